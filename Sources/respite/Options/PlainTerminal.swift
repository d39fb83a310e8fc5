import Terminal

/// What the environment says of how plain the output should be, where the person has not said it to
/// the program: a flag and a setting count more.
enum PlainTerminal {
  /// Whether ACCESSIBLE asks for lines. A variable that says no is a no.
  static func isAccessible(_ environment: [String: String]) -> Bool {
    isOn(environment["ACCESSIBLE"])
  }

  /// Terminals whose fonts have no braille and no bars, by the beginning of TERM.
  private static let plain = [
    "linux", "screen.linux", "tmux.linux", "vt52", "vt1", "vt2", "vt3", "vt4", "vt5", "ansi",
    "cons25",
    "sun", "wyse", "wy50", "wy60", "xterm-r5", "hp", "pcansi", "teraterm",
  ]

  /// Whether signs beyond ASCII cannot be counted on: by the kind of terminal, and by the character
  /// set that the locale names. A locale that names none, or is not set, as after a login from
  /// elsewhere, says nothing.
  static func isASCII(_ environment: [String: String]) -> Bool {
    let term = environment["TERM"] ?? ""
    // A console that draws braille is named otherwise, such as "linux-fbterm".
    if plain.contains(where: { term == $0 || isVersion(term, of: $0) }) { return true }
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    guard let locale = names.lazy.compactMap({ environment[$0] }).first(where: { !$0.isEmpty })
    else {
      return false
    }
    if locale == "C" || locale == "POSIX" { return true }
    guard let dot = locale.firstIndex(of: ".") else { return false }
    let charset = locale[dot...].dropFirst().prefix { $0 != "@" }.lowercased()
    return charset.filter { $0.isLetter || $0.isNumber } != "utf8"
  }

  /// "vt100" of "vt1", "linux-16color" of "linux", but not "linux-fbterm".
  private static func isVersion(_ term: String, of kind: String) -> Bool {
    guard term.hasPrefix(kind), !term.hasSuffix("fbterm") else { return false }
    let rest = term.dropFirst(kind.count)
    return rest.first.map { $0 == "-" || $0.isNumber } ?? true
  }

  /// Whether a screen reader is likely to be listening: what the desktops and the readers themselves
  /// set. Nothing is opened to find out.
  static func isRead(_ environment: [String: String]) -> Bool {
    let switches = [
      "GNOME_ACCESSIBILITY", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "ACCESSIBILITY_ENABLED",
      "ACCESSIBILITY", "SCREENREADER", "SCREEN_READER",
    ]
    // Set to something, whatever it is.
    let traces = [
      "EMACSPEAK_DIR", "DTK_PROGRAM", "ORCA_PREFS_DIR", "BRLAPI_HOST", "BRLAPI_AUTH",
      "SPEAKUP_SYNTH",
      "SPEECHD_ADDRESS", "FENRIR_CONFIG", "YASRCONF",
    ]
    return switches.contains { isOn(environment[$0]) }
      || traces.contains { !(environment[$0] ?? "").isEmpty }
  }

  private static func isOn(_ value: String?) -> Bool {
    !["", "0", "false", "no", "off", "n", "f"].contains((value ?? "").lowercased())
  }
}
