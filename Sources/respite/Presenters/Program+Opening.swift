import RespiteCore

extension Program {
  /// What a person is told before the first breath, a line each.
  func opening(_ say: Wording) -> [String] {
    (hasBreath ? BreathSafety.lines(holds: hasHolds, say) : [])
      + advisories.filter(\.concernsBreath).map { say($0) }
  }
}
