import RespiteCore

extension MessageCatalog {
  /// The catalog as a PO file.
  public var text: String {
    var blocks = [Self.string("msgid", "") + Self.string("msgstr", header)]
    blocks += entries.map(Self.block)
    blocks += obsolete.map { entry in
      Self.block(entry).split(separator: "\n").map { "#~ \($0)\n" }.joined()
    }
    return blocks.joined(separator: "\n")
  }

  /// What is left to do and to keep when the lines of the routines are these.
  /// - Parameters:
  ///   - lines: in their order, each with the names of the files that have it.
  ///   - language: for the header of a new file.
  public func merged(
    with lines: [(text: String, files: [String])], language: String
  ) -> MessageCatalog {
    var merged = MessageCatalog()
    merged.header =
      header.isEmpty
      ? "Language: \(language)\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n"
      : header
    let known = Dictionary((entries + obsolete).map { ($0.id, $0) }) { first, _ in first }
    merged.entries = lines.map { line in
      var entry = known[line.text] ?? Entry(id: line.text, text: "")
      entry.references = line.files
      return entry
    }
    let wanted = Set(lines.map(\.text))
    merged.obsolete = (entries + obsolete).filter { !wanted.contains($0.id) && !$0.text.isEmpty }
    return merged
  }

  private static func block(_ entry: Entry) -> String {
    var text = entry.comments.map { $0.isEmpty ? "#\n" : "# \($0)\n" }.joined()
    if !entry.references.isEmpty { text += "#: \(entry.references.joined(separator: " "))\n" }
    if entry.isFuzzy { text += "#, fuzzy\n" }
    return text + string("msgid", entry.id) + string("msgstr", entry.text)
  }

  /// The lines of a text below each other, where it has more than one.
  private static func string(_ name: String, _ text: String) -> String {
    var lines = [""]
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n":
        lines[lines.count - 1] += "\\n"
        lines.append("")
      case "\"": lines[lines.count - 1] += "\\\""
      case "\\": lines[lines.count - 1] += "\\\\"
      case "\t": lines[lines.count - 1] += "\\t"
      case "\r": lines[lines.count - 1] += "\\r"
      default: lines[lines.count - 1].unicodeScalars.append(scalar)
      }
    }
    if lines.count > 1, lines.last == "" { lines.removeLast() }
    if lines.count > 1 { lines.insert("", at: 0) }
    return name + " " + lines.map { "\"\($0)\"\n" }.joined()
  }
}
