/// How a person's clock shows a time of day: everything that shows one to them goes by it.
public enum ClockFace: String, CaseIterable, Sendable {
  /// "2:30 pm"
  case twelveHours = "12"
  /// "14:30"
  case twentyFourHours = "24"

  /// The territories whose clocks show twelve hours, by Unicode's CLDR (supplemental time data, 45).
  private static let twelve: Set<Substring> = [
    "AE", "AG", "AS", "AU", "BB", "BD", "BH", "BM", "BN", "BS", "BT", "CA", "CO", "CY", "DJ", "DM",
    "DO", "DZ", "EG", "ER", "ET", "FJ", "FM", "GD", "GH", "GM", "GR", "GU", "GY", "HK", "IN", "IQ",
    "JM", "JO", "KH", "KI", "KN", "KR", "KW", "KY", "LB", "LC", "LR", "LS", "LY", "MH", "MO", "MP",
    "MR", "MW", "MY", "NA", "NZ", "OM", "PA", "PG", "PH", "PK", "PR", "PS", "PW", "QA", "SA", "SB",
    "SD", "SG", "SL", "SO", "SS", "SY", "SZ", "TC", "TD", "TN", "TO", "TT", "TW", "UM", "US", "VC",
    "VE", "VG", "VI", "VU", "WS", "YE", "ZM",
  ]

  /// The clock of a locale such as "en_US.UTF-8", by its territory; without one, English has the
  /// clock of the United States. nil for "C", and what is no name of a locale.
  public init?(locale: String) {
    let parts = locale.prefix { $0 != "." && $0 != "@" }.split { $0 == "_" || $0 == "-" }
    guard let language = parts.first?.lowercased(), (2...3).contains(language.utf8.count),
      locale.contains(where: { $0 != "." }), parts[0] != "POSIX"
    else { return nil }
    let territory = parts.dropFirst().map { $0.uppercased()[...] }.first { $0.utf8.count == 2 }
    // French Canada goes by 24 hours.
    if language == "fr", territory == "CA" {
      self = .twentyFourHours
    } else if let territory {
      self = Self.twelve.contains(territory) ? .twelveHours : .twentyFourHours
    } else {
      self = language == "en" ? .twelveHours : .twentyFourHours
    }
  }

  /// The person's: as they have set it; else that of the language that they have set; else that of
  /// the system's locale, of which LC_ALL goes before LC_TIME before LANG. 24 hours where nothing
  /// says.
  /// - Parameters:
  ///   - setting: "12" or "24".
  ///   - language: the setting of that name. One that is not the locale's, and names no territory,
  ///     has a clock of its own: German beside a locale of the United States has 24 hours.
  public static func preferred(
    _ setting: String?, language: String?, environment: [String: String]
  ) -> ClockFace {
    if let setting, let face = ClockFace(rawValue: setting) { return face }
    let names = ["LC_ALL", "LC_TIME", "LANG"]
    let locale = names.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let own = ClockFace(locale: locale)
    guard let language, let face = ClockFace(locale: language) else {
      return own ?? .twentyFourHours
    }
    let isSameLanguage = locale.prefix(2).lowercased() == language.prefix(2).lowercased()
    let namesTerritory = language.contains { $0 == "_" || $0 == "-" }
    return isSameLanguage && !namesTerritory ? own ?? face : face
  }
}

extension Wording {
  /// A time of day as the person's clock shows it: "2:30 pm", or "14:30". Noon and midnight are said
  /// in words where the clock has twelve hours, as 12 am and 12 pm are taken for each other.
  public func time(_ time: TimeOfDay) -> String {
    guard clock == .twelveHours else { return time.description }
    let (hour, minute) = (time.minutes / 60, time.minutes % 60)
    switch time.minutes {
    case 0: return self("12 midnight")
    case 720: return self("12 noon")
    default:
      let digits = "\((hour + 11) % 12 + 1):" + (minute < 10 ? "0" : "") + "\(minute)"
      return self(hour < 12 ? "%s am" : "%s pm", digits)
    }
  }
}
