/// Beginning what a script asks for.
extension Session {
  enum Beginning {
    case lasts(until: TimeSpan?, Track.State)
    case ends(Reply)
    case aborts(Fault)
  }

  mutating func begin(_ cue: Cue, _ track: Track) -> Beginning {
    if let held = beginHeld(cue, track) { return held }
    track.waits = cue.isWait
    switch cue.action {
    case .breathe(let phase, let length, let words):
      if length <= .zero || (phase.isHold && !options.holds) { return .ends(.done) }
      let others = waiting.contains { $0 !== track && $0.isBreathing }
      if let refusal = lungs.refusal(
        of: phase, length, at: track.position, othersBreathe: others)
      {
        return .ends(.failed(Fault(refusal)))
      }
      guard feel(phase, length, at: track.position) else { return .ends(.done) }
      visible.breathe(phase, length, words: words, at: track.position)
      keepTempoSafe(at: track.position)
      track.isBreathing = true
    case .say(let text, _):
      visible.words = text.isEmpty ? nil : text
      track.saying = text
    case .show(let text): visible.words = text.isEmpty ? nil : text
    case .wait, .chime: break
    case .ask(let question):
      // Words stay until others come, and these are others.
      visible.words = nil
      announce(cue, track)
      return taking(options.timeToAnswer, ask(question, track), question, track)
    case .support(let numbers):
      visible.words = nil
      lungs.letGo()
      announce(cue, track)
      return ask(numbers.page, track)
    }
    announce(cue, track)
    guard let length = cue.length, length > .zero else { return .ends(.done) }
    guard length <= SafeBounds.longestCue else {
      return .ends(.failed(Fault(.longCue)))
    }
    return .lasts(until: track.position + length, .cue)
  }

  mutating func announce(_ cue: Cue, _ track: Track) {
    visible.follow(cue.round, of: track)
    onCue(
      TimedCue(at: track.position, cue), transport.clockTime(at: track.position) ?? lastInput)
  }

  mutating func ask(_ question: Question, _ track: Track) -> Beginning {
    // There is nothing to answer, so no answer is for it, and nobody is needed.
    if question.isPage, options.unanswered != .wait { return .ends(.answer(.pressed)) }
    if answersUsed < options.answers.count, !question.isPage {
      let line = options.answers[answersUsed]
      answersUsed += 1
      if line.trimmed.isEmpty { return .ends(.answer(nil)) }
      if let answer = question.answer(reading: line) {
        return beginHelp(for: answer, to: question, track)
      }
      return .aborts(
        Fault(
          .value,
          "answer \(answersUsed), '\(line)', does not fit \"\(question.prompt)\": it takes \(question.expectation)"
        ))
    }
    switch options.unanswered {
    case .wait: break
    case .preset:
      if question.preset != nil || question.timeLimit == nil {
        return .ends(.answer(question.preset))
      }
    case .refuse:
      guard question.timeLimit != nil else {
        return .aborts(
          Fault(
            .value, "it asks \"\(question.prompt)\", and there is no terminal to answer on",
            hint: "Give the answers in order, each with --answer TEXT; an empty one skips"))
      }
    }
    return .lasts(
      until: question.timeLimit.map { track.position + $0 },
      .asking(question, since: track.position))
  }

  /// The answer to a question once the person has taken so long with it, unless its time runs out
  /// before that.
  private func taking(
    _ time: TimeSpan, _ answer: Beginning, _ question: Question, _ track: Track
  ) -> Beginning {
    guard time > .zero, case .ends(let reply) = answer else { return answer }
    let limit = question.timeLimit ?? .seconds(.infinity)
    track.reply = time < limit ? reply : .answer(nil)
    return .lasts(
      until: track.position + min(time, limit), .asking(question, since: track.position))
  }

  /// Slows or quickens if the tempo that the person chose would take this breath out of bounds.
  mutating func keepTempoSafe(at time: TimeSpan) {
    guard transport.tempo != 1, !lungs.safeTempo.contains(transport.tempo),
      let clock = transport.clockTime(at: time)
    else { return }
    setTempo(transport.tempo, at: clock)
  }
}
