import RespiteCore

// Timelines as text: "0 inhale 4 | 4 hold 4 | 8 exhale 4 | 12 end".

extension Cue {
  /// "inhale 4", "say \"Hello\" 2.5", "ask \"How?\" at most 5", with "(1/3)" for a round.
  public var drawn: String {
    var text = name
    switch action {
    case .breathe(_, let length, let words):
      text += " " + length.seconds.brief
      if let words { text += " \"\(words)\"" }
    case .say(let words, let length): text += " \"\(words)\" " + length.seconds.brief
    case .show(let words): text += " \"\(words)\""
    case .wait(let length): text += " " + length.seconds.brief
    case .ask(let question):
      text += " \"\(question.prompt)\""
      if case .page(let lines) = question.form {
        text += " [" + lines.map(\.plain).joined(separator: " | ") + "]"
      }
      if let limit = question.timeLimit { text += " at most " + limit.seconds.brief }
    case .support(let numbers):
      text += " [" + numbers.lines.map(\.plain).joined(separator: " | ") + "]"
    case .chime: break
    }
    if let round { text += " (\(round.index)/\(round.count))" }
    return text
  }
}

extension Outcome {
  /// "end", "stopped", or "failed: " and the message.
  public var drawn: String {
    switch self {
    case .completed: "end"
    case .stopped: "stopped"
    case .failed(let fault): "failed: " + fault.message
    }
  }
}

extension Timeline {
  public var drawn: String {
    let events = cues.map { $0.offset.seconds.brief + " " + $0.cue.drawn }
    return (events + [end.seconds.brief + " " + (outcome?.drawn ?? "goes on")])
      .joined(separator: " | ")
  }
}

extension Reply {
  /// "[done]", "[in time]", "[late]", "[skipped]", "[rating 3]", "[failed: …]".
  public var drawn: String {
    switch self {
    case .done: "[done]"
    case .inTime(let value): value ? "[in time]" : "[late]"
    case .answer(nil): "[skipped]"
    case .answer(.text(let text)?): "[text \(text)]"
    case .answer(.choice(let number)?): "[choice \(number)]"
    case .answer(.rating(let number)?): "[rating \(number)]"
    case .answer(.confirm(let value)?): value ? "[yes]" : "[no]"
    case .answer(.pressed?): "[pressed]"
    case .failed(let fault): "[failed: \(fault.message)]"
    }
  }
}
