import RespiteCore
import Terminal

/// Draws a scene: a pure function of the scene, what the person is doing, and the size.
struct Picture {
  let title: String
  let look: Look
  let size: TerminalSize
  private let disc: Disc?
  /// The rows of each part.
  private let header: Int?
  private let body: Range<Int>
  private let progressRow: Int?
  private let hintRow: Int?
  private let wordsHeight: Int

  /// Nothing of the motion changes faster than this.
  static let frameInterval: TimeSpan = .milliseconds(50)

  /// - Parameter hasWords: whether there will be words or questions, which need room.
  init(title: String, look: Look, size: TerminalSize, hasWords: Bool = true) {
    self.title = SafeText(title).string
    self.look = look
    self.size = size
    let rows = size.rows
    header = rows >= 5 ? 0 : nil
    hintRow = rows >= 8 ? rows - 1 : nil
    progressRow = rows >= 7 ? rows - (rows >= 8 ? 2 : 1) : nil
    let top = rows >= 14 ? 2 : (header == nil ? 0 : 1)
    let bottom = rows - (hintRow == nil ? 0 : 1) - (progressRow == nil ? 0 : 1) - (rows >= 14 ? 1 : 0)
    body = top..<max(bottom, top + 1)
    wordsHeight = !hasWords ? 1 : rows >= 22 ? 4 : rows >= 16 ? 3 : rows >= 12 ? 2 : 1
    // Between the disc and the words stands the phase, with room around it where there is room.
    let around = rows >= 20 ? 3 : rows >= 14 ? 2 : 1
    let height = min(body.count - wordsHeight - around, (size.columns - 4) / 2, 16)
    disc = height >= 4 && !look.reducesMotion ? Disc(rows: height, isASCII: look.isASCII) : nil
  }

  // MARK: - Drawing

  /// - Parameter texts: the picture's texts as last drawn. While the breath moves they stay the same
  ///   for many frames, and setting them costs far more than the disc.
  func screen(_ scene: Scene, editor: QuestionEditor?, showsHelp: Bool, texts: inout Texts?)
    -> Screen
  {
    let content = Texts.Content(
      title: title, size: size, round: scene.round, tempo: scene.tempo,
      barFull: scene.progress.map { Int($0 * Double(barWidth)) }, phase: phaseLine(scene),
      words: scene.words, isPaused: scene.isPaused, hasBreath: hasBreath(scene, editor),
      editor: editor, showsHelp: showsHelp)
    if texts?.content != content {
      texts = Texts(content: content, screen: draw(content))
    }
    guard var screen = texts?.screen else { return Screen(size: size) }
    if content.hasBreath, !showsHelp, !look.reducesMotion {
      let fullness = scene.breath?.fullness(at: scene.time) ?? scene.restingFullness ?? 0
      if let disc {
        disc.draw(
          fullness, on: &screen, row: body.lowerBound, column: (size.columns - disc.columns) / 2)
      } else if body.count >= 3 {
        drawBar(fullness, row: body.lowerBound, on: &screen)
      }
    }
    return screen
  }

  /// Everything but the shape, and what it was drawn from.
  struct Texts {
    fileprivate struct Content: Equatable {
      var title: String
      var size: TerminalSize
      var round: Round?
      var tempo: Double
      var barFull: Int?
      var phase: String
      var words: String?
      var isPaused: Bool
      var hasBreath: Bool
      var editor: QuestionEditor?
      var showsHelp: Bool
    }

    fileprivate let content: Content
    fileprivate let screen: Screen
  }

  /// Whether there is a breath to follow; else the words have the stage to themselves.
  private func hasBreath(_ scene: Scene, _ editor: QuestionEditor?) -> Bool {
    scene.breath != nil || (scene.restingFullness != nil && editor == nil)
  }

  private func draw(_ content: Texts.Content) -> Screen {
    var screen = Screen(size: size)
    drawHeader(content, on: &screen)
    if let progressRow, let full = content.barFull {
      let bar =
        String(repeating: look.barFull, count: full)
        + String(repeating: look.barEmpty, count: barWidth - full)
      center(bar, row: progressRow, style: Look.quiet, on: &screen)
    }
    if let hintRow { center(hint(content), row: hintRow, style: Look.quiet, on: &screen) }
    let lines =
      content.editor.map { QuestionLines.lines($0, look: look, width: textWidth) }
      ?? wordLines(content.words)
    if content.showsHelp {
      drawBlock(helpLines, in: body, on: &screen)
    } else if content.hasBreath {
      drawBesideBreath(content.phase, lines, on: &screen)
    } else {
      let pause = content.isPaused ? [("Paused", Look.phase), ("", Look.words)] : []
      drawBlock(pause + lines, in: body, on: &screen)
    }
    return screen
  }

  private func drawHeader(_ content: Texts.Content, on screen: inout Screen) {
    guard let header else { return }
    var right = ""
    if let round = content.round, round.count > 1, round.index > 0 {
      right = size.columns < 40 ? "\(round.index)/\(round.count)" : "\(round.index) of \(round.count)"
    }
    if content.tempo != 1 { right = "x\(content.tempo.decimal(places: 2))  " + right }
    let margin = size.columns >= 40 ? 2 : 0
    let room = size.columns - 2 * margin - (right.isEmpty ? 0 : right.cellWidth + 1)
    screen.put(
      title.truncated(toWidth: max(room, 0), ellipsis: look.isASCII ? "..." : "…"),
      row: header, column: margin, style: Look.quiet)
    screen.put(
      right, row: header, column: size.columns - margin - right.cellWidth, style: Look.quiet)
  }

  private func drawBesideBreath(
    _ phase: String, _ lines: [QuestionLines.Line], on screen: inout Screen
  ) {
    var row = body.lowerBound
    if let disc {
      row += disc.rows + (size.rows >= 20 ? 1 : 0)
    } else if look.reducesMotion {
      row += max(0, body.count - wordsHeight - 3) / 2
    } else if body.count >= 3 {
      row += 1
    }
    center(phase, row: row, style: Look.phase, on: &screen)
    row += size.rows >= 14 ? 2 : 1
    // More lines than there is room for push the block up: the last ones are what a person needs.
    row = min(row, max(body.lowerBound, body.upperBound - lines.count))
    for (offset, line) in lines.prefix(body.upperBound - row).enumerated() {
      center(line.text, row: row + offset, style: line.style, on: &screen)
    }
  }

  private func phaseLine(_ scene: Scene) -> String {
    if scene.isPaused { return "Paused" }
    guard let breath = scene.breath else { return "" }
    let left = Int((breath.end - scene.time).seconds.rounded(.up))
    return SafeText(breath.words).string.truncated(toWidth: max(size.columns - 6, 1)) + "  \(left)"
  }

  private func drawBar(_ fullness: Double, row: Int, on screen: inout Screen) {
    let eighths = self.eighths(fullness)
    var text = String(repeating: look.isASCII ? "#" : "█", count: eighths / 8)
    if !look.isASCII, eighths % 8 > 0, let part = Unicode.Scalar(0x2590 - UInt32(eighths % 8)) {
      text.unicodeScalars.append(part)
    }
    screen.put(text, row: row, column: (size.columns - barWidth) / 2, style: Look.shape)
  }

  private func eighths(_ fullness: Double) -> Int {
    max(1, Int((fullness / 1.15 * Double(barWidth * 8)).rounded()))
  }

  private func wordLines(_ words: String?) -> [QuestionLines.Line] {
    guard let words else { return [] }
    return SafeText(words, keepingNewlines: true).string.wrapped(toWidth: textWidth)
      .map { ($0, Look.words) }
  }

  private var helpLines: [QuestionLines.Line] {
    let keys = [
      ("space", "pause, go on"), ("n or \(look.next)", "what comes next"), ("+ or -", "faster, slower"),
      ("q or Esc", "stop, kindly"), ("?", "close this"),
    ]
    let lines = keys.map { ($0.0.padded(toWidth: 10) + $0.1.padded(toWidth: 15), Look.words) }
    return lines + [("", Look.words), ("Someone to talk to: respite support", Look.quiet)]
  }

  /// In the middle; where there are more lines than rows, the last ones, which the person needs.
  private func drawBlock(_ lines: [QuestionLines.Line], in rows: Range<Int>, on screen: inout Screen) {
    let shown = lines.suffix(rows.count)
    var row = rows.lowerBound + (rows.count - shown.count) / 2
    for line in shown {
      center(line.text, row: row, style: line.style, on: &screen)
      row += 1
    }
  }

  private func hint(_ content: Texts.Content) -> String {
    let parts: [String] =
      if content.isPaused {
        ["space goes on", "q stops"]
      } else if case .text? = content.editor?.question.form {
        ["Tab skips", "Esc stops"]
      } else if content.editor != nil {
        ["Tab skips", "q stops"]
      } else {
        ["space pauses", "\(look.next) next", "q stops", "? keys"]
      }
    let full = parts.joined(separator: look.dot)
    return full.cellWidth <= size.columns ? full : parts.last ?? ""
  }

  private func center(_ text: String, row: Int, style: Style, on screen: inout Screen) {
    screen.put(text, row: row, column: max(0, (size.columns - text.cellWidth) / 2), style: style)
  }

  private var textWidth: Int { max(1, min(size.columns - (size.columns >= 40 ? 4 : 0), 60)) }
  private var barWidth: Int { max(1, min(size.columns - 4, 40)) }

  // MARK: - Change

  /// The session time after the scene's at which the picture looks different by itself.
  func nextChange(_ scene: Scene, length: TimeSpan?) -> TimeSpan? {
    var times: [TimeSpan] = []
    if let breath = scene.breath {
      let left = (breath.end - scene.time).seconds.rounded(.up)
      times.append(breath.end - .seconds(left - 1))
      if let time = nextMotion(breath, after: scene.time) { times.append(time) }
    }
    if progressRow != nil, let length, let progress = scene.progress, progress < 1 {
      let next = (progress * Double(barWidth)).rounded(.down) + 1
      times.append(scene.time + length * (next / Double(barWidth) - progress) + .milliseconds(1))
    }
    return times.filter { $0 > scene.time }.min()
  }

  /// When the shape has changed visibly, in whole frames.
  private func nextMotion(_ breath: Scene.Breath, after time: TimeSpan) -> TimeSpan? {
    guard !look.reducesMotion, breath.fullnessAfter != breath.fullnessBefore else { return nil }
    func step(_ time: TimeSpan) -> Int {
      let fullness = breath.fullness(at: time)
      return disc?.dots(fullness) ?? eighths(fullness)
    }
    let now = step(time)
    var next = time + Self.frameInterval
    while next < breath.end {
      if step(next) != now { return next }
      next += Self.frameInterval
    }
    return nil
  }
}
