import RespiteCore
import Terminal

/// The settings as a person reads them.
enum SettingsText {
  /// - Parameter uses: the routines that have a parameter, by its name.
  static func page(_ file: SettingsFile, uses: [String: [String]], _ width: Int) -> String {
    var lines: [String] = []
    let set = file.settings.all
    for (name, value) in set {
      lines.append(line(name, value))
      lines += wrapped(use(name, uses), width)
      if name == KnownSetting.holds.rawValue { lines += holds(file, width) }
    }
    if set.isEmpty { lines.append("Nothing is set.") }
    lines.append("")
    // What many routines ask is what is worth setting.
    let shared = uses.filter { $0.value.count > 1 && file.settings[$0.key] == nil }.keys.sorted()
    if !shared.isEmpty {
      lines += wrapped("Routines also ask for: " + shared.joined(separator: ", "), width, indent: 0)
    }
    let known = KnownSetting.allCases.filter { file.settings[$0] == nil }
    if !known.isEmpty {
      lines.append("These can be set too:")
      for known in known {
        lines += wrapped("\(known.rawValue): \(known.about) (\(known.expectation))", width)
        if known == .holds { lines += holds(file, width) }
      }
    }
    if let path = file.path { lines += ["", "They are in " + SafeText(path).string] }
    return lines.joined(separator: "\n")
  }

  /// Who leaves holds out.
  private static func holds(_ file: SettingsFile, _ width: Int) -> [String] {
    BreathSafety.aboutHolds(file.settings.wording).flatMap { wrapped($0, width) }
  }

  /// What a name is set to.
  static func line(_ name: String, _ value: String?) -> String {
    SafeText(value.map { "\(name) = \($0)" } ?? "\(name) is not set").string
  }

  static func json(_ file: SettingsFile) -> JSON {
    .object([
      ("path", JSON(file.path)),
      ("settings", .object(file.settings.all.map { ($0.name, .string($0.value)) })),
      (
        "problems",
        .array(
          file.settings.problems.map {
            .object([("line", .integer($0.line)), ("message", .string($0.message))])
          })
      ),
    ])
  }

  /// Everything that is wrong with the file.
  static func notes(_ file: SettingsFile) -> [String] {
    let path = file.path ?? ""
    if file.failure != nil { return [file.note].compactMap { $0 } }
    return file.settings.problems.map { "\(path):\($0.line): not used: \($0.message)." }
  }

  /// A word on a name that nothing uses: it may be misspelt, or a plugin yet to come may want it.
  static func doubt(_ name: String, uses: [String: [String]]) -> String? {
    guard KnownSetting(rawValue: name) == nil, uses[name] == nil else { return nil }
    let names = KnownSetting.allCases.map(\.rawValue) + uses.keys.sorted()
    let guess = nearest(to: name, in: names).map { " Did you mean '\($0)'?" } ?? ""
    let undo = "respite settings \(name)= takes it back."
    return "No routine asks for '\(name)'.\(guess) It is kept; \(undo)"
  }

  private static func use(_ name: String, _ uses: [String: [String]]) -> String {
    if let known = KnownSetting(rawValue: name) { return known.about }
    guard let routines = uses[name] else { return "no routine asks for it" }
    return "for " + routines.joined(separator: ", ")
  }

  private static func wrapped(_ text: String, _ width: Int, indent: Int = 4) -> [String] {
    SafeText(text).string.wrapped(toWidth: max(20, min(width, 84) - indent)).map {
      String(repeating: " ", count: indent) + $0
    }
  }
}
