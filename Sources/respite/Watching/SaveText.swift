import RespiteCore
import RespitePlugins
import Terminal

/// What a watching tells of saves.
enum SaveText {
  static let waiting = "Waiting for the next save. q ends."

  /// The timeline, and what could be better.
  static func show(_ version: WatchedRoutine.Version) {
    Output.data(TimelineText.text(version.timeline, routine: version.routine) + "\n")
    show(version.warnings)
    Output.message(waiting)
  }

  /// Why a save does not count.
  /// - Parameter hasOlder: whether there is a version before it.
  static func show(broken findings: [Finding], hasOlder: Bool) {
    show(findings)
    Output.message(hasOlder ? "The version before it still counts. " + waiting : waiting)
  }

  static func show(_ findings: [Finding]) {
    for finding in findings { Output.message(FindingText.text(finding, width: Output.width)) }
  }
}
