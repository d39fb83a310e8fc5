import RespiteCore
import SystemPackage
import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The machine's database of time zones.
struct ZoneFiles {
  let folders: [String]

  /// Where systems keep it. TZDIR says otherwise, as for the C library.
  static func ofProgram() -> ZoneFiles {
    let own = Environment.variables()["TZDIR"].flatMap { $0.hasPrefix("/") ? [$0] : nil }
    return ZoneFiles(
      folders: own ?? [
        "/usr/share/zoneinfo", "/var/db/timezone/zoneinfo", "/usr/lib/zoneinfo",
        "/usr/share/lib/zoneinfo", "/etc/zoneinfo",
      ])
  }

  /// The rules of a zone such as "Europe/Berlin".
  /// - Throws: `Fault` with a "did you mean".
  func rules(_ name: String) throws(Fault) -> TimeZoneRules {
    guard Self.isName(name) else {
      throw Fault(
        .value, "'\(name)' is no name of a zone", hint: "Write, for example, Europe/Berlin")
    }
    for folder in folders {
      let path = FilePath("\(folder)/\(name)")
      if path.exists { return try Self.rules(at: path, name: name) }
    }
    // This one is known without being told.
    if name == "UTC" { return .utc }
    guard hasZones else {
      throw Fault(
        .unavailable, "there is no database of time zones here, so '\(name)' cannot be looked up",
        hint: "Install tzdata, or set TZDIR to where it is")
    }
    throw Fault(
      .value, "there is no zone '\(name)'",
      hint: nearest(to: name, in: names()).map { "Did you mean '\($0)'?" }
        ?? "Write, for example, Europe/Berlin")
  }

  static func rules(at path: FilePath, name: String) throws(Fault) -> TimeZoneRules {
    do {
      return try TimeZoneRules(tzif: path.contents(limit: 1 << 20))
    } catch {
      throw Fault(
        .data, "the file of the zone '\(name)' cannot be used: \(error)", file: path.string)
    }
  }

  /// A name that leads nowhere but into the folder.
  static func isName(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return name.utf8.count <= 100
      && parts.allSatisfy { part in
        !part.isEmpty && part.first != "."
          && part.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
              || [UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+")].contains(byte)
          }
      }
  }

  /// Whether the database is there, and not its folder alone.
  private var hasZones: Bool {
    folders.contains { folder in
      names().contains { name in
        (try? Self.rules(at: FilePath("\(folder)/\(name)"), name: name)) != nil
      }
    }
  }

  /// The zone whose file has the same bytes: of several the one of a city.
  func name(ofCopyAt path: FilePath) -> String? {
    guard let bytes = try? path.contents(limit: 1 << 20), !bytes.isEmpty else { return nil }
    func isSame(_ name: String) -> Bool {
      folders.contains { folder in
        let file = FilePath("\(folder)/\(name)")
        guard let status = FileStatus(file), status.kind != .folder else { return false }
        return (try? file.contents(limit: 1 << 20)) == bytes
      }
    }
    // Debian keeps the name beside the copy.
    if let text = try? FilePath("/etc/timezone").contents(limit: 200) {
      let name = String(decoding: text, as: UTF8.self).trimmed
      if Self.isName(name), isSame(name) { return name }
    }
    let names = names().filter { $0.contains("/") } + names().filter { !$0.contains("/") }
    return names.first(where: isSame)
  }

  /// All names, for a guess at what was meant.
  private func names() -> [String] {
    var names: [String] = []
    for folder in folders {
      let root = FilePath(folder)
      for area in (try? root.names()) ?? [] where area.string.first?.isUppercase == true {
        names.append(area.string)
        for city in (try? root.appending(area).names()) ?? [] {
          names.append("\(area.string)/\(city.string)")
        }
      }
    }
    return names
  }
}
