import Foundation
import RespiteCore
import RespitePlugins
import SystemPackage
import Testing

@testable import respite

/// What `new` writes.
struct RoutineTemplateTests {
  @Test(
    "each kind runs, passes its spec, and leaves a check nothing to say", arguments: Kind.allCases)
  func works(kind: Kind) throws {
    try inFolder { folder in
      let template = RoutineTemplate(kind, title: "Evening hug")
      _ = try NewRoutine("evening-hug", from: template, in: folder)
      let library = PluginLibrary(folders: [folder.string])
      let context = PlayContext(seed: 0, library: library, localTime: WallClock.fromNow())
      let files = try CheckedFiles([folder.string], library: library)
      #expect(files.routines.count == 1)
      #expect(PluginCheck(context: context).findings(in: files) == [])
      for (path, routine) in files.specs {
        let run = try SpecRun(Spec(path, routine: routine), library: library)
        #expect(run.failures.map(\.lines) == [])
        #expect(run.passed > 0)
      }
      let routine = try RoutineReader(context: context).read(files.routines[0])
      #expect(routine.kind == kind)
      #expect(routine.title == "Evening hug")
    }
  }

  @Test("a file that is there stays as it is", arguments: ["own.lua", "own_spec.lua"])
  func keeps(file: String) throws {
    try inFolder { folder in
      try folder.appending(file).createContents("mine".utf8)
      let template = RoutineTemplate(.breathing, title: "Own")
      #expect(throws: Fault.self) { try NewRoutine("own", from: template, in: folder) }
      #expect(try folder.appending(file).contents() == Array("mine".utf8))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.string) == [file])
    }
  }

  @Test(
    "a name is one that can be typed and found",
    arguments: [
      ("evening-hug", true), ("4-7-8", true), ("a_b", true), ("", false), ("a b", false),
      ("-x", false), ("a/b", false), ("..", false), ("plugin", false), ("x_spec", false),
      ("über", false),
    ])
  func names(name: String, isFine: Bool) {
    do throws(Fault) {
      try RoutineName.check(name)
      #expect(isFine)
    } catch {
      #expect(!isFine)
      #expect(error.exitCode.rawValue == 64)
    }
  }

  @Test func aNameReadsAsATitle() {
    #expect(RoutineName.title("evening-hug_2") == "Evening hug 2")
  }

  @Test func anEditorIsToldOfTheAPIOnce() throws {
    try inFolder { folder in
      try EditorSettings.write(in: folder, types: nil)
      #expect(!folder.appending(".luarc.json").exists)
      try EditorSettings.write(in: folder, types: "/types")
      try EditorSettings.write(in: folder, types: "/others")
      let text = String(decoding: try folder.appending(".luarc.json").contents(), as: UTF8.self)
      #expect(text.contains(#""workspace.library":["/types"]"#))
    }
  }

  private func inFolder(_ body: (FilePath) throws -> Void) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "respite-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    try body(FilePath(url.path()))
  }
}
