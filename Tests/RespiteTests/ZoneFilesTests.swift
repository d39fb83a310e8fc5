import Foundation
import RespiteCore
import Testing

@testable import respite

/// How zones are found, and what leads nowhere.
@Suite final class ZoneFilesTests {
  private let folder: URL
  private let files = ZoneFiles(folders: ["/usr/share/zoneinfo"])

  init() throws {
    folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func write(_ bytes: [UInt8], to name: String) throws {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  private func fault(_ body: () throws -> Void) -> String {
    let fault = #expect(throws: Fault.self) { try body() }
    return fault?.description ?? ""
  }

  @Test("a zone is found by its name, and a wrong name is told with the nearest")
  func names() throws {
    let winter = Instant(secondsSince1970: 1_767_225_600)
    #expect(try files.rules("Europe/Berlin").offset(at: winter) == 3600)
    #expect(try files.rules("Etc/GMT+5").offset(at: winter) == -5 * 3600)
    #expect(
      fault { _ = try files.rules("Europe/Berlni") }.hasSuffix("Did you mean 'Europe/Berlin'?"))
    #expect(fault { _ = try files.rules("Nowhere") }.hasPrefix("there is no zone 'Nowhere'"))
  }

  @Test(
    "a name leads nowhere but into the database",
    arguments: [
      "../../../etc/passwd", "/etc/localtime", "Europe/../../passwd", "Europe//Berlin", "", ".",
      "Europe/", "Europe/Berlin\0", ".hidden", "Ünited/Kingdom", "a b", "Europe/./Berlin",
      String(repeating: "a", count: 101),
    ])
  func escapes(name: String) {
    #expect(fault { _ = try files.rules(name) }.contains("is no name of a zone"))
  }

  @Test("without a database, only a zone that is needed is a fault")
  func noDatabase() throws {
    let none = ZoneFiles(folders: [folder.path() + "/nothing"])
    #expect(try none.rules("UTC") == .utc)
    #expect(fault { _ = try none.rules("Europe/Berlin") }.contains("Install tzdata"))
    #expect(try PersonZone(linkedFrom: folder.path() + "/localtime", none) == nil)
    #expect(try PersonZone(reading: "", none, owner: "TZ").name == "UTC")
    #expect(try PersonZone(reading: "EST5EDT,M3.2.0,M11.1.0", none, owner: "TZ").rules != .utc)
  }

  @Test("a database's folder without any zone in it is as good as none")
  func emptyDatabase() throws {
    for area in ["", "/Europe"] {
      let root = folder.path() + "/empty" + area.dropFirst()
      try FileManager.default.createDirectory(
        atPath: root + area, withIntermediateDirectories: true)
      let none = ZoneFiles(folders: [root])
      let told = fault { _ = try PersonZone(reading: "Europe/Berlin", none, owner: "TZ") }
      #expect(told.contains("Install tzdata"), "\(told)")
    }
  }

  @Test("a file outside of the database has the name of the zone that it links to, or is a copy of")
  func elsewhere() throws {
    let (link, copy, own) = ("link", "copy", "own")
    let path = folder.path() + "/"
    try FileManager.default.createSymbolicLink(
      atPath: path + link, withDestinationPath: "/usr/share/zoneinfo/Asia/Tokyo")
    try FileManager.default.copyItem(
      atPath: URL(filePath: "/usr/share/zoneinfo/Europe/Berlin").resolvingSymlinksInPath().path(),
      toPath: path + copy)
    try write(Array("TZif2".utf8) + [UInt8](repeating: 0, count: 60), to: own)
    #expect(try PersonZone(reading: ":\(path)\(link)", files, owner: "TZ").name == "Asia/Tokyo")
    let name = try PersonZone(reading: ":\(path)\(copy)", files, owner: "TZ").name
    #expect(name.hasPrefix("Europe/") || name.hasPrefix("Arctic/"), "\(name)")
    let variant = "/usr/share/zoneinfo/posix/Asia/Tokyo"
    if FileManager.default.fileExists(atPath: variant) {
      #expect(try PersonZone(reading: variant, files, owner: "TZ").name == "Asia/Tokyo")
    }
    // Whatever the machine has, no name is a path.
    if let machine = try? PersonZone(reading: ":/etc/localtime", files, owner: "TZ") {
      #expect(!machine.name.hasPrefix("/"))
    }
  }

  @Test("a file that is no zone is told as such")
  func noZone() throws {
    try write(Array("not a zone".utf8), to: "Bad")
    try write([], to: "Empty")
    try write(Array(repeating: 0, count: (1 << 20) + 1), to: "Large")
    let own = ZoneFiles(folders: [folder.path()])
    for name in ["Bad", "Empty", "Large"] {
      #expect(fault { _ = try own.rules(name) }.contains("cannot be used"))
    }
    try FileManager.default.createDirectory(
      at: folder.appending(path: "Area"), withIntermediateDirectories: true)
    #expect(fault { _ = try own.rules("Area") }.contains("cannot be used"))
    #expect(mkfifo(folder.path() + "/Pipe", 0o600) == 0)
    #expect(fault { _ = try own.rules("Pipe") }.contains("cannot be used"))
  }

  @Test("the machine's zone has the name that its link leads to")
  func link() throws {
    let link = folder.appending(path: "localtime").path()
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: "/usr/share/zoneinfo/Asia/Tokyo")
    let zone = try #require(try PersonZone(linkedFrom: link, files))
    #expect(zone.name == "Asia/Tokyo")
    #expect(zone.rules.offset(at: Instant(secondsSince1970: 0)) == 9 * 3600)
  }

  @Test(
    "TZ is a name, a path or a rule, with a colon or without",
    arguments: [
      ("Asia/Tokyo", "Asia/Tokyo"), (":Asia/Tokyo", "Asia/Tokyo"),
      ("/usr/share/zoneinfo/Asia/Tokyo", "Asia/Tokyo"), ("JST-9", "JST-9"),
    ])
  func variable(text: String, name: String) throws {
    let zone = try PersonZone(reading: text, files, owner: "TZ")
    #expect(zone.name == name)
    #expect(zone.rules.offset(at: Instant(secondsSince1970: 0)) == 9 * 3600)
  }

  @Test("a TZ that is neither is told as such")
  func badVariable() {
    #expect(
      fault { _ = try PersonZone(reading: "Asia/Tokio", files, owner: "TZ") }.hasPrefix("TZ: "))
    #expect(fault { _ = try PersonZone(reading: "../x", files, owner: "TZ") }.contains("no name"))
  }
}
