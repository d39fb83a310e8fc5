import RespiteCore

/// Occurrences of one step that are told in one line: several that were left out, or went by, for
/// the same reason.
struct StandingFold {
  let first: Standing
  private(set) var last: Standing
  private(set) var count = 1

  private init(_ standing: Standing) {
    first = standing
    last = standing
  }

  private struct Key: Hashable {
    var step: Int
    var state: Standing.State
    var reason: StandingReason
  }

  /// What is still to come, or was done, stands by itself: each has a time that matters.
  /// - Parameter standings: of one plan on one date, in the order of time.
  static func folds(of standings: [Standing]) -> [StandingFold] {
    var folds: [StandingFold] = []
    var places: [Key: Int] = [:]
    for standing in standings {
      let key = Key(
        step: standing.occurrence.step, state: standing.state, reason: standing.reason)
      if let place = places[key] {
        folds[place].last = standing
        folds[place].count += 1
        continue
      }
      if standing.state == .skipped || standing.state == .missed { places[key] = folds.count }
      folds.append(StandingFold(standing))
    }
    return folds
  }
}
