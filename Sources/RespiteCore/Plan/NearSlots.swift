/// A step of a plan on a date.
struct OccurrencePlace: Hashable {
  /// The plan's place in the agenda, and the step's in the plan.
  var plan: Int
  var step: Int
  var date: LocalDate
}

/// Which times of a step that comes again and again matter at a moment: the latest that came, the next
/// ones that are to come, and those that something is known of. What a decision costs then grows
/// with what is near, not with how often a step comes.
struct NearSlots {
  let now: Instant
  /// The slots that there are records of.
  let known: [OccurrencePlace: Set<Int>]

  /// - Parameters:
  ///   - last: the last slot that there is.
  ///   - start: when the first one is.
  ///   - interval: seconds from one to the next.
  ///   - remind: how many seconds before its time the person wants to know of one.
  ///   - lapses: whether each that went by matters.
  ///   - kept: the step and the date.
  /// - Returns: slots, in order.
  func slots(
    to last: Int, since start: Instant, each interval: Int64, remind: Int64, lapses: Bool,
    kept: OccurrencePlace
  ) -> [Int] {
    func latest(at passed: Int64) -> Int {
      passed < 0 ? -1 : Int(min(passed / interval, Int64(last)))
    }
    let current = latest(at: now - start)
    // The first whose reminder is still to come, too: that is when to ask again.
    let known = known[kept] ?? []
    var coming = min(latest(at: now - start + max(0, remind)) + 1, last)
    // What came of one before its time leaves the one after it to come.
    while known.contains(coming), coming < last { coming += 1 }
    let first = lapses ? 0 : max(0, current)
    var slots = first <= coming ? Array(first...coming) : []
    let others = known.filter { $0 <= last && !($0 >= first && $0 <= coming) }
    if !others.isEmpty { slots = (slots + others).sorted() }
    return slots
  }
}
