/// What a person would know of their ladder from what they saw and said, and what may be offered to
/// them by the rule as it is written in words.
struct LadderDiary {
  struct Run {
    var step: String
    var peak: Int?
    var happened: Bool?

    var isHard: Bool { (peak ?? 0) >= 70 }
    var isBelow: Bool { (peak ?? 100) < 70 }
  }

  var runs: [Run] = []
  /// Of the last yes that the ladder was not opened again after.
  var rests = false

  mutating func add(_ run: Run) {
    runs.append(run)
    if run.happened == true { rests = true }
  }

  /// What is wrong with offering those steps of a ladder, its easiest first; nil where nothing is.
  func complaint(offering steps: [String], of ladder: [String]) -> String? {
    if rests { return "steps are offered after a yes" }
    guard let latest = runs.last else { return nil }
    let places = Dictionary(zip(ladder, 1...), uniquingKeysWith: min)
    let here = places[latest.step] ?? 1
    guard let first = steps.first.flatMap({ places[$0] }) else { return "no step stands first" }
    if first > here { return "a further step stands first" }
    let hard = runs.filter { $0.peak != nil }.suffix(3).count(where: \.isHard)
    if hard >= 2, first > 1, first >= here {
      return "after two hard runs no easier step stands first"
    }
    let furthest = allowed(ladder, places, here, latest)
    return steps.first { (places[$0] ?? .max) > furthest }
      .map { "\($0) is offered, and \(furthest) is as far as it goes" }
  }

  private func allowed(
    _ ladder: [String], _ places: [String: Int], _ here: Int, _ latest: Run
  ) -> Int {
    let lastHard = runs.lastIndex { $0.isHard }
    let since = lastHard.map { runs[($0 + 1)...] } ?? runs[...]
    if let lastHard {
      let hard = runs[lastHard]
      let limit = places[hard.step] ?? 1
      let relief = since.filter {
        $0.isBelow && ($0.step == hard.step || (places[$0.step] ?? .max) <= limit)
      }
      if relief.count < 2 { return min(here, limit) }
    }
    guard latest.isBelow, latest.happened != true else { return here }
    let known = since.filter { hasEased($0.step) }.compactMap { places[$0.step] }.max() ?? 0
    let isEarned = latest.happened == false || hasEased(latest.step)
    return max(here, known, isEarned && places[latest.step] != nil ? here + 1 : 0)
  }

  /// Two of its last three runs at most 30, or half of its first peak.
  private func hasEased(_ step: String) -> Bool {
    let peaks = runs.filter { $0.step == step }.map(\.peak)
    return peaks.indices.suffix(3).count { index in
      guard let peak = peaks[index] else { return false }
      let first = peaks[..<index].compactMap(\.self).first
      return peak <= 30 || first.map { 2 * peak <= $0 } == true
    } >= 2
  }
}
