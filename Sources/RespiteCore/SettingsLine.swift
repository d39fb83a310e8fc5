/// One line of the settings, with what it says and every byte of how it says it.
struct SettingsLine: Equatable, Sendable {
  enum Content: Equatable, Sendable {
    /// A comment, an empty line, or a name that waits for its value.
    case none
    case value(name: String, value: String)
    /// It cannot be used: why, in words.
    case problem(String)
  }

  /// With its line break.
  private(set) var bytes: [UInt8]
  private(set) var content: Content
  /// Where the value stands in `bytes`, with its quotes, if it is a setting, whether or not it fits.
  private var valueRange: Range<Int>?
  /// What it sets, whatever is left of the equals sign, if that could be a name.
  private(set) var name: String?
  /// Whether it says the opposite of the setting, as `no-holds` does.
  private var isNegated = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    content = .none
    var line = Self.trim(bytes, bytes.indices)
    guard let first = line.first, bytes[first] != UInt8(ascii: "#") else { return }
    // As in a shell.
    let export = Array("export".utf8)
    if bytes[line].starts(with: export), line.count > export.count,
      Self.isSpace(bytes[line.lowerBound + export.count])
    {
      let rest = Self.trim(bytes, line.lowerBound + export.count..<line.upperBound)
      if let first = rest.first, bytes[first] != UInt8(ascii: "=") { line = rest }
    }
    guard let equals = line.first(where: { bytes[$0] == UInt8(ascii: "=") }) else {
      content = .problem("it is no name = value")
      return
    }
    let nameBytes = bytes[Self.trim(bytes, line.lowerBound..<equals)]
    guard let written = String(validating: nameBytes, as: UTF8.self),
      Self.isName(written) || KnownSetting.meant(by: written) != nil
    else {
      content = .problem("a name has letters, digits, _ and - alone")
      return
    }
    let meant = KnownSetting.meant(by: written)
    let name = meant?.setting.rawValue ?? written
    isNegated = meant?.isNegated ?? false
    self.name = name
    var text = SettingsValue(bytes, Self.trim(bytes, equals + 1..<line.upperBound))
    valueRange = text.range
    if let problem = text.problem {
      content = .problem(problem)
      return
    }
    guard let value = text.value else { return }
    if isNegated {
      guard let flag = KnownSetting.flag(value) else {
        content = .problem("\(written) is on or off, not '\(value.prefix(40))'")
        return
      }
      text.value = flag ? "off" : "on"
    }
    content =
      text.value.map { value in
        Self.problem(name, value).map { .problem($0) } ?? .value(name: name, value: value)
      } ?? .none
  }

  /// The same line with another value in the place of the old one.
  mutating func replaceValue(with value: String) {
    guard let valueRange else { return }
    var bytes = bytes
    // An empty value may stand directly at the sign: the file's own style is a space.
    let gap = valueRange.isEmpty && bytes[valueRange.lowerBound - 1] == UInt8(ascii: "=") ? " " : ""
    let end = bytes.indices.contains(valueRange.upperBound) ? bytes[valueRange.upperBound] : 10
    let tail = valueRange.isEmpty && end == UInt8(ascii: "#") ? " " : ""
    let text =
      isNegated ? (KnownSetting.flag(value) == true ? "off" : "on") : SettingsValue.written(value)
    bytes.replaceSubrange(valueRange, with: (gap + text + tail).utf8)
    self = SettingsLine(bytes)
  }

  mutating func endLine(with lineBreak: [UInt8]) {
    if let last = bytes.last, last != UInt8(ascii: "\n"), last != UInt8(ascii: "\r") {
      bytes += lineBreak
    }
  }

  /// Whether it seems to speak of a setting, and is none that can be used.
  func seemsToSpeak(of setting: KnownSetting) -> Bool {
    let word = setting == .holds ? "hold" : setting.rawValue
    switch content {
    case .none: return false
    case .problem: return String(decoding: bytes, as: UTF8.self).lowercased().contains(word)
    case .value(let name, _):
      guard KnownSetting(rawValue: name) == nil else { return false }
      let letters = name.lowercased().filter(\.isLetter)
      return letters.contains(setting.rawValue) || letters == word || letters == "no" + word
    }
  }

  /// Why a value cannot be kept under that name.
  static func problem(_ name: String, _ value: String) -> String? {
    if value.unicodeScalars.contains(where: isControl) {
      return "\(name) has a control character in its value"
    }
    if value.utf8.count > Parameter.longestText, value.count > Parameter.longestText {
      return "\(name) is longer than \(Parameter.longestText) characters"
    }
    if let known = KnownSetting(rawValue: name), !known.accepts(value) {
      return "\(name) is \(known.expectation), not '\(value.prefix(40))'"
    }
    return nil
  }

  static func isName(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, isLetter(first) else { return false }
    return name.utf8.count <= 60
      && name.unicodeScalars.allSatisfy {
        isLetter($0) || ("0"..."9").contains($0) || $0 == "_" || $0 == "-"
      }
  }

  // Of plain letters the answer is known without the tables of Unicode, which take their time to
  // be there: this is on the way to every session.

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
      : scalar.properties.isAlphabetic
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }

  /// Without white space at either end, nor a byte order mark.
  static func trim(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, end) }
    while start < end, isSpace(bytes[start]) { start += 1 }
    while start < end, isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }
}
