import RespiteCore
import Terminal

/// A question as lines to draw, each in one style.
enum QuestionLines {
  static func block(_ editor: QuestionEditor, look: Look, width: Int) -> TextBlock {
    let question = editor.question
    var block = TextBlock(
      lines: TextBlock.lines(look.text(question.prompt, keepingNewlines: true), width: width))
    block.lines.append(TextBlock.Line(""))
    switch question.form {
    case .text:
      block.focus = block.lines.count
      block.lines.append(TextBlock.Line(input(editor, look: look, width: width), Look.chosen))
      block.lines.append(
        TextBlock.Line(
          look.say(typingHint(editor)), Look.quiet))
    case .choice(let options):
      append(options, editor.marked, to: &block, look: look, width: width)
      block.lines.append(TextBlock.Line(look.say(hint(editor)), Look.quiet))
    case .confirm:
      let marks = ["yes", "no"].enumerated().map {
        editor.marked == $0.offset
          ? "\(look.arrow) \(look.say($0.element))" : "  \(look.say($0.element))"
      }
      block.focus = block.lines.count
      block.lines.append(
        TextBlock.Line(
          marks.joined(separator: "   "), editor.marked == nil ? Look.words : Look.chosen))
      block.lines.append(
        TextBlock.Line(
          look.say(question.isConsent ? "y or n, then Enter" : "y or n") + look.dot
            + look.say("Tab skips"), Look.quiet))
    case .rating(let bounds):
      block.focus = block.lines.count
      block.lines.append(
        TextBlock.Line(rating(bounds, editor.marked, look: look, width: width), Look.chosen))
      block.lines.append(TextBlock.Line(look.say(hint(editor)), Look.quiet))
    case .press:
      block.lines.append(TextBlock.Line(look.say("any key goes on"), Look.quiet))
    // Laid out by itself: see `PageLayout`.
    case .page: break
    }
    return block
  }

  private static func typingHint(_ editor: QuestionEditor) -> String {
    if editor.isFull { return "no more fits here" }
    return editor.typed.isEmpty ? "Enter skips" : "Enter when right"
  }

  private static func hint(_ editor: QuestionEditor) -> String {
    editor.marked == nil ? "a number, then Enter" : "Enter when right"
  }

  /// As much of the text as fits, with the cursor in it.
  private static func input(_ editor: QuestionEditor, look: Look, width: Int) -> String {
    let characters = Array(editor.typed)
    var before = Substring(look.text(String(characters[..<editor.cursor])))
    let after = look.text(String(characters[editor.cursor...]))
    let room = max(width - 3, 0)
    // Some of what comes next is kept in sight.
    let ahead = min(after.cellWidth, room / 4)
    var taken = before.cellWidth
    while taken > room - ahead { taken -= before.removeFirst().cellWidth }
    let shown = after.prefix {
      taken += $0.cellWidth
      return taken <= room
    }
    return "> " + before + look.cursor + shown
  }

  /// The options below each other, as a column as wide as the widest; long ones take more lines.
  private static func append(
    _ options: [String], _ marked: Int?, to block: inout TextBlock, look: Look, width: Int
  ) {
    let numberWidth = String(options.count).count
    let indent = numberWidth + 3
    let texts = options.map { look.text($0).wrapped(toWidth: max(1, width - indent)) }
    let widest = texts.joined().map(\.cellWidth).max() ?? 0
    for (index, lines) in texts.enumerated() {
      let isMarked = marked == index
      for (part, line) in lines.enumerated() {
        let number = String(index + 1).padded(toWidth: numberWidth, alignment: .trailing)
        let head =
          part > 0
          ? String(repeating: " ", count: indent) : "\(isMarked ? look.arrow : " ") \(number) "
        if isMarked { block.focus = block.lines.count }
        block.lines.append(
          TextBlock.Line(
            head + line.padded(toWidth: widest), isMarked ? Look.chosen : Look.words))
      }
    }
  }

  /// All numbers where they fit, the marked one in brackets; else the marked one alone.
  private static func rating(
    _ bounds: ClosedRange<Int>, _ marked: Int?, look: Look, width: Int
  ) -> String {
    if bounds.count <= 21 {
      let row = bounds.map { $0 == marked ? "[\($0)]" : " \($0) " }.joined()
      if row.cellWidth <= width { return row }
    }
    let mark = marked.map(String.init) ?? " "
    return "\(bounds.lowerBound) \(look.ellipsis) [\(mark)] \(look.ellipsis) \(bounds.upperBound)"
  }
}
