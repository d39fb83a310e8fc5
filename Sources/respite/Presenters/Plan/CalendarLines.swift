/// The lines of an iCalendar file: folded after 75 octets, ended by CRLF.
struct CalendarLines {
  private(set) var text = ""

  static let longestLine = 75

  /// - Parameter line: "NAME;PARAMETERS:value", with no break in it.
  mutating func add(_ line: String) {
    var count = 0
    for character in line.unicodeScalars {
      let size = UTF8.width(character)
      if count + size > Self.longestLine {
        text += "\r\n "
        count = 1
      }
      text.unicodeScalars.append(character)
      count += size
    }
    text += "\r\n"
  }

  /// A value that is text for people.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text.unicodeScalars {
      switch character {
      case "\\", ";", ",": escaped += "\\\(character)"
      case "\n": escaped += "\\n"
      // No other control has a place there.
      case _ where character.value < 0x20 || character.value == 0x7F: continue
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }

  /// A value of a parameter: in quotes where it has a mark that would end it.
  static func parameter(_ text: String) -> String {
    let text = text.filter { $0 != "\"" && !$0.isNewline }
    return text.contains { ",;:".contains($0) } ? "\"\(text)\"" : text
  }
}

extension String {
  /// "2026-03-02T07:10:00Z" in the form of iCalendar: "20260302T071000Z".
  var calendarTime: String { filter { $0 != "-" && $0 != ":" } }
}
