import RespiteCore

/// What happened, once a session is over.
struct Report {
  var title: String
  var outcome: Outcome
  /// Session time from the start to the end.
  var played: TimeSpan
  /// The length that was expected.
  var planned: TimeSpan?
  /// How late each cue started.
  var lateness: [TimeSpan] = []
  /// What plugins printed, and faults that did not end the session.
  var notes: [String] = []

  var worstLateness: TimeSpan { lateness.max() ?? .zero }

  /// One calm line on what was done.
  var summary: String {
    switch outcome {
    case .completed: "\(title): \(played.brief), all for you."
    case .stopped where played == .zero: "\(title): not now, and that is fine."
    case .stopped: "\(title): \(played.brief). Stopping is fine."
    case .failed: "\(title) ended early, after \(played.brief). That is not your doing."
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
