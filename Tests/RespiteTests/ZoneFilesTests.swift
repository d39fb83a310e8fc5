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
    #expect(try PersonZone(linkedFrom: folder.path() + "/localtime") == nil)
    #expect(try PersonZone(reading: "", none, owner: "TZ").name == "UTC")
    #expect(try PersonZone(reading: "EST5EDT,M3.2.0,M11.1.0", none, owner: "TZ").rules != .utc)
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
    let zone = try #require(try PersonZone(linkedFrom: link))
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
