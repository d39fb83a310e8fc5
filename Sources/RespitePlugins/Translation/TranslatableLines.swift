import RespiteCore

/// The lines of one plugin that a person may see, as they are written: what a translation has.
///
/// Found are literals with a space in them, those that stand where words belong, and all other
/// literals that a rehearsal shows. A text that is joined by `..` is none of them: only a whole
/// line with gaps can be translated.
public struct TranslatableLines {
  struct Line {
    var text: String
    var file: String
    var place: SourcePlace
    /// The line of the file.
    var source: String?
  }

  private(set) var all: [Line] = []

  /// - Parameters:
  ///   - routines: all of one plugin.
  ///   - context: for rehearsals; their language does not matter.
  public init(of routines: [RoutineFile], context: PlayContext) {
    var context = context
    context.catalogs = MessageCatalogs()
    let shown = Set(routines.flatMap { Self.shown(by: $0, context) })
    for path in Self.files(of: routines) {
      guard let source = try? LuaSource(path: path) else { continue }
      let isPlan = path.contains("/\(PlanLibrary.folderName)/")
      for (index, token) in source.tokens.enumerated() where token.kind == .string {
        guard Self.isLine(index, in: source, isPlan: isPlan, shown) else { continue }
        all.append(
          Line(
            text: token.text, file: path, place: token.place, source: source.line(token.place.line))
        )
      }
    }
  }

  /// Each line once, in the order of the files, with the names of those that have it.
  public var distinct: [(text: String, files: [String])] {
    var places: [String: Int] = [:]
    var lines: [(text: String, files: [String])] = []
    for line in all {
      let file = line.file.split(separator: "/").last.map(String.init) ?? line.file
      if let place = places[line.text] {
        if !lines[place].files.contains(file) { lines[place].files.append(file) }
      } else {
        places[line.text] = lines.count
        lines.append((line.text, [file]))
      }
    }
    return lines
  }

  /// What a rehearsal shows, without what was put together.
  private static func shown(by routine: RoutineFile, _ context: PlayContext) -> [String] {
    let played = (try? Rehearsals(file: routine, context: context).all()) ?? []
    return played.flatMap(\.timeline.cues).flatMap { timed -> [String] in
      var texts = [timed.cue.text].compactMap { $0 }
      if case .ask(let question) = timed.cue.action {
        if case .choice(let choices) = question.form { texts += choices }
        if case .page(let lines) = question.form { texts += lines.map(\.text) }
      }
      return texts
    }
  }

  /// The files of the routines, and of a folder all that they share, and its plans.
  private static func files(of routines: [RoutineFile]) -> [String] {
    guard let folder = routines.first?.folder else { return routines.map(\.path) }
    return ([folder] + PluginLibrary.folders(in: folder)).flatMap { folder in
      PluginLibrary.files(named: PluginLibrary.isRoutineFile, in: folder).map { "\(folder)/\($0)" }
    }
  }

  private static func isLine(
    _ index: Int, in source: LuaSource, isPlan: Bool, _ shown: Set<String>
  ) -> Bool {
    let text = source.tokens[index].text
    guard text.contains(where: \.isLetter) else { return false }
    let (before, after) = (source.token(index - 1), source.token(index + 1))
    if before?.isSymbol("..") == true || after?.isSymbol("..") == true { return false }
    if isField(index, in: source) { return true }
    if isPlan || isNoWords(index, in: source) { return false }
    return text.contains(" ") || isSpoken(index, in: source) || shown.contains(text)
  }

  /// `title = "…"`, or the `default` of a `respite.text { … }`.
  private static func isField(_ index: Int, in source: LuaSource) -> Bool {
    guard source.token(index - 1)?.isSymbol("=") == true, let name = source.token(index - 2),
      name.kind == .name
    else { return false }
    if ["title", "about", "evidence"].contains(name.text) { return true }
    guard name.text == "default" else { return false }
    var depth = 0
    for position in (0..<index).reversed() {
      let token = source.tokens[position]
      if token.isSymbol("}") { depth += 1 }
      if token.isSymbol("{") { depth -= 1 }
      if depth < 0 { return source.token(position - 1)?.isName("text") == true }
    }
    return false
  }

  /// `r:say("…"`.
  private static func isSpoken(_ index: Int, in source: LuaSource) -> Bool {
    let methods: Set = [
      "say", "show", "press", "ask", "rate", "confirm", "choose", "page", "words",
    ]
    return source.token(index - 1)?.isSymbol("(") == true
      && source.token(index - 2).map { methods.contains($0.text) } == true
      && source.token(index - 3)?.isSymbol(":") == true
  }

  /// Patterns, names of modules, messages of faults, keys, and what is only compared.
  private static func isNoWords(_ index: Int, in source: LuaSource) -> Bool {
    guard let before = source.token(index - 1) else { return false }
    if before.isSymbol("==") || before.isSymbol("~=") || before.isSymbol("[") { return true }
    if before.isName("require") { return true }
    let callees: Set = ["require", "error", "assert", "find", "match", "gmatch", "gsub", "note"]
    return before.isSymbol("(") && source.token(index - 2).map { callees.contains($0.text) } == true
  }
}
