import RespiteCore

/// Judges what was played by the clock alone, and knows nothing of how a session decides.
struct BreathOracle {
  enum Event {
    case phase(BreathPhase)
    case endOfInhale
    case pause, resume, skip
  }

  private(set) var events: [(clock: Double, order: Int, event: Event)] = []

  mutating func add(_ event: Event, at clock: Double) {
    events.append((clock, events.count, event))
  }

  /// What was out of bounds; nil if nothing was.
  /// - Parameter longest: seconds that the breath may be held for.
  func problem(until end: Double, longest: Double) -> String? {
    var (held, worst) = (0.0, 0.0)
    var (isHeld, isFull, isInhaling, isPaused) = (false, false, false, false)
    var inhales: [Double] = []
    var (last, began) = (0.0, -1.0)
    let sorted = events.sorted { ($0.clock, $0.order) < ($1.clock, $1.order) }
    for (clock, _, event) in sorted where clock <= end {
      if isHeld, !isInhaling, !isPaused { held += clock - last }
      worst = max(worst, held)
      last = clock
      switch event {
      case .phase(.exhale): (isHeld, isFull, isInhaling, held) = (false, false, false, 0)
      case .phase(.inhale), .phase(.topUp):
        if case .phase(.inhale) = event { inhales.append(clock) }
        if !isFull { held = 0 }
        (isHeld, isFull, isInhaling) = (true, true, true)
        began = clock
      case .phase(.hold), .phase(.rest):
        isHeld = true
        isInhaling = false
        let minute = inhales.filter { $0 >= clock - 60 }
        if minute.count > 21, inhales.contains(where: { $0 <= clock - 60 }) {
          return "a hold at \(clock) after \(minute.count) breaths in a minute"
        }
      // Of the inhale before, a rounding later.
      case .endOfInhale where clock - began < 1e-6: break
      case .endOfInhale: isInhaling = false
      case .pause: (isPaused, held) = (true, 0)
      case .resume: isPaused = false
      case .skip: inhales = []
      }
    }
    if isHeld, !isInhaling, !isPaused { worst = max(worst, held + end - last) }
    return worst > longest ? "held for \(worst) s" : nil
  }
}
