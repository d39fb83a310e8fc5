import Foundation
import RespiteCore
import RespitePlugins

/// A folder of routines for one test, beside the bundled ones.
final class ScratchLibrary {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The timeline of a routine of that source.
  func play(_ source: String, options: Session.Options = Session.Options()) throws -> Timeline {
    try source.write(to: folder.appending(path: "own.lua"), atomically: true, encoding: .utf8)
    let library = PluginLibrary(folders: [folder.path()] + Checkout.plugins.folders)
    return try LoadedRoutine.timeline(
      of: library.find("own"), options: options, context: Checkout.context(library: library)
    ).timeline
  }

  /// The fault of a routine of that source, in loading or in playing.
  func fault(of source: String) throws -> Fault? {
    do {
      if case .failed(let fault)? = try play(source).outcome { return fault }
      return nil
    } catch let fault as Fault {
      return fault
    }
  }
}
