import Foundation
import RespiteCore

@testable import RespitePlugins

/// A folder of routines for one test, beside the bundled ones.
final class ScratchLibrary {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The timeline of a routine of that source.
  func play(_ source: String, options: Session.Options = Session.Options()) throws -> Timeline {
    try write("return { permissions = { 'memory', 'journal' } }", to: "own/plugin.lua")
    try write(source, to: "own/own.lua")
    // What a sample may offer.
    for name in ["calm-444", "updates"] { try write("", to: "own/plans/\(name).lua") }
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

  /// Writes a file into it, with the folders that it is in.
  func write(_ text: String, to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  /// The cues of a routine of that source, in a plugin with a plan `mine/own`.
  /// - Parameters:
  ///   - isRehearsed: false plays it really.
  ///   - note: told once whenever the plan is read.
  func play(
    _ source: String, answers: [String], plans: PlanOffers, isRehearsed: Bool = false,
    note: @escaping (String) -> Void = { _ in }
  ) throws -> [String] {
    try write("return { permissions = { 'memory' } }", to: "mine/plugin.lua")
    let plan = "print('read') return require('respite').plan { steps = {} }"
    try write(plan, to: "mine/plans/own.lua")
    try write(source, to: "mine/mine.lua")
    let library = PluginLibrary(folders: [folder.path()])
    var context = Checkout.context(library: library)
    context.plans = plans
    context.note = note
    if isRehearsed { context = context.rehearsal() }
    let loaded = try LoadedRoutine(library.find("mine"), context: context)
    var options = Session.Options()
    options.answers = answers
    return Timeline(of: loaded.script([:]), options: options) { _ in nil }.cues
      .compactMap(\.cue.text)
  }
}
