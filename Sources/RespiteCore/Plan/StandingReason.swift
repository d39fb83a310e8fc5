/// Why an occurrence stands as it does.
public enum StandingReason: Hashable, Sendable {
  case atItsTime
  /// It comes so long after that step has ended.
  case comesAfter(String, TimeSpan)
  /// So many times before it may be used, and are all that its day has.
  case ifFewerThan(Int)
  case onTime
  /// A separation: the person alone begins it.
  case onTimeByHand
  /// On time, but something plays, or comes first.
  case waits
  case late
  case snoozed, snoozeOver
  /// It was begun, and whoever played it is gone.
  case interrupted
  case running, completed
  case endedEarly
  case failed
  /// So many of its times were used.
  case limit(Int)
  /// More than this went by.
  case graceOver(TimeSpan)
  case separationLate
  /// It was begun, and whoever played it is gone.
  case separationBegun
  /// That step came after it.
  case followed(String)
  /// Two others came at the same minute.
  case crowded
  case dayOver
  case noSuchDay
  case notInUseYet
  /// That step was left out or missed.
  case chainBroken(String)
  /// Its record or its plan says why.
  case told(String)
}

/// A sentence without its full stop, for the person.
extension StandingReason: CustomStringConvertible {
  public var description: String { words(Wording()) }

  public func words(_ say: Wording) -> String {
    switch self {
    case .atItsTime: say("comes at its time")
    case .comesAfter(let step, .zero): say("comes when %s has ended", step)
    case .comesAfter(let step, let wait): say("comes %s after %s has ended", wait.words, step)
    case .ifFewerThan(1): say("comes if none before it was used")
    case .ifFewerThan(let count): say("comes if fewer than %s before it were used", "\(count)")
    case .onTime: say("it is time")
    case .onTimeByHand: say("it is time; you begin it yourself")
    case .waits: say("it is time; it waits for what comes first")
    case .late: say("its time went by; it is there if you like")
    case .snoozed: say("put off for a while")
    case .snoozeOver: say("it was put off until now")
    case .interrupted: say("it broke off; it is there if you like")
    case .running: say("it plays now")
    case .completed: say("done")
    case .endedEarly: say("ended early, which is fine")
    case .failed: say("it could not be played to its end")
    case .limit(let count): say("the %s for this day are used", "\(count)")
    case .graceOver(let grace): say("more than %s went by", grace.words)
    case .separationLate: say("a separation is not begun late")
    case .separationBegun: say("it was begun; respite run goes on with it, if you like")
    case .followed(let step): say("%s came after it", step)
    case .crowded: say("two others came at the same minute")
    case .dayOver: say("its day went by")
    case .noSuchDay: say("the calendar had no such day there")
    case .notInUseYet: say("the plan was not in use yet")
    case .chainBroken(let step): say("%s did not take place", step)
    case .told(let words): words
    }
  }
}
