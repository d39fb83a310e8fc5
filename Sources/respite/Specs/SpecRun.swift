import RespiteCore
import RespitePlugins

/// The playing of a spec's cases, and what came of it.
struct SpecRun {
  struct Failure {
    var name: String
    /// The difference, or the fault, ready to read.
    var lines: [String]
  }

  let spec: Spec
  private(set) var passed = 0
  private(set) var failures: [Failure] = []
  /// The timeline that each case gave, as lines; nil where it could not be played.
  private(set) var actual: [[String]?] = []

  init(_ spec: Spec, library: PluginLibrary) {
    self.spec = spec
    for each in spec.cases {
      do {
        try judge(each, spec.play(each, library: library))
      } catch {
        actual.append(nil)
        judge(each, fault: error)
      }
    }
  }

  private mutating func judge(
    _ each: Spec.Case,
    _ play: (timeline: Timeline, memory: [String: String], measures: [Measure])
  ) {
    let timeline = play.timeline
    if let fault = timeline.overtime {
      actual.append(TimelineText.lines(timeline))
      return judge(each, fault: fault)
    }
    let kept = SpecKeeping.difference(each, play.memory, play.measures)
    let hasFailed = if case .failed? = timeline.outcome { true } else { false }
    if !kept.isEmpty, !hasFailed {
      actual.append(TimelineText.lines(timeline))
      failures.append(Failure(name: each.name, lines: kept))
      return
    }
    let lines = TimelineText.lines(timeline)
    actual.append(lines)
    if case .failed(let fault)? = timeline.outcome {
      guard each.timeline == nil || each.fault == nil else {
        return compare(each, lines, and: fault)
      }
      return judge(each, fault: fault)
    }
    if let expected = each.fault {
      failures.append(
        Failure(name: each.name, lines: ["  it should have failed with: \(expected)"]))
      return
    }
    compare(each, lines, and: nil)
  }

  private mutating func judge(_ each: Spec.Case, fault: Fault) {
    if let expected = each.fault, fault.description.contains(expected) {
      passed += 1
    } else {
      failures.append(Failure(name: each.name, lines: ["  \(fault)"]))
    }
  }

  private mutating func compare(_ each: Spec.Case, _ lines: [String], and fault: Fault?) {
    let expected = each.timeline ?? []
    let folded = lines.map { Spec.folded($0) }
    if let fault, let words = each.fault, !fault.description.contains(words) {
      failures.append(Failure(name: each.name, lines: ["  \(fault)"]))
    } else if expected == folded {
      passed += 1
    } else {
      let difference = LineDifference.lines(expected: expected, actual: folded)
      failures.append(Failure(name: each.name, lines: difference.map(\.text)))
    }
  }
}
