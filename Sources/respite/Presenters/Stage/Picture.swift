import RespiteCore
import Terminal

/// Draws a scene: a pure function of the scene, what the person is doing, and the size.
struct Picture {
  let title: String
  let look: Look
  let size: TerminalSize
  let disc: Disc?
  /// The rows of each part.
  private let header: Int?
  let body: Range<Int>
  let progressRow: Int?
  private let hintRow: Int?
  private let wordsHeight: Int

  /// - Parameter hasWords: whether there will be words or questions, which need room.
  init(title: String, look: Look, size: TerminalSize, hasWords: Bool = true) {
    self.title = look.text(title)
    self.look = look
    self.size = size
    let rows = size.rows
    header = rows >= 5 ? 0 : nil
    hintRow = rows >= 8 ? rows - 1 : nil
    progressRow = rows >= 7 ? rows - (rows >= 8 ? 2 : 1) : nil
    let top = rows >= 14 ? 2 : (header == nil ? 0 : 1)
    let footer = (hintRow == nil ? 0 : 1) + (progressRow == nil ? 0 : 1) + (rows >= 14 ? 1 : 0)
    let bottom = rows - footer
    body = top..<max(bottom, top + 1)
    wordsHeight = !hasWords ? 1 : rows >= 22 ? 4 : rows >= 16 ? 3 : rows >= 12 ? 2 : 1
    // Between the disc and the words stands the phase, with room around it where there is room.
    let around = rows >= 20 ? 3 : rows >= 14 ? 2 : 1
    let height = min(body.count - wordsHeight - around, (size.columns - 4) / 2, 16)
    disc = height >= 4 && !look.reducesMotion ? Disc(rows: height, isASCII: look.isASCII) : nil
  }

  // MARK: - Content

  /// All that the picture shows but the shape.
  struct Content: Equatable {
    var gist: Gist
    /// Seconds left of the phase, with a space before each digit that has gone.
    var countdown: String
    var barFull: Int?
    var editor: QuestionEditor?
  }

  /// What changes only when something begins or ends, or the person says so.
  struct Gist: Equatable {
    var round: Round?
    var tempo: Double
    /// The words of the breath under way.
    var phase: String
    var words: String?
    var question: Question?
    var isPaused: Bool
    var hasBreath: Bool
    var support: SupportOverlay

    /// Not beside what needs all the room.
    var showsShape: Bool { hasBreath && !support.isOpen && question?.isPage != true }
  }

  func content(
    _ scene: Scene, editor: QuestionEditor?, support: SupportOverlay = SupportOverlay()
  ) -> Content {
    Content(
      gist: Gist(
        round: scene.round, tempo: scene.tempo,
        phase: scene.isPaused ? look.say("Paused") : scene.breath?.words ?? "",
        // Nobody holds their breath through a pause.
        words: scene.pausesHold ? look.say("Breathe as you like.") : scene.words,
        question: editor?.question, isPaused: scene.isPaused,
        hasBreath: scene.breath != nil || (scene.restingFullness != nil && editor == nil),
        support: support),
      countdown: scene.isPaused ? "" : countdown(scene),
      barFull: progressRow == nil ? nil : scene.progress.map { Int($0 * Double(barWidth)) },
      editor: editor)
  }

  /// How full the lungs are to be drawn.
  func fullness(_ scene: Scene) -> Double {
    scene.breath?.fullness(at: scene.time) ?? scene.restingFullness ?? 0
  }

  /// Everything but the shape, drawn, and what it was drawn from.
  struct Texts {
    fileprivate let content: Content
    fileprivate let screen: Screen
    /// The first row that is left for the shape; nil where there is none.
    fileprivate var shapeRow: Int?
    fileprivate var usesDisc = false
  }

  // MARK: - Drawing

  /// - Parameter texts: the picture's texts as last drawn by it. While the breath moves they stay
  ///   the same for many frames, and setting them costs far more than the disc.
  func screen(_ content: Content, fullness: Double, texts: inout Texts?) -> Screen {
    if texts?.content != content || texts?.screen.size != size { texts = draw(content) }
    guard let texts else { return Screen(size: size) }
    var screen = texts.screen
    if let row = texts.shapeRow {
      if let disc, texts.usesDisc {
        disc.draw(fullness, on: &screen, row: row, column: (size.columns - disc.columns) / 2)
      } else {
        drawBar(fullness, row: row, on: &screen)
      }
    }
    return screen
  }

  private func draw(_ content: Content) -> Texts {
    var screen = Screen(size: size)
    let isLeadIn = content.editor?.question.isLeadIn == true
    // There it is the first of the words in the middle.
    if !isLeadIn { drawHeader(content.gist, on: &screen) }
    if let progressRow, let full = content.barFull {
      let bar =
        String(repeating: look.barFull, count: full)
        + String(repeating: look.barEmpty, count: barWidth - full)
      center(bar, row: progressRow, style: Look.quiet, on: &screen)
    }
    if let hintRow { center(hint(content), row: hintRow, style: Look.quiet, on: &screen) }
    var block =
      content.editor.map { editor in
        if let page = page(editor.question) { return page.block(editor.screen) }
        return QuestionLines.block(editor, look: look, width: textWidth)
      } ?? wordBlock(content.gist.words)
    if let numbers = content.gist.support.numbers {
      drawBlock(
        layout(numbers).block(content.gist.support.screen), in: body, on: &screen)
    } else if isLeadIn, let question = content.editor?.question {
      drawBlock(leadIn(question), in: (header ?? body.lowerBound)..<body.upperBound, on: &screen)
    } else if content.gist.showsShape {
      return drawBesideBreath(content, block, on: screen)
    } else {
      if content.gist.isPaused {
        block.lines =
          [TextBlock.Line(look.say("Paused"), Look.phase), TextBlock.Line("")] + block.lines
        block.focus += 2
      }
      drawBlock(block, in: body, on: &screen)
    }
    return Texts(content: content, screen: screen)
  }

  private func drawHeader(_ gist: Gist, on screen: inout Screen) {
    guard let header else { return }
    var right = ""
    if let round = gist.round, round.count > 1, round.index > 0 {
      right =
        size.columns < 40
        ? "\(round.index)/\(round.count)"
        : look.text(look.wording("%s of %s", "\(round.index)", "\(round.count)"))
    }
    if gist.tempo != 1 { right = "x\(look.wording.number(gist.tempo, places: 2))  " + right }
    let margin = size.columns >= 40 ? 2 : 0
    let room = size.columns - 2 * margin - (right.isEmpty ? 0 : right.cellWidth + 1)
    screen.put(
      title.truncated(toWidth: max(room, 0), ellipsis: look.ellipsis),
      row: header, column: margin, style: Look.quiet)
    screen.put(
      right, row: header, column: size.columns - margin - right.cellWidth, style: Look.quiet)
  }

  /// The shape at the top, the phase below it, and the words below that. Where the words leave the
  /// disc no room, a bar stands for it.
  private func drawBesideBreath(_ content: Content, _ block: TextBlock, on blank: Screen) -> Texts {
    var screen = blank
    let gap = size.rows >= 14 ? 2 : 1
    let above = size.rows >= 20 ? 1 : 0
    let discHeight = (disc?.rows ?? 0) + above
    // Below the phase a row of air is the first to go.
    let usesDisc = disc != nil && block.lines.count <= body.count - discHeight - 1
    // Words that fit without it are worth more.
    let hasBar =
      !usesDisc && !look.reducesMotion && body.count >= 3
      && block.lines.count != body.count - gap
    var row = body.lowerBound
    var shapeRow: Int?
    if usesDisc {
      shapeRow = row
      row += discHeight
    } else {
      // With no more than a line to show, it stands in the middle.
      let height = (hasBar ? 1 : 0) + gap + max(block.lines.count, wordsHeight)
      row += max(0, body.count - height) / 2
      if hasBar {
        shapeRow = row
        row += 1
      }
    }
    center(phaseLine(content), row: row, style: Look.phase, on: &screen)
    row += gap
    let room = body.upperBound - row
    if room < block.lines.count, gap > 1 { row -= 1 }
    for (offset, line) in block.fitted(to: max(0, body.upperBound - row), look: look)
      .enumerated()
    {
      center(line.text, row: row + offset, style: line.style, on: &screen)
    }
    return Texts(content: content, screen: screen, shapeRow: shapeRow, usesDisc: usesDisc)
  }

  private func phaseLine(_ content: Content) -> String {
    let count = content.countdown.isEmpty ? "" : "  " + content.countdown
    let room = max(size.columns - count.cellWidth, 1)
    return look.text(content.gist.phase).truncated(toWidth: room, ellipsis: look.ellipsis) + count
  }

  private func drawBar(_ fullness: Double, row: Int, on screen: inout Screen) {
    screen.put(
      look.bar(eighths: eighths(fullness)), row: row, column: (size.columns - barWidth) / 2,
      style: Look.shape)
  }

  func eighths(_ fullness: Double) -> Int {
    max(1, Int((fullness / 1.15 * Double(barWidth * 8)).rounded()))
  }

  /// How a page is laid out here; nil for a question of another kind.
  func page(_ question: Question) -> PageLayout? {
    guard case .page(let lines) = question.form else { return nil }
    return PageLayout(
      title: question.prompt, lines, look: look, width: textWidth, rows: body.count)
  }

  /// The title, and below it what is told before the start, a line each.
  private func leadIn(_ question: Question) -> TextBlock {
    var block = TextBlock(
      lines: title.wrapped(toWidth: textWidth).map { TextBlock.Line($0, Look.phase) })
    block.lines.append(TextBlock.Line(""))
    for line in question.prompt.split(separator: "\n") {
      block.lines += TextBlock.lines(look.text(String(line)), width: wideWidth)
    }
    return block
  }

  /// Whether a line can be shown below the breath and leaves it its room.
  func fitsBesideBreath(_ line: String) -> Bool {
    let count = look.text(line).wrapped(toWidth: textWidth).count
    // The phase and the bar, where there is no disc.
    return count <= body.count - (disc.map { $0.rows + (size.rows >= 20 ? 1 : 0) + 1 } ?? 1)
  }

  private func wordBlock(_ words: String?) -> TextBlock {
    let text = words.map { look.text($0, keepingNewlines: true) }
    return TextBlock(lines: text.map { TextBlock.lines($0, width: textWidth) } ?? [])
  }

  /// In the middle.
  private func drawBlock(_ block: TextBlock, in rows: Range<Int>, on screen: inout Screen) {
    let shown = block.fitted(to: rows.count, look: look)
    var row = rows.lowerBound + (rows.count - shown.count) / 2
    for line in shown {
      center(line.text, row: row, style: line.style, on: &screen)
      row += 1
    }
  }

  private func hint(_ content: Content) -> String {
    let parts: [String] =
      if content.gist.support.isOpen {
        [look.say("Esc goes back")]
      } else if content.gist.isPaused, content.editor?.question.form != .text {
        ["space goes on", "Esc stops", support(content)].map(look.say)
      } else {
        switch content.editor?.question.form {
        case .choice where content.editor?.question.isMenu == true:
          ["Esc leaves", support(content)].map(look.say)
        case .text: ["Tab skips", "Esc stops", support(content)].map(look.say)
        case .press where content.editor?.question.isLeadIn == true:
          ["any key begins", "Esc stops", support(content)].map(look.say)
        case .press, .page: ["Esc stops", support(content)].map(look.say)
        case .choice, .rating, .confirm:
          ["Tab skips", "Esc stops", support(content)].map(look.say)
        case nil:
          [
            look.say("space pauses"), "\(look.next) \(look.say("next"))", look.say("Esc stops"),
            look.say(support(content)),
          ]
        }
      }
    // The last are the last to go: the way to the numbers is one of them.
    var shown = parts[...]
    while shown.count > 1, shown.joined(separator: look.dot).cellWidth > size.columns {
      shown.removeFirst()
    }
    return shown.joined(separator: look.dot)
  }

  /// The key to the numbers: the last hint to go.
  private func support(_ content: Content) -> String {
    content.editor?.question.form == .text ? "Ctrl-G support" : "? support"
  }

  private func center(_ text: String, row: Int, style: Style, on screen: inout Screen) {
    let text = text.truncated(toWidth: size.columns, ellipsis: look.ellipsis)
    screen.put(text, row: row, column: (size.columns - text.cellWidth) / 2, style: style)
  }

  /// For lines that are not to be read as a text.
  private var wideWidth: Int { max(1, min(size.columns - (size.columns >= 40 ? 4 : 0), 76)) }
  var textWidth: Int { max(1, min(size.columns - (size.columns >= 40 ? 4 : 0), 60)) }
  var barWidth: Int { max(1, min(size.columns - 4, 40)) }
}
