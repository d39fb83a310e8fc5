import RespiteCore

@testable import respite

/// Keeps everything that a player told it, and types what it was given to type.
final class RecordingPresenter: Presenter {
  /// What it was told, in order, one word each: `open`, the cue's name, `leave`, `close completed`.
  private(set) var calls: [String] = []
  private(set) var scenes: [Scene] = []
  private(set) var lateness: [TimeSpan] = []
  private(set) var report: Report?
  /// What comes before the start.
  var leadIn: LeadIn?
  /// Asked at each look at the session, with how often it has looked.
  var onShow: (Int) -> Void = { _ in }
  /// What the person does once that cue has begun.
  var commands: [String: [Command]] = [:]
  var isHeard = true
  private var waiting: [Command] = []

  func open(_ program: Program) { calls.append("open") }

  func leadIn(_ program: Program) -> LeadIn? { leadIn }

  func begin(_ cue: TimedCue, late: TimeSpan) {
    calls.append(cue.cue.name)
    lateness.append(late)
    waiting += commands.removeValue(forKey: cue.cue.name) ?? []
  }

  /// Looks again at once while there is something to type, so that the loop asks for it.
  func show(_ session: borrowing Session, at clock: TimeSpan) -> TimeSpan? {
    scenes.append(session.scene(at: clock))
    onShow(scenes.count)
    return waiting.isEmpty ? nil : clock
  }

  func typed(_ bytes: [UInt8]?, _ session: borrowing Session, at clock: TimeSpan) -> [Command] {
    defer { waiting = [] }
    return waiting
  }

  func leave() { calls.append("leave") }
  func enter() { calls.append("enter") }
  func resized() { calls.append("resized") }

  func close(_ report: Report) {
    self.report = report
    calls.append("close \(report.outcome.name)")
  }
}
