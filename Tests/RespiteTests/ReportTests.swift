import RespiteCore
import Testing

@testable import respite

/// What is said once a session is over.
struct ReportTests {
  private func report(_ outcome: Outcome, played: TimeSpan) -> Report {
    Report(title: "Calm", outcome: outcome, played: played, planned: .seconds(72))
  }

  @Test("no ending is a reproach")
  func summary() {
    #expect(report(.completed, played: .seconds(72)).summary() == "Calm: 1 min 12 s, all for you.")
    #expect(report(.completed, played: .zero).summary() == "Calm. Take care.")
    #expect(report(.stopped, played: .seconds(9)).summary() == "Calm: 9 s. Stopping is fine.")
    #expect(report(.stopped, played: .zero).summary() == "Calm: not now, and that is fine.")
    let fault = Fault(.runtime, "oh")
    #expect(
      report(.failed(fault), played: .seconds(9)).summary()
        == "Calm ended early, after 9 s. That is not your doing.")
  }

  @Test("lateness is told at the median, the 99th percentile and at worst")
  func timing() {
    var report = report(.completed, played: .seconds(72))
    #expect(report.timing == ["No cue was played."])
    report.lateness = (1...100).map { .microseconds($0) }
    #expect(report.worstLateness == .microseconds(100))
    #expect(report.timing.first == "Planned 1 min 12 s, played 1 min 12 s, 100 cues.")
    #expect(report.timing.last?.contains("0.051 ms at the median") == true)
    #expect(report.timing.last?.contains("0.1 ms at worst") == true)
  }
}
