import RespiteCore
import SystemPackage
import Terminal

/// The zone that the person's clock is in.
struct PersonZone {
  /// Such as "Europe/Berlin"; what TZ says where it is a rule.
  var name: String
  var rules: TimeZoneRules

  private static let localtime = "/etc/localtime"

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
    return try PersonZone(linkedFrom: localtime, files) ?? utc
  }

  /// - Parameter owner: who named the zone, for messages.
  init(reading text: String, _ files: ZoneFiles, owner: String) throws(Fault) {
    // POSIX lets a colon come first, which says nothing more.
    let text = text.hasPrefix(":") ? String(text.dropFirst()) : text
    if text.isEmpty {
      self = .utc
    } else if text.hasPrefix("/") {
      rules = try ZoneFiles.rules(at: FilePath(text), name: text)
      name = Self.name(ofFileAt: text, files)
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
  init?(linkedFrom path: String, _ files: ZoneFiles) throws(Fault) {
    guard (try? FilePath(path).resolvingLinks()) != nil else { return nil }
    name = Self.name(ofFileAt: path, files)
    rules = try ZoneFiles.rules(at: FilePath(path), name: name)
  }

  /// The name by which others know the zone of a file: its own place in the database, or what it links
  /// to, or of a copy the zone that it is a copy of. Where there is none, a word that is no path.
  private static func name(ofFileAt path: String, _ files: ZoneFiles) -> String {
    let target = try? FilePath(path).resolvingLinks()
    return name(in: path) ?? target.flatMap { name(in: $0.string) }
      ?? target.flatMap(files.name(ofCopyAt:)) ?? "Local"
  }

  /// What stands after the database's folder.
  static func name(in path: String) -> String? {
    for mark in ["/zoneinfo/", "/zoneinfo.default/"] {
      guard let range = path.firstRange(of: mark) else { continue }
      var name = path[range.upperBound...]
      for variant in ["posix/", "right/"] where name.hasPrefix(variant) {
        name = name.dropFirst(variant.count)
      }
      // Not a zone, but the machine's.
      return ZoneFiles.isName(String(name)) && name != "localtime" ? String(name) : nil
    }
    return nil
  }
}
