/// Time in which nobody could see or hear what played: the process was stopped or starved, or the
/// machine slept.
extension Session {
  /// A gap above this was noticed. A shorter one is lateness.
  public static let noticedGap: TimeSpan = .milliseconds(500)
  /// A gap from which on the person has to say that they are back.
  public static let longGap: TimeSpan = .seconds(60)

  /// Takes a gap out of session time, so that what was due in it is played after it and not all at
  /// once. A breath stands still from where it was last seen. What only lasts, a wait or words that
  /// were there to be read, goes on to its end, for its time has passed all the same; a question
  /// waits anyway.
  ///
  /// - Parameters:
  ///   - start: when it was to be driven next, on the clock of the session.
  ///   - end: when it is.
  ///   - slept: for how long the machine slept, which its clock does not count.
  /// - Returns: whether there was a gap.
  @discardableResult
  public mutating func leaveOut(
    from start: TimeSpan, to end: TimeSpan, slept: TimeSpan = .zero
  ) -> Bool {
    let gap = max(end - start, .zero) + max(slept, .zero)
    guard gap > Self.noticedGap, outcome == nil, hasStarted, !isPaused else { return false }
    let isBreathing = waiting.contains(where: \.isBreathing)
    var lastSeen = start
    if !isBreathing {
      lastSeen = nextDeadline.map { min(max($0, start), end) } ?? end
      if let deadline = earliest()?.deadline, asking() == nil, slept > .zero {
        let elapsed = transport.sessionTime(at: lastSeen) + slept * transport.tempo
        transport.seek(to: min(elapsed, deadline), at: lastSeen)
      }
    }
    lastInput = max(lastInput, end)
    transport.pause(at: lastSeen)
    transport.resume(at: end)
    // Nothing waits where only the person's answer is waited for.
    if slept > Self.noticedGap || gap >= Self.longGap, nextDeadline != nil {
      transport.pause(at: end)
    }
    return true
  }
}
