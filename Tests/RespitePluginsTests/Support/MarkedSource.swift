import RespitePlugins

/// A source with the findings that are expected of it: below a line, "^ error: words" marks a
/// place in it; the words are the beginning of the message.
struct MarkedSource {
  struct Mark: Equatable, CustomStringConvertible {
    var place: SourcePlace
    var words: String

    var description: String { "\(place.line):\(place.column) \(words)" }
  }

  /// Without the marks.
  private(set) var text: String
  private(set) var marks: [Mark] = []

  init(_ marked: String) {
    var lines: [String] = []
    for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
      if let mark = line.firstIndex(of: "^"), line[..<mark].allSatisfy({ $0 == " " }) {
        let words = line[line.index(after: mark)...].drop { $0 == " " }
        let column = line.distance(from: line.startIndex, to: mark) + 1
        marks.append(Mark(place: SourcePlace(lines.count, column), words: String(words)))
      } else {
        lines.append(String(line))
      }
    }
    text = lines.joined(separator: "\n")
  }

  /// The findings as marks, each cut to the words of the mark that it fits.
  func matching(_ findings: [Finding]) -> [Mark] {
    findings.map { finding in
      let words = "\(finding.severity.rawValue): \(finding.message)"
      let place = finding.place ?? SourcePlace(0, 0)
      let fit = marks.first { $0.place == place && words.hasPrefix($0.words) }
      return fit ?? Mark(place: place, words: words)
    }
  }
}
