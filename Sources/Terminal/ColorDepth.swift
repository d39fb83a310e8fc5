/// How many colours a terminal has.
public enum ColorDepth: Int, Hashable, Sendable, Comparable {
  /// No colour at all. Bold, dim and underline stay.
  case none
  case ansi16, ansi256, truecolor

  public static func < (left: ColorDepth, right: ColorDepth) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// What the person asked for with `--color`.
public enum ColorChoice: String, Hashable, Sendable, CaseIterable {
  case auto, always, never
}

extension ColorDepth {
  /// The depth to draw with.
  ///
  /// The first of these that says something decides whether there is colour: the choice; NO_COLOR
  /// (not empty); CLICOLOR_FORCE or FORCE_COLOR; CLICOLOR=0; and last whether the output is a
  /// terminal whose TERM is set and not `dumb`. How much there is say COLORTERM and TERM;
  /// FORCE_COLOR may say it too, by 1, 2 or 3.
  public static func detect(
    choice: ColorChoice, environment: [String: String], isTerminal: Bool
  ) -> ColorDepth {
    let supported = supported(by: environment)
    // Who insists gets the colours that every terminal has.
    let forced = max(supported, .ansi16)
    switch choice {
    case .never: return .none
    case .always: return forced
    case .auto: break
    }
    if let value = environment["NO_COLOR"], !value.isEmpty { return .none }
    if let value = environment["CLICOLOR_FORCE"], !value.isEmpty, value != "0" { return forced }
    switch environment["FORCE_COLOR"] {
    case nil, "": break
    case "0", "false": return .none
    case "1": return .ansi16
    case "2": return .ansi256
    case "3": return .truecolor
    default: return forced
    }
    if environment["CLICOLOR"] == "0" { return .none }
    return isTerminal ? supported : .none
  }

  /// What the terminal that COLORTERM and TERM name can show.
  private static func supported(by environment: [String: String]) -> ColorDepth {
    let term = environment["TERM"] ?? ""
    guard !term.isEmpty, term != "dumb" else { return .none }
    if ["truecolor", "24bit"].contains(environment["COLORTERM"] ?? "") { return .truecolor }
    let modern = ["xterm-kitty", "xterm-ghostty", "alacritty", "wezterm", "foot", "contour"]
    if term.hasSuffix("-direct") || modern.contains(where: term.hasPrefix) { return .truecolor }
    return term.hasSuffix("256color") ? .ansi256 : .ansi16
  }
}
