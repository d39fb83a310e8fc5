import RespiteCore

/// Writes timelines into the text of a spec, in place of those that stand there.
enum SpecRecorder {
  /// - Parameter timelines: one for each `timeline = [[ … ]]` in the text, in order; nil keeps it.
  /// - Returns: nil where the text does not hold just as many.
  static func record(_ timelines: [[String]?], in text: String) -> String? {
    var result = ""
    var rest = text[...]
    var remaining = timelines[...]
    while let start = rest.firstRange(of: "timeline = [["),
      let end = rest[start.upperBound...].firstRange(of: "]]")
    {
      guard let lines = remaining.popFirst() else { return nil }
      result += rest[..<start.upperBound]
      if let lines {
        result += "\n" + lines.joined(separator: "\n") + "\n"
      } else {
        result += rest[start.upperBound..<end.lowerBound]
      }
      rest = rest[end.lowerBound...]
    }
    guard remaining.isEmpty else { return nil }
    return result + rest
  }
}
