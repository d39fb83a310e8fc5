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
  public var description: String {
    switch self {
    case .atItsTime: "comes at its time"
    case .comesAfter(let step, let wait):
      wait == .zero ? "comes when \(step) has ended" : "comes \(wait.words) after \(step) has ended"
    case .ifFewerThan(1): "comes if none before it was used"
    case .ifFewerThan(let count): "comes if fewer than \(count) before it were used"
    case .onTime: "it is time"
    case .onTimeByHand: "it is time; you begin it yourself"
    case .waits: "it is time; it waits for what comes first"
    case .late: "its time went by; it is there if you like"
    case .snoozed: "put off for a while"
    case .snoozeOver: "it was put off until now"
    case .interrupted: "it broke off; it is there if you like"
    case .running: "it plays now"
    case .completed: "done"
    case .endedEarly: "ended early, which is fine"
    case .failed: "it could not be played to its end"
    case .limit(let count): "the \(count) for this day are used"
    case .graceOver(let grace): "more than \(grace.words) went by"
    case .separationLate: "a separation is not begun late"
    case .followed(let step): "\(step) came after it"
    case .crowded: "two others came at the same minute"
    case .dayOver: "its day went by"
    case .noSuchDay: "the calendar had no such day there"
    case .notInUseYet: "the plan was not in use yet"
    case .chainBroken(let step): "\(step) did not take place"
    case .told(let words): words
    }
  }
}
