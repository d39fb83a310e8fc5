import RespiteCore

/// What there is to say of one translation of one plugin.
struct CatalogCheck {
  let path: String
  let lines: TranslatableLines

  /// What is missing, at the line that has no translation; the rest, at the translation.
  var findings: [Finding] {
    let catalog: MessageCatalog
    do {
      catalog = try MessageCatalog(path: path)
    } catch {
      return [Finding(error, in: nil, file: path, fallback: SourcePlace(1, 1))]
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let known = Dictionary(catalog.entries.map { ($0.id, $0) }) { first, _ in first }
    var findings: [Finding] = []
    var seen: Set<String> = []
    for line in lines.all where known[line.text]?.isUsed != true && seen.insert(line.text).inserted
    {
      findings.append(
        Finding(
          .warning, "\(name) has no translation of this line",
          hint: known[line.text]?.isFuzzy == true
            ? "It is marked fuzzy: look at it, and take the mark away"
            : "respite translate adds all that are missing, to be filled in",
          file: line.file, at: line.place, source: line.source))
    }
    let wanted = Set(lines.all.map(\.text))
    for entry in catalog.entries {
      let place = SourcePlace(entry.line, 1)
      func warn(_ severity: Finding.Severity, _ message: String, _ hint: String) {
        findings.append(Finding(severity, message, hint: hint, file: path, at: place))
      }
      if !wanted.contains(entry.id) {
        warn(
          .warning, "no routine has this line any more: \(entry.id)",
          "respite translate puts it aside")
      } else if entry.isUsed {
        if Self.gaps(entry.id) != Self.gaps(entry.text) {
          warn(
            .error, "its gaps are not those of the line: \(entry.text)",
            "Keep every %s, %d and {name}; in another order, write %2$s")
        }
        if entry.text.count > RoutineCheck.longestLine, entry.id.count <= RoutineCheck.longestLine {
          warn(
            .warning, "\(entry.text.count) characters are more than four rows of a narrow terminal",
            "\(RoutineCheck.longestLine) fit")
        }
      }
    }
    return findings
  }

  /// The places for values, in the order of the values.
  static func gaps(_ text: String) -> [String] {
    var ordered: [(place: Int, gap: String)] = []
    var named: [String] = []
    let characters = Array(text)
    var index = 0
    while index < characters.count {
      if characters[index] == "{", let end = characters[index...].firstIndex(of: "}") {
        named.append(String(characters[index...end]))
        index = end
      } else if characters[index] == "%", index + 1 < characters.count {
        index += 1
        var place = ordered.count + 1
        if index + 2 < characters.count, characters[index + 1] == "$",
          let number = characters[index].wholeNumberValue
        {
          place = number
          index += 2
        }
        if characters[index] != "%" { ordered.append((place, String(characters[index]))) }
      }
      index += 1
    }
    return ordered.sorted { $0.place < $1.place }.map { "\($0.place)\($0.gap)" } + named.sorted()
  }
}
