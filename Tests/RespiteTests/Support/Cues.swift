import RespiteCore

/// Plays cues in order.
final class Cues: Script {
  private var actions: [Cue.Action]
  /// What each of them gave.
  private(set) var replies: [Reply] = []

  init(_ actions: Cue.Action...) { self.actions = actions }

  init(_ actions: [Cue.Action]) { self.actions = actions }

  func resume(with reply: Reply, at position: TimeSpan) -> Step {
    replies.append(reply)
    if case .failed(let fault) = reply { return .failed(fault) }
    return actions.isEmpty ? .finished : .cue(Cue(actions.removeFirst()))
  }

  func close() {}
}

/// Scripts at the same time.
final class Together: Script {
  private var scripts: [any Script]?

  init(_ scripts: any Script...) { self.scripts = scripts }

  func resume(with reply: Reply, at position: TimeSpan) -> Step {
    guard let scripts else { return .finished }
    self.scripts = nil
    return .request(.together(scripts))
  }

  func close() {}
}

extension Cue.Action {
  static func breathe(_ phase: BreathPhase, _ seconds: Double) -> Cue.Action {
    .breathe(phase, .seconds(seconds), words: nil)
  }

  static func say(_ text: String, seconds: Double) -> Cue.Action { .say(text, .seconds(seconds)) }

  static func ask(_ form: Question.Form, _ prompt: String) -> Cue.Action {
    .ask(Question(form, prompt: prompt))
  }
}
