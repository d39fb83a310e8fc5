import Foundation
import RespiteCore
import RespitePlugins

/// The checkout that the tests were built from.
enum Checkout {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let plugins = PluginLibrary(folders: [root.appending(path: "plugins").path()])

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Sunday evening, always.
  static func context(holds: Bool = true, library: PluginLibrary = plugins) -> PlayContext {
    var context = PlayContext(seed: 0, library: library) { _ in
      LocalTime(year: 2026, month: 11, day: 22, weekday: 0, hour: 18)
    }
    context.holds = holds
    // More in a program that is watched, as by a sanitizer.
    let slowness = ProcessInfo.processInfo.environment["RESPITE_SLOWNESS"].flatMap(Int.init) ?? 1
    context.limits.time *= slowness
    return context
  }
}
