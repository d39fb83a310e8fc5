import RespiteCore
import RespitePlugins

/// What a case remembered and noted, against what it should have.
enum SpecKeeping {
  /// Lines to read; none where it is as it should be, or the case does not say.
  static func difference(
    _ each: Spec.Case, _ memory: [String: String], _ measures: [Measure]
  ) -> [String] {
    var lines: [String] = []
    if let expected = each.remembers, expected != memory {
      lines.append("  it remembers")
      lines += difference(Self.lines(expected), Self.lines(memory))
    }
    if let expected = each.records {
      var actual: [String: [Double]] = [:]
      for measure in measures { actual[measure.name, default: []].append(measure.value) }
      if actual != expected {
        lines.append("  it records")
        lines += difference(Self.lines(expected), Self.lines(actual))
      }
    }
    return lines
  }

  private static func difference(_ expected: [String], _ actual: [String]) -> [String] {
    LineDifference.lines(expected: expected, actual: actual).map(\.text)
  }

  private static func lines(_ values: [String: String]) -> [String] {
    values.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }
  }

  private static func lines(_ values: [String: [Double]]) -> [String] {
    lines(values.mapValues { $0.map { $0.decimal(places: 3) }.joined(separator: ", ") })
  }
}
