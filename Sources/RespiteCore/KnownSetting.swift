/// A setting that the program itself reads. Any other name is a value for the routines whose
/// parameter has that name.
public enum KnownSetting: String, CaseIterable, Sendable {
  case holds, country, sound
  case reducedMotion = "reduced-motion"
  case ascii, linear, color
  case journal, keep, streaks, language, clock

  /// What it changes, for a person.
  public var about: String {
    switch self {
    case .holds: "on says that holding your breath is fine; off leaves out every hold"
    case .country: "whose numbers respite support shows"
    case .sound: "rings the terminal's bell for chimes"
    case .reducedMotion: "words and a countdown, nothing that moves"
    case .ascii: "only ASCII characters"
    case .linear: "plain lines, as for a screen reader"
    case .color: "when to use colour"
    case .journal: "off keeps nothing of what you play, nor what routines remember"
    case .keep: "on lets routines keep words that you type"
    case .language: "what routines speak, where they have been translated"
    case .clock: "whether clocks show 12 hours or 24"
    case .streaks: "on counts days in a row in the journal"
    }
  }

  /// What fits, for a sentence: "on or off".
  public var expectation: String {
    switch self {
    case .country: "two letters, such as US"
    case .color: "auto, always or never"
    case .language: "a language, such as en, de or es"
    case .clock: "12 or 24"
    default: "on or off"
    }
  }

  /// The setting that a name means, as a person types it: `Holds`, `reduced_motion`, or the name of an
  /// option, `no-holds`. nil where it means none.
  static func meant(by name: String) -> (setting: KnownSetting, isNegated: Bool)? {
    if let known = KnownSetting(rawValue: name) { return (known, false) }
    var name = name.lowercased().replacing("_", with: "-")
    if name.hasPrefix("--") { name.removeFirst(2) }
    if let known = KnownSetting(rawValue: name) { return (known, false) }
    guard name.hasPrefix("no-"), let known = KnownSetting(rawValue: String(name.dropFirst(3))),
      known.isFlag
    else { return nil }
    return (known, true)
  }

  /// The name of a setting and its value, as what a person has typed means them. An empty value is
  /// one that is taken back.
  /// - Throws: `Fault` where the opposite of a setting is neither on nor off.
  public static func meaning(
    of name: String, _ value: String
  ) throws(Fault) -> (name: String, value: String) {
    guard let meant = meant(by: name) else { return (name, value) }
    guard meant.isNegated, !value.isEmpty else { return (meant.setting.rawValue, value) }
    guard let flag = flag(value) else {
      throw Fault(.value, "\(name) is on or off, not '\(value.prefix(40))'")
    }
    return (meant.setting.rawValue, flag ? "off" : "on")
  }

  private var isFlag: Bool { expectation == "on or off" }

  func accepts(_ value: String) -> Bool {
    switch self {
    case .country:
      value.utf8.count == 2
        && value.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
    case .color: ["auto", "always", "never"].contains(value)
    case .clock: ClockFace(rawValue: value) != nil
    case .language: !Languages.named(value).isEmpty
    default: Self.flag(value) != nil
    }
  }

  static func flag(_ value: String) -> Bool? {
    switch value.lowercased() {
    case "on", "yes", "true", "1": true
    case "off", "no", "false", "0": false
    default: nil
    }
  }
}
