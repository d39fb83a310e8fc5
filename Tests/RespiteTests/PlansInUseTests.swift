import Foundation
import RespiteCore
import Testing

@testable import respite

/// The file of the plans that a person goes by.
@Suite final class PlansInUseTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  private var path: String { folder.path() + "/data/plans-in-use" }
  private let now = Instant(secondsSince1970: 1_767_225_600)

  deinit { try? FileManager.default.removeItem(at: folder) }

  @Test("plans are put to use and aside, each once, with the moment since when")
  func course() throws {
    var plans = try PlansInUse(at: path)
    #expect(plans.entries.isEmpty)
    #expect(try plans.use("day", now: now))
    #expect(try plans.use("pack/work", now: now + 60))
    #expect(try !plans.use("day", now: now + 120))
    // Put to use by a clock that was ahead.
    #expect(try plans.use("ahead", now: now + 9_000_000))
    #expect(try plans.use("ahead", now: now))
    #expect(try plans.pause("ahead") == ["ahead"])
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text == "day 2026-01-01T00:00:00Z\npack/work 2026-01-01T00:01:00Z\n")
    #expect(try PlansInUse(at: path).entries == plans.entries)
    #expect(try plans.pause("nothing") == [])
    #expect(try plans.pause("day") == ["day"])
    #expect(try PlansInUse(at: path).entries.map(\.name) == ["pack/work"])
    #expect(try plans.pause(nil) == ["pack/work"])
    // What a file may be called is none of this file's business.
    let names = ["my day", "día ñ", "a  b", "# no remark", "pack/a \"b\" $(c)", "day"]
    for name in names { #expect(try plans.use(name, now: now)) }
    #expect(try PlansInUse(at: path).entries.map(\.name) == names)
    #expect(try plans.pause("my day") == ["my day"])
    #expect(try plans.pause(nil) == Array(names.dropFirst()))
    #expect(try PlansInUse(at: path).entries == [])
  }

  @Test("what has no end in the file's place is refused, and not read to the last")
  func endless() throws {
    try FileManager.default.createDirectory(
      at: folder.appending(path: "data"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: "/dev/zero")
    let fault = #expect(throws: Fault.self) { try PlansInUse(at: self.path) }
    #expect(fault?.reason == .data && fault?.file == path)
  }

  @Test("a line that says nothing is passed over")
  func lines() {
    let entries = PlansInUse.entries(
      in: "# plans\n\nday\r\nwork  yesterday\nwalk 2026-01-01T00:00:00Z x")
    #expect(
      entries == [
        .init(name: "day"), .init(name: "work  yesterday"), .init(name: "walk", since: now),
      ])
  }

  @Test("what cannot be read or written is told")
  func faults() throws {
    #expect(throws: Fault.self) { try PlansInUse(at: "/") }
    var none = try PlansInUse(at: nil)
    #expect(throws: Fault.self) { try none.use("day", now: now) }
  }
}
