import Foundation
import RespiteCore
import Testing

/// The zones of the machine's own database.
enum SystemZone {
  static let folder = URL(filePath: "/usr/share/zoneinfo")

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }

  static func rules(_ name: String) throws -> TimeZoneRules {
    try TimeZoneRules(tzif: bytes(name))
  }

  /// One name for each set of rules that differs.
  static let names: [String] = {
    var names: [Data: String] = [:]
    let paths = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String]
    for path in (paths ?? []).sorted()
    where !path.hasPrefix("right/") && !path.hasPrefix("posix/") && !path.hasPrefix("posixrules") {
      guard let data = try? Data(contentsOf: folder.appending(path: path)),
        data.starts(with: Data("TZif".utf8)), names[data] == nil
      else { continue }
      names[data] = path
    }
    return names.values.sorted()
  }()
}

extension LocalMoment {
  /// "2025-03-09 02:30", with seconds or without; fails the test for anything else.
  init(written text: String) throws {
    self = try #require(LocalMoment(text))
  }
}
