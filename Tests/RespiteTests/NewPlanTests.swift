import Foundation
import RespiteCore
import RespitePlugins
import SystemPackage
import Testing

@testable import respite

/// What `plan new` writes.
@Suite struct NewPlanTests {
  private static let bundled = Guide.root.appending(path: "plugins").path()

  @Test("it works as it is, leaves a check nothing to say, and is never written over")
  func works() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: url) }
    let folder = FilePath(url.path())
    let file = try NewPlan.write("first-day", NewPlan.text(title: "First day"), in: folder)
    let library = PlanLibrary(folder: folder.string, plugins: [])
    let context = PlayContext(
      seed: 0, library: PluginLibrary(folders: [Self.bundled]), localTime: WallClock.fromNow())
    let reader = PlanReader(context: context)
    let loaded = try reader.read(library.find("first-day"))
    #expect(loaded.plan.title == "First day")
    #expect(loaded.plan.steps.count == 6)
    let findings = PlanCheck(context: context)
      .findings(in: loaded.file) { file throws(Fault) in try reader.read(file) }
    #expect(findings == [])
    let before = try file.contents()
    #expect(throws: Fault.self) {
      try NewPlan.write("first-day", NewPlan.text(title: "First day"), in: folder)
    }
    #expect(try file.contents() == before)
  }
}
