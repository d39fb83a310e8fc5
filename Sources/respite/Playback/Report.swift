import RespiteCore

/// What happened, once a session is over.
struct Report {
  var title: String
  var outcome: Outcome
  /// How long it played, without pauses and what was skipped.
  var played: TimeSpan
  /// The length that was expected, at tempo 1.
  var planned: TimeSpan?
  /// How late each cue started.
  var lateness: [TimeSpan] = []
  /// What plugins printed, and faults that did not end the session.
  var notes: [String] = []

  var worstLateness: TimeSpan { lateness.max() ?? .zero }

  /// One calm line on what was done.
  func summary(_ say: Wording = Wording()) -> String {
    switch outcome {
    // A page, or questions answered ahead: no time worth telling.
    case .completed where played < .seconds(1): say("%s. Take care.", title)
    case .completed: say("%s: %s, all for you.", title, say.length(played))
    case .stopped where played == .zero: say("%s: not now, and that is fine.", title)
    case .stopped: say("%s: %s. Stopping is fine.", title, say.length(played))
    case .failed:
      say("%s ended early, after %s. That is not your doing.", title, say.length(played))
    }
  }

  /// Planned against actual.
  var timing: [String] {
    let sorted = lateness.sorted()
    guard let worst = sorted.last else { return ["No cue was played."] }
    func percentile(_ part: Double) -> String {
      Self.milliseconds(sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))])
    }
    return [
      "Planned \(planned?.brief ?? "open"), played \(played.brief), \(sorted.count) cues.",
      "Started late by \(percentile(0.5)) at the median, \(percentile(0.99)) at the 99th percentile, \(Self.milliseconds(worst)) at worst.",
    ]
  }

  static func milliseconds(_ duration: TimeSpan) -> String {
    (duration.seconds * 1000).decimal(places: 3) + " ms"
  }
}

extension Fault {
  /// One line on a closing that did not end well.
  var inClosing: String { "in its closing: \(told)" }
}
