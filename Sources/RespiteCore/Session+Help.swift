/// Showing whom to call where what was typed has words of crisis. It comes once a session, before the
/// routine learns of the answer, and what was typed is still there afterwards.
extension Session {
  /// Whom to call because of this answer; nil where there is no reason.
  func help(for answer: Answer?, to question: Question) -> SupportNumbers? {
    guard !hasShownHelp, var numbers = question.help, case .text(let text)? = answer,
      CrisisWords.areFound(in: text)
    else { return nil }
    numbers.leavesNoTrace = true
    return numbers
  }

  /// Instead of going on with the answer, or after the numbers have been seen.
  /// - Returns: whether the track waits for the person again, or has gone on by itself.
  mutating func showHelp(_ track: Track, _ answer: Answer?) -> Bool {
    guard case .asking(let question, _) = track.state else { return false }
    switch track.afterHelp {
    case .ask(let again)?:
      track.afterHelp = nil
      announce(Cue(.ask(again)), track)
      ask(again, instead: track)
      return true
    case .goOn(let earlier)?:
      track.afterHelp = nil
      stop(waiting: track)
      step(track, .answer(earlier))
      return true
    case nil:
      guard let numbers = help(for: answer, to: question), case .text(let text)? = answer else {
        return false
      }
      var again = question
      again.draft = text
      // Nobody is hurried who has just read whom to call.
      again.timeLimit = nil
      begin(numbers, track, then: .ask(again))
      ask(numbers.page, instead: track)
      return true
    }
  }

  /// For an answer that was given beforehand, with `options.answers`.
  mutating func beginHelp(for answer: Answer, to question: Question, _ track: Track) -> Beginning {
    guard let numbers = help(for: answer, to: question) else { return .ends(.answer(answer)) }
    begin(numbers, track, then: .goOn(answer))
    guard options.unanswered == .wait else {
      track.afterHelp = nil
      return .ends(.answer(answer))
    }
    return .lasts(until: nil, .asking(numbers.page, since: track.position))
  }

  private mutating func begin(
    _ numbers: SupportNumbers, _ track: Track, then next: Track.AfterHelp
  ) {
    hasShownHelp = true
    track.afterHelp = next
    visible.words = nil
    announce(Cue(.support(numbers)), track)
  }

  private func ask(_ question: Question, instead track: Track) {
    track.state = .asking(question, since: track.position)
    track.deadline = nil
  }
}
