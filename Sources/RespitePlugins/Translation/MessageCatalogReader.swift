import RespiteCore

/// Reads a PO file line by line.
struct MessageCatalogReader {
  /// What a string that follows belongs to.
  private enum Part {
    case none, context, id, text
  }

  private let path: String
  private var part = Part.none
  private var entry = MessageCatalog.Entry(id: "", text: "")
  private var hasID = false
  private var done = MessageCatalog()

  init(path: String) { self.path = path }

  mutating func read(_ written: Substring, number: Int) throws(Fault) {
    let line = written.trimmed
    if line.isEmpty { return }
    if line.hasPrefix("#") {
      // What follows a comment is another entry.
      if part == .text { finish() }
      if line.hasPrefix("#,"), line.contains("fuzzy") { entry.isFuzzy = true }
      if line.hasPrefix("#: ") {
        entry.references += line.dropFirst(3).split(separator: " ").map(String.init)
      }
      if line == "#" || line.hasPrefix("# ") { entry.comments.append(String(line.dropFirst(2))) }
      return
    }
    guard let quote = line.firstIndex(of: "\"") else {
      throw fault("this is no line of a PO file", "Lines begin with #, msgid, msgstr or \"", number)
    }
    switch String(line[..<quote]).trimmed {
    case "": break
    case "msgctxt":
      if part == .text { finish() }
      part = .context
    case "msgid":
      if part == .text { finish() }
      part = .id
      hasID = true
      entry.line = number
    case "msgstr" where part == .id: part = .text
    case "msgid_plural", "msgstr[0]":
      throw fault("plural forms are not used here", "Give one msgid and one msgstr", number)
    case let word: throw fault("'\(word)' does not belong here", "After msgid comes msgstr", number)
    }
    guard let string = Self.unquoted(line[quote...]) else {
      throw fault(
        "the text has no end, or a \\ too many", "Write \\\" and \\\\ inside \"…\"", number)
    }
    switch part {
    case .none: throw fault("a text without msgid or msgstr before it", "Begin with msgid", number)
    case .context: break
    case .id: entry.id += string
    case .text: entry.text += string
    }
  }

  mutating func catalog() -> MessageCatalog {
    finish()
    return done
  }

  private mutating func finish() {
    if hasID, entry.id.isEmpty {
      done.header = entry.text
    } else if hasID {
      done.entries.append(entry)
    }
    entry = MessageCatalog.Entry(id: "", text: "")
    hasID = false
    part = .none
  }

  private func fault(_ message: String, _ hint: String, _ line: Int) -> Fault {
    Fault(.definition, message, hint: hint, file: path, line: line)
  }

  /// What stands between the quotes; nil where they do not end, or more follows them.
  private static func unquoted(_ text: Substring) -> String? {
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars.dropFirst()
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"": return rest.isEmpty ? String(result) : nil
      case "\\":
        switch rest.popFirst() {
        case "n": result.append("\n")
        case "t": result.append("\t")
        case "r": result.append("\r")
        case "\"": result.append("\"")
        case "\\": result.append("\\")
        default: return nil
        }
      default: result.append(scalar)
      }
    }
    return nil
  }
}
