import RespiteCore
import SystemPackage
import Terminal

/// The zone that the person's clock is in.
struct PersonZone {
  /// Such as "Europe/Berlin"; what TZ says where it is a rule.
  var name: String
  var rules: TimeZoneRules

  static let utc = PersonZone(name: "UTC", rules: .utc)

  init(name: String, rules: TimeZoneRules) {
    self.name = name
    self.rules = rules
  }

  /// As TZ says, or the machine's own settings, or else UTC.
  /// - Throws: `Fault` where either says what cannot be used.
  static func ofProgram(_ files: ZoneFiles) throws(Fault) -> PersonZone {
    if let text = Environment.variables()["TZ"] {
      return try PersonZone(reading: text, files, owner: "TZ")
    }
    return try PersonZone(linkedFrom: "/etc/localtime") ?? utc
  }

  /// - Parameter owner: who named the zone, for messages.
  init(reading text: String, _ files: ZoneFiles, owner: String) throws(Fault) {
    // POSIX lets a colon come first, which says nothing more.
    let text = text.hasPrefix(":") ? String(text.dropFirst()) : text
    if text.isEmpty {
      self = .utc
    } else if text.hasPrefix("/") {
      name = Self.name(in: text) ?? text
      rules = try ZoneFiles.rules(at: FilePath(text), name: text)
    } else if let rules = try? TimeZoneRules(posix: text), text.contains(where: \.isNumber),
      (try? files.rules(text)) == nil
    {
      name = text
      self.rules = rules
    } else {
      name = text
      do throws(Fault) {
        rules = try files.rules(text)
      } catch {
        var fault = error
        fault.message = "\(owner): \(fault.message)"
        throw fault
      }
    }
  }

  /// nil where there is nothing.
  init?(linkedFrom path: String) throws(Fault) {
    guard let target = try? FilePath(path).resolvingLinks() else { return nil }
    name = Self.name(in: target.string) ?? "local"
    rules = try ZoneFiles.rules(at: target, name: name)
  }

  /// What stands after the database's folder.
  private static func name(in path: String) -> String? {
    for mark in ["/zoneinfo/", "/zoneinfo.default/"] {
      if let range = path.firstRange(of: mark) { return String(path[range.upperBound...]) }
    }
    return nil
  }
}
