import RespiteCore
import Terminal

/// The words of a session on a page of their own, to hand to someone or to print.
struct Handout {
  /// What it is written as, by the ending of its file.
  enum Format: String, CaseIterable {
    case text = "txt"
    case markdown = "md"
    case html
  }

  var title: String
  var wording = Wording()
  /// Whose language the words are in, as BCP 47 names it: "de".
  var language = "en"
  /// "Label: words", or words alone; an empty one sets the next apart.
  var lines: [String] = []

  /// Keeps what a cue says.
  mutating func add(_ cue: Cue) {
    switch cue.action {
    case .say(let text, _), .show(let text): add(text)
    case .support(let numbers) where numbers.leavesNoTrace: return
    case .ask, .support:
      guard let lines = cue.pageLines else { return }
      add(cue.text ?? "")
      var isFirst = true
      for line in lines {
        // A page that begins with nothing sets nothing apart.
        if line.plain.isEmpty, !isFirst, self.lines.last?.isEmpty == false { self.lines.append("") }
        add(line.words(wording))
        if !line.plain.isEmpty { isFirst = false }
      }
    case .breathe, .wait, .chime: break
    }
  }

  private mutating func add(_ text: String) {
    let line = SafeText(text).string
    if !line.isEmpty { lines.append(line) }
  }

  func written(as format: Format) -> String {
    switch format {
    case .text: ([SafeText(title).string, ""] + lines).joined(separator: "\n") + "\n"
    case .markdown: markdown
    case .html: html
    }
  }

  private var markdown: String {
    // A sign that begins a list or a heading, or would make words bold, is shown as it is.
    func escaped(_ text: some StringProtocol) -> String {
      text.reduce(into: "") { result, character in
        if "\\`*_[]<>#|".contains(character) { result += "\\" }
        result.append(character)
      }
    }
    let items = lines.map { line in
      if line.isEmpty { return "---\n" }
      guard let (label, words) = Self.parts(of: line) else { return escaped(line) + "\n" }
      return "**\(escaped(label)):** \(escaped(words))\n"
    }
    return (["# \(escaped(SafeText(title).string))\n"] + items).joined(separator: "\n")
  }

  private var html: String {
    func escaped(_ text: some StringProtocol) -> String {
      text.reduce(into: "") { result, character in
        switch character {
        case "&": result += "&amp;"
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        case "\"": result += "&quot;"
        default: result.append(character)
        }
      }
    }
    let items = lines.map { line in
      if line.isEmpty { return "<hr>" }
      guard let (label, words) = Self.parts(of: line) else { return "<p>\(escaped(line))</p>" }
      return "<p><strong>\(escaped(label)):</strong> \(escaped(words))</p>"
    }
    let title = escaped(SafeText(title).string)
    return """
      <!DOCTYPE html>
      <html lang="\(escaped(language))">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 38rem; margin: 2rem auto; padding: 0 1rem; }
      p { margin: 0.6rem 0; break-inside: avoid; }
      hr { margin: 1.2rem 0; border: 0; border-top: 1px solid; opacity: 0.4; }
      @page { margin: 2cm; }
      @media print { body { margin: 0; max-width: none; font-size: 12pt; } }
      </style>
      <body>
      <h1>\(title)</h1>
      \(items.joined(separator: "\n"))
      </body>
      </html>

      """
  }

  /// A short label before a colon, and what follows.
  private static func parts(of line: String) -> (label: Substring, words: Substring)? {
    guard let colon = line.firstRange(of: ": ") else { return nil }
    let label = line[..<colon.lowerBound]
    return label.count <= 30 && !label.contains(".") ? (label, line[colon.upperBound...]) : nil
  }
}
