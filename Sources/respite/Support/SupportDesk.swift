import RespiteCore
import Terminal

/// Makes of the tables what a person reads: whom to call in their country, in their language.
struct SupportDesk {
  var say = Wording()
  /// Those that the person reads.
  var languages: [String] = []
  /// Tells how old the numbers are.
  var today: LocalDate
  var emergency = EmergencyNumbers.bundled
  var helplines = Helplines.bundled
  var countries = Countries.bundled

  static func ofProgram(_ settings: Settings) -> SupportDesk {
    SupportDesk(say: settings.wording, languages: settings.languages, today: WallClock.today)
  }

  /// For the person who uses the program. Nothing is read before it is called.
  static func numbers(for settings: Settings) -> () -> SupportNumbers {
    { ofProgram(settings).numbers(of: PersonCountries.ofProgram(settings)) }
  }

  /// - Parameter codes: of the countries that it may be, the likeliest first.
  func numbers(of codes: [String]) -> SupportNumbers {
    let places = codes.map { (calls: emergencyLines($0), talks: helplines.lines(of: $0)) }
    let unknown = codes.isEmpty ? [anywhere(nil)] : []
    var lines = Self.once(unknown + places.flatMap { $0.calls + $0.talks.map(line) })
    lines.append(PageLine(say("People to talk to, by country: findahelpline.com")))
    if let note = ageNote(of: codes) { lines.append(PageLine(note)) }
    let first = places.flatMap { place in
      place.calls + place.talks.filter(\.isForCrisis).prefix(1).map(line)
    }
    return SupportNumbers(
      title: say("Someone to call"), lines: lines, first: Self.once(unknown + first))
  }

  /// Each number once, with all that is said of it: two countries may have one.
  private static func once(_ lines: [PageLine]) -> [PageLine] {
    var merged: [PageLine] = []
    for line in lines {
      guard let number = line.number, !line.holdsNumber,
        let place = merged.firstIndex(where: { $0.number == number && !$0.holdsNumber })
      else {
        merged.append(line)
        continue
      }
      if !merged[place].text.contains(line.text) { merged[place].text += ", " + line.text }
    }
    return merged
  }

  /// The shortest form: the emergency numbers, and by name who is there to talk in the likeliest
  /// country.
  func briefLines(of codes: [String]) -> [PageLine] {
    let talk = codes.first.flatMap { helplines.lines(of: $0).first { $0.isForCrisis } }
    return Self.once(
      (codes.isEmpty ? [anywhere(nil)] : codes.flatMap { emergencyLines($0).prefix(1) })
        + (talk.map { [PageLine(say($0.name), number: $0.number)] } ?? []))
  }

  private func emergencyLines(_ code: String) -> [PageLine] {
    let rows = emergency.rows(of: code)
    if rows.isEmpty { return [anywhere(countries.name(code, in: languages))] }
    return rows.map { row in
      PageLine(label(of: row), number: row.number)
    }
  }

  private func label(of row: EmergencyNumbers.Row) -> String {
    let label =
      switch row.kind {
      case .all: say("Emergency")
      case .ambulance: say("Ambulance")
      case .mobile: say("Emergency, from a mobile phone")
      }
    return "\(label) (\(countries.name(row.country, in: languages)))"
  }

  /// The sentence where no row is known.
  private func anywhere(_ country: String?) -> PageLine {
    let sentence = say(SupportNumbers.anywhereLine)
    return PageLine(
      country.map { "\(sentence) (\($0))" } ?? sentence, number: SupportNumbers.anywhereNumber)
  }

  private func line(_ line: Helplines.Line) -> PageLine {
    let way =
      line.way.hasPrefix("text ") ? say("text %s", String(line.way.dropFirst(5))) : say(line.way)
    let limit = line.isForCrisis ? "" : say("not a crisis line")
    let parts = [say(line.name), way, say(line.hours), limit].filter { !$0.isEmpty }
    return PageLine(parts.joined(separator: ", "), number: line.number)
  }

  /// A word where nobody has looked at one of these numbers for long.
  func ageNote(of codes: [String]) -> String? {
    let all = codes.flatMap { readings(of: $0).map(\.reading) }
    let dates = all.filter { $0.isOld(on: today) }.map(\.date)
    return dates.min().map {
      say(
        "Some of these were last checked on %s. Numbers change: findahelpline.com has current ones.",
        $0.wordsWithYear(say))
    }
  }

  /// Who answers each number of a country, and how it was read.
  func readings(of code: String) -> [(name: String, reading: NumberReading)] {
    emergency.rows(of: code).map { (label(of: $0), $0.reading) }
      + helplines.lines(of: code).map { (say($0.name), $0.reading) }
  }
}
