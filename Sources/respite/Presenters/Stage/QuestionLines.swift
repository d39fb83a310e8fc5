import RespiteCore
import Terminal

/// A question as lines to draw, each in one style.
enum QuestionLines {
  typealias Line = (text: String, style: Style)

  static func lines(_ editor: QuestionEditor, look: Look, width: Int) -> [Line] {
    let question = editor.question
    var lines: [Line] = SafeText(question.prompt, keepingNewlines: true).string
      .wrapped(toWidth: width).map { ($0, Look.words) }
    lines.append(("", Look.words))
    switch question.form {
    case .text:
      // The end of the text is where the person is.
      var shown = SafeText(editor.typed).string
      while shown.cellWidth > width - 3 { shown.removeFirst() }
      lines.append(("> " + shown + look.cursor, Look.chosen))
      lines.append((editor.typed.isEmpty ? "Enter skips" : "Enter when it is right", Look.quiet))
    case .choice(let options):
      let widest = options.map(\.cellWidth).max() ?? 0
      for (index, option) in options.enumerated() {
        let isMarked = editor.marked == index
        let text = "\(isMarked ? look.arrow : " ") \(index + 1) "
          + SafeText(option).string.padded(toWidth: min(widest, width - 6))
        lines.append((text.truncated(toWidth: width), isMarked ? Look.chosen : Look.words))
      }
      lines.append((hint(editor), Look.quiet))
    case .confirm:
      let marks = ["yes", "no"].enumerated().map {
        editor.marked == $0.offset ? "\(look.arrow) \($0.element)" : "  \($0.element)"
      }
      lines.append((marks.joined(separator: "   "), editor.marked == nil ? Look.words : Look.chosen))
      lines.append(("y or n" + look.dot + "Tab skips", Look.quiet))
    case .rating(let bounds):
      lines.append((rating(bounds, editor.marked, look: look, width: width), Look.chosen))
      lines.append((hint(editor), Look.quiet))
    case .press:
      lines.append(("any key goes on", Look.quiet))
    }
    return lines
  }

  private static func hint(_ editor: QuestionEditor) -> String {
    editor.marked == nil ? "a number, then Enter" : "Enter when it is right"
  }

  /// All numbers where they fit, the marked one in brackets; else the marked one alone.
  private static func rating(
    _ bounds: ClosedRange<Int>, _ marked: Int?, look: Look, width: Int
  ) -> String {
    if bounds.count <= 21 {
      let row = bounds.map { $0 == marked ? "[\($0)]" : " \($0) " }.joined()
      if row.cellWidth <= width { return row }
    }
    return "\(bounds.lowerBound) … [\(marked.map(String.init) ?? " ")] … \(bounds.upperBound)"
  }
}
