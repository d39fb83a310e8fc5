import Foundation
import RespiteCore
import Testing

@testable import respite

/// The file that ticks leave their memory in.
@Suite final class TickFileTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  private var file: TickFile { TickFile(path: folder.path() + "/data/plan-tick") }
  private let now = Instant(secondsSince1970: 1_767_225_600)

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func memory() throws -> TickMemory {
    let date = try #require(LocalDate("2026-01-01"))
    return TickMemory(
      last: now, through: now + -60,
      told: [
        PlanCall(OccurrenceID(plan: "day", step: "box", date: date), .time, at: now),
        PlanCall(OccurrenceID(plan: "my day", step: "a b", date: date), .time, at: now),
        PlanCall(OccurrenceID(plan: "p/w", step: "a-b", date: date, slot: 7), .reminder, at: now),
      ], waiting: "my day", slow: ["p/w", "a b"])
  }

  @Test("what is written is read again, by this person alone")
  func course() throws {
    #expect(file.read() == TickMemory())
    let memory = try memory()
    try file.change { $0 = memory }
    #expect(file.read() == memory)
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test("a failed change leaves all as it was")
  func failure() throws {
    let memory = try memory()
    try file.change { $0 = memory }
    #expect(throws: Fault.self) {
      try file.change {
        $0.last = nil
        throw Fault(.runtime, "no")
      }
    }
    #expect(file.read() == memory)
  }

  @Test("lines that are nothing of the kind say nothing, and there are never many")
  func lines() throws {
    let text = TickFile.text(of: try memory())
    #expect(TickFile.memory(in: "# what\n\nlast soon\nbox 2026-01-01T00:00:00Z\n") == TickMemory())
    #expect(TickFile.memory(in: text + "time 2026-01-01T00:00:00Z x 0 a b\n") == (try memory()))
    let many = String(repeating: "time 2026-01-01T00:00:00Z 2026-01-01 0 a\tb\n", count: 500)
    #expect(TickFile.memory(in: many).told.count == 64)
  }
}
