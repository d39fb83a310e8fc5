import RespiteCore

/// One thing that a `ListScript` does.
public indirect enum Play: Sendable {
  case cue(Cue)
  case together([[Play]])
  case within(TimeSpan, [Play])
  case play([Play])
  /// Ends the script with a fault of that message.
  case fail(String)
  /// Draws what the last request gave. A fault that is not told ends the script.
  case told
  /// Draws the name in brackets.
  case mark(String)
  /// Draws "[name closed]" when the script is closed.
  case closes(String)
  /// Goes through all of them again and again.
  case forever([Play])

  public static func inhale(_ seconds: Double) -> Play { breathe(.inhale, seconds) }
  public static func hold(_ seconds: Double) -> Play { breathe(.hold, seconds) }
  public static func exhale(_ seconds: Double) -> Play { breathe(.exhale, seconds) }
  public static func rest(_ seconds: Double) -> Play { breathe(.rest, seconds) }
  public static func topUp(_ seconds: Double) -> Play { breathe(.topUp, seconds) }

  public static func breathe(_ phase: BreathPhase, _ seconds: Double) -> Play {
    .cue(Cue(.breathe(phase, .seconds(seconds), words: nil)))
  }

  public static func say(_ words: String, _ seconds: Double) -> Play {
    .cue(Cue(.say(words, .seconds(seconds))))
  }

  public static func show(_ words: String) -> Play { .cue(Cue(.show(words))) }
  public static func wait(_ seconds: Double) -> Play { .cue(Cue(.wait(.seconds(seconds)))) }
  public static var chime: Play { .cue(Cue(.chime)) }

  public static func ask(
    _ prompt: String, _ form: Question.Form = .text, limit: Double? = nil, preset: Answer? = nil
  ) -> Play {
    let question = Question(
      form, prompt: prompt, timeLimit: limit.map { .seconds($0) }, preset: preset)
    return .cue(Cue(.ask(question)))
  }

  public static func within(_ seconds: Double, _ plays: Play...) -> Play {
    .within(.seconds(seconds), plays)
  }

  /// The same cue as part of a round.
  public func round(_ index: Int, of count: Int) -> Play {
    guard case .cue(var cue) = self else { return self }
    cue.round = Round(index, of: count)
    return .cue(cue)
  }
}

extension [Play] {
  /// Breaths in short: "in4 hold4 out4 rest2 top1 wait3", with words and keys between: "say6 press10
  /// press", the last of which waits for as long as it takes.
  public static func breaths(_ text: String) -> [Play] {
    text.split(separator: " ").map { word in
      let name = word.prefix { $0.isLetter }
      let seconds = Double(word.dropFirst(name.count)) ?? 0
      switch name {
      case "in": return .inhale(seconds)
      case "hold": return .hold(seconds)
      case "out": return .exhale(seconds)
      case "rest": return .rest(seconds)
      case "top": return .topUp(seconds)
      case "wait": return .wait(seconds)
      case "say": return .say("x", seconds)
      case "press": return .ask("k", .press, limit: seconds > 0 ? seconds : nil)
      default: preconditionFailure("no such breath: \(word)")
      }
    }
  }
}
