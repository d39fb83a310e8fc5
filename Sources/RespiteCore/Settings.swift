/// What a person always uses, set once: lines of `name = value`, with `#` comments.
///
/// A value: it neither reads nor writes a file. A line that cannot be used is reported and kept,
/// and changing one setting leaves every other byte as it was.
public struct Settings: Equatable, Sendable {
  /// A line that is not used, and why.
  public struct Problem: Equatable, Sendable {
    /// Counted from 1.
    public var line: Int
    public var message: String
  }

  private var lines: [SettingsLine]

  /// No settings.
  public init() { lines = [] }

  /// Those of a file that is there and cannot be read: what they say of anything is unclear.
  public static let unreadable = Settings(parsing: Array("holds journal".utf8))

  /// Never fails: see `problems`.
  public init(parsing bytes: [UInt8]) {
    lines = []
    var start = 0
    while start < bytes.count {
      // Either sign ends a line, and both together end one.
      var end = bytes[start...].firstIndex { $0 == 10 || $0 == 13 }.map { $0 + 1 } ?? bytes.count
      if bytes[end - 1] == 13, end < bytes.count, bytes[end] == 10 { end += 1 }
      lines.append(SettingsLine(Array(bytes[start..<end])))
      start = end
    }
  }

  /// What of a whole file is no text that could be read, in words; nil where it may be.
  public static func problem(in bytes: [UInt8]) -> String? {
    let marks: [[UInt8]] = [[0xFF, 0xFE], [0xFE, 0xFF]]
    let zeros = bytes.count { $0 == 0 }
    guard marks.contains(where: bytes.starts) || (zeros > 0 && zeros * 4 >= bytes.count) else {
      return nil
    }
    return "it is in UTF-16: save it as UTF-8"
  }

  /// The file's contents.
  public var bytes: [UInt8] { lines.flatMap(\.bytes) }

  // MARK: - Reading

  /// What is set, in the order of the file. Of a name that is set twice, the last value counts.
  public var all: [(name: String, value: String)] {
    var all: [(name: String, value: String)] = []
    for line in lines {
      guard case .value(let name, let value) = line.content else { continue }
      all.removeAll { $0.name == name }
      all.append((name, value))
    }
    return all
  }

  public subscript(name: String) -> String? {
    for line in lines.reversed() {
      if case .value(name, let value) = line.content { return value }
    }
    return nil
  }

  public subscript(known: KnownSetting) -> String? { self[known.rawValue] }

  /// A setting that is on or off; nil where it is not set.
  public func flag(_ known: KnownSetting) -> Bool? { self[known].flatMap(KnownSetting.flag) }

  /// Whether a line seems to set it, after any that does, and says nothing that can be used.
  public func isUnclear(_ known: KnownSetting) -> Bool {
    let last = lines.lastIndex { $0.isSet(known.rawValue) }
    return lines[(last ?? -1) + 1..<lines.count].contains { $0.seemsToSpeak(of: known) }
  }

  /// The values for parameters, by name.
  public var parameters: [String: String] {
    var parameters: [String: String] = [:]
    for line in lines {
      guard case .value(let name, let value) = line.content, KnownSetting(rawValue: name) == nil
      else { continue }
      parameters[name] = value
    }
    return parameters
  }

  /// The names that are set, each once, in the order of the file.
  public var names: [String] {
    var names: [String] = []
    for line in lines {
      if case .value(let name, _) = line.content, !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// The lines that are not used.
  public var problems: [Problem] {
    var last: [String: Int] = [:]
    for (index, line) in lines.enumerated() {
      if case .value(let name, _) = line.content { last[name] = index }
    }
    return lines.enumerated().compactMap { index, line in
      switch line.content {
      case .problem(let message): Problem(line: index + 1, message: message)
      case .value(let name, _):
        last[name].flatMap { last in
          last == index
            ? nil
            : Problem(line: index + 1, message: "\(name) is set again in line \(last + 1)")
        }
      case .none: nil
      }
    }
  }

  // MARK: - Writing

  /// Sets a name, in the line where it stands or in a new one at the end.
  /// - Throws: `Fault` for a name or a value that could not be read again.
  public mutating func set(_ name: String, to value: String) throws(Fault) {
    let value = value.trimmed
    let (name, text) = try KnownSetting.meaning(of: name, value)
    guard SettingsLine.isName(name) else {
      throw Fault(
        .value, "'\(name)' is no name of a setting",
        hint: "A name begins with a letter and has letters, digits, _ and - alone")
    }
    if text.isEmpty { return unset(name) }
    if let problem = SettingsLine.problem(name, text) { throw Fault(.value, problem) }
    if let index = lines.lastIndex(where: { $0.isSet(name) })
      ?? lines.lastIndex(where: { $0.name == name })
    {
      lines[index].replaceValue(with: text)
    } else {
      let first = lines.first?.bytes ?? []
      let lineBreak: [UInt8] =
        first.suffix(2) == [13, 10] ? [13, 10] : first.last == 13 ? [13] : [10]
      if !lines.isEmpty { lines[lines.count - 1].endLine(with: lineBreak) }
      lines.append(
        SettingsLine(Array("\(name) = \(SettingsValue.written(text))".utf8) + lineBreak))
    }
  }

  /// Takes out every line that sets the name.
  public mutating func unset(_ name: String) {
    let name = KnownSetting.meant(by: name)?.setting.rawValue ?? name
    lines.removeAll { $0.name == name }
  }
}

extension SettingsLine {
  fileprivate func isSet(_ wanted: String) -> Bool {
    if case .value(wanted, _) = content { true } else { false }
  }
}
