import ArgumentParser
import RespiteCore
import Terminal
import Testing

@testable import respite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The real loop with a presenter that only records. Signals belong to the process, so one at a
/// time.
@Suite(.serialized)
struct PlayerTests {
  private let program = Program(
    title: "Short", kind: .ritual, length: .milliseconds(60), advisories: [], hasWords: true)
  private let actions: [Cue.Action] = [
    .show("Here."), .wait(.milliseconds(40)), .chime, .wait(.milliseconds(20)),
  ]

  private func play(
    _ presenter: RecordingPresenter, closing: [Cue.Action] = [], change: (Player) -> Void = { _ in }
  ) throws {
    let player = try Player(presenter, input: nil)
    change(player)
    try player.play(
      program, notes: { [] },
      make: { clock, onCue in
        Session(
          Cues(actions), at: clock, closing: { _ in closing.isEmpty ? nil : Cues(closing) },
          onCue: onCue)
      })
  }

  @Test("a presenter is told of everything in order, and no cue is early")
  func order() throws {
    let presenter = RecordingPresenter()
    try play(presenter)
    #expect(presenter.calls == ["open", "show", "wait", "chime", "wait", "close completed"])
    #expect(presenter.report?.played == .milliseconds(60))
    #expect(presenter.lateness.allSatisfy { $0 >= .zero })
    #expect(presenter.scenes.allSatisfy { $0.words == "Here." })
    // Nothing changes by itself, so it looks when something has happened and not in between.
    #expect(presenter.scenes.count < 10)
  }

  @Test("what comes before the start takes no time of the session, and makes nothing late")
  func leadIn() throws {
    let presenter = RecordingPresenter()
    presenter.leadIn = LeadIn(lines: ["Gently."], length: .milliseconds(300))
    try play(presenter)
    #expect(presenter.calls == ["open", "show", "wait", "chime", "wait", "close completed"])
    #expect(presenter.scenes.first?.question?.isLeadIn == true)
    #expect(presenter.report?.played == .milliseconds(60))
    #expect(presenter.lateness.allSatisfy { $0 < .milliseconds(300) })
  }

  @Test("Ctrl-C before the start ends it kindly, with nothing played")
  func interruptBefore() throws {
    let presenter = RecordingPresenter()
    presenter.leadIn = LeadIn(length: .seconds(60))
    presenter.onShow = { if $0 == 1 { raise(SIGINT) } }
    #expect(throws: ExitCode(130)) { try play(presenter) }
    #expect(presenter.calls == ["open", "close stopped"])
    #expect(presenter.report?.played == .zero)
  }

  @Test("what is no routine has nothing before it")
  func quiet() throws {
    let presenter = RecordingPresenter()
    presenter.leadIn = LeadIn(length: .seconds(60))
    try play(presenter, change: { $0.endsQuietly = true })
    #expect(presenter.calls == ["open", "show", "wait", "chime", "wait", "leave"])
  }

  @Test("what comes before the start is a session of its own, which ends with its audience")
  func notice() throws {
    let presenter = RecordingPresenter()
    presenter.leadIn = LeadIn(lines: ["Gently."], length: .seconds(60))
    let player = try Player(presenter, input: nil)
    presenter.onShow = { [unowned presenter] in
      if $0 == 2 { presenter.isHeard = false } else { raise(SIGWINCH) }
    }
    try player.play(
      program, notes: { [] }, make: { Session(Cues(actions), at: $0, onCue: $1) })
    #expect(presenter.calls == ["open", "resized", "close stopped"])
    #expect(presenter.scenes.first?.question?.prompt == "Gently.")
  }

  @Test("what the person does reaches the session at once")
  func commands() throws {
    let presenter = RecordingPresenter()
    presenter.commands = ["wait": [.session(.skip)], "chime": [.session(.stop)]]
    try play(presenter, closing: [.say("Bye.", .milliseconds(10))])
    #expect(
      presenter.calls == ["open", "show", "wait", "chime", "wait", "say", "close stopped"])
    #expect((presenter.report?.played ?? .zero) < .milliseconds(60))
  }

  @Test("the first Ctrl-C lets the closing play and still counts as one")
  func interrupt() throws {
    let presenter = RecordingPresenter()
    presenter.onShow = { if $0 == 1 { raise(SIGINT) } }
    #expect(throws: ExitCode(130)) {
      try play(presenter, closing: [.say("Bye.", .milliseconds(10))])
    }
    #expect(presenter.calls == ["open", "show", "wait", "say", "close stopped"])
  }

  @Test("a newer session takes its place without a word")
  func superseded() throws {
    let presenter = RecordingPresenter()
    try play(
      presenter,
      change: {
        $0.isSuperseded = { true }
        $0.patience = .milliseconds(10)
      })
    #expect(presenter.calls == ["open", "show", "wait", "leave"])
    #expect(presenter.report == nil)
  }

  @Test("what was just begun is not asked at once whether it is over")
  func patience() throws {
    let presenter = RecordingPresenter()
    try play(
      presenter,
      change: {
        $0.isSuperseded = { true }
        $0.patience = .seconds(60)
      })
    #expect(presenter.calls.last == "close completed")
  }
}
