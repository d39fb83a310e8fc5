import RespiteCore
import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The countries that the person may be in: the one that they set; or else that of their time zone,
/// and that of their locale where it is another one. A computer that speaks American English stands
/// in every country.
struct PersonCountries {
  private static let zones: [String: String] = {
    var countries: [String: String] = [:]
    for row in TabSeparated.rows(PackageResources.zones_tsv) where row.count == 2 {
      for zone in row[1].split(separator: " ") { countries[String(zone)] = row[0] }
    }
    return countries
  }()

  /// Codes, the likeliest first; none where nothing tells.
  static func codes(
    setting: String?, zone: String?, environment: [String: String],
    countries: Countries = .bundled
  ) -> [String] {
    if let code = setting.flatMap(countries.code) { return [code] }
    let found = [zone.flatMap { zones[$0] }, locale(environment).flatMap(countries.code)]
    return found.compactMap { $0 }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  static func ofProgram(_ settings: Settings) -> [String] {
    let environment = Environment.variables()
    return codes(setting: settings[.country], zone: zone(environment), environment: environment)
  }

  /// What the locale variables name: en_GB is GB.
  private static func locale(_ environment: [String: String]) -> String? {
    for variable in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let locale = environment[variable], !locale.isEmpty else { continue }
      let parts = locale.prefix { $0 != "." && $0 != "@" }.split(separator: "_")
      return parts.count > 1 ? String(parts[1]) : nil
    }
    return nil
  }

  /// The name of the person's time zone, as TZ or the machine says it; nil for a rule.
  static func zone(_ environment: [String: String]) -> String? {
    if let text = environment["TZ"], !text.isEmpty {
      let name = text.hasPrefix(":") ? String(text.dropFirst()) : text
      return name.hasPrefix("/") ? PersonZone.name(in: name) : name
    }
    // One link after the other: in some systems Europe/Oslo leads on to Europe/Berlin.
    var path = "/etc/localtime"
    for _ in 0..<8 {
      guard let target = linked(from: path) else { return nil }
      if let name = PersonZone.name(in: target) { return name }
      path = target.hasPrefix("/") ? target : "/etc/" + target
    }
    return nil
  }

  private static func linked(from path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &buffer, buffer.count)
    guard count > 0 else { return nil }
    return String(decoding: buffer[..<count].lazy.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
