import RespiteCore
import Terminal

extension LocalDate {
  /// "Sunday 29 March 2026"
  func words(_ say: Wording) -> String {
    let (year, _, day) = components
    return say("%s %s %s %s", weekday.words(say), "\(day)", month(say), "\(year)")
  }

  /// "29 March"
  func dayAndMonth(_ say: Wording) -> String {
    say("%s %s", "\(components.day)", month(say))
  }

  /// "29 March 2026"
  func wordsWithYear(_ say: Wording) -> String {
    say("%s %s %s", "\(components.day)", month(say), "\(components.year)")
  }

  /// "29 March" or, where that would be of another year, all of it.
  func words(_ say: Wording, inYearOf other: LocalDate) -> String {
    components.year == other.components.year ? dayAndMonth(say) : words(say)
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private func month(_ say: Wording) -> String { say(Self.months[components.month - 1]) }
}

extension Weekday {
  /// "Sunday"
  func words(_ say: Wording) -> String { say(Self.capitalized(name)) }

  /// "Sun", in three cells.
  func abbreviation(_ say: Wording) -> String {
    say(Self.capitalized(rawValue)).padded(toWidth: 3)
  }

  private static func capitalized(_ name: String) -> String {
    name.prefix(1).uppercased() + name.dropFirst()
  }
}

extension LocalMoment {
  /// "07:10", or "7:10 am"
  func time(_ say: Wording) -> String { say.time(TimeOfDay(minutes: Int(secondOfDay / 60))) }
}

extension Wording {
  /// Cells for a time of day in a column.
  var timeWidth: Int { time(TimeOfDay(minutes: 1350)).cellWidth }

  /// A time of day in a column; nil leaves it open.
  func timeColumn(_ time: String?) -> String {
    (time ?? (clock == .twentyFourHours ? "  …  " : "…")).padded(
      toWidth: timeWidth, alignment: .trailing)
  }
}
