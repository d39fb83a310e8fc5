import RespiteCore
import Testing

/// A script that plays another for as long as it lives.
private final class Owner: Script {
  private let part: Kept
  private var isStarted = false

  init(_ part: Kept) { self.part = part }

  func resume(with reply: Reply, at position: TimeSpan) -> Step {
    defer { isStarted = true }
    return isStarted ? .finished : .request(.play(part))
  }

  func close() {}
}

private final class Kept: Script {
  var onClose: () -> Void = {}

  func resume(with reply: Reply, at position: TimeSpan) -> Step { .cue(Cue(.wait(.seconds(9)))) }

  func close() { onClose() }
}

struct SessionEndOfLifeTests {
  @Test("A session that is dropped while it plays closes its scripts and lets go of them.")
  func dropped() {
    weak var script: Kept?
    var closed = 0
    do {
      let kept = Kept()
      kept.onClose = { closed += 1 }
      script = kept
      var session = Session(Owner(kept), at: .zero) { _, _ in }
      session.advance(to: .seconds(1))
      #expect(session.outcome == nil && closed == 0)
    }
    #expect(closed == 1)
    #expect(script == nil)
  }
}
