import RespiteCore

/// Everything that is wrong with one routine, or could be better, as far as a program can tell.
struct RoutineCheck {
  let file: RoutineFile
  let context: PlayContext
  let source: LuaSource
  private(set) var outline: DefinitionOutline
  private var list = FindingList()
  /// The faults met, without the way that led to them.
  private var faults = FindingList()
  /// Sources of the files that faults were in, by path.
  private var sources: [String: LuaSource]

  /// The longest words that keep within four rows of a narrow terminal, in characters.
  static let longestLine = 120
  /// What `list` has room for.
  static let longestAbout = 160

  /// - Throws: `Fault` when the file cannot be read.
  init(_ file: RoutineFile, context: PlayContext) throws(Fault) {
    self.file = file
    self.context = context
    source = try LuaSource(path: file.path)
    sources = [file.path: source]
    outline = DefinitionOutline(source, line: nil)
    do {
      try rehearse()
    } catch {
      add(error, way: nil)
      checkParameters(of: nil)
    }
  }

  private mutating func rehearse() throws(Fault) {
    let rehearsals = Rehearsals(file: file, context: context)
    let played = try rehearsals.all()
    let closings = try rehearsals.closings()
    guard let usual = played.first else { return }
    outline = DefinitionOutline(source, line: usual.routine.line)
    checkEncoding()
    if let ignored = Finding(onResultsOf: source, file: file.path) { add(ignored) }
    checkTexts(of: usual.routine)
    checkParameters(of: usual.routine)
    for rehearsal in played + closings {
      if case .failed(let fault)? = rehearsal.timeline.outcome { add(fault, way: rehearsal.way) }
    }
    if let fault = usual.timeline.overtime {
      add(fault, way: usual.way)
    } else if usual.timeline.outcome == nil {
      warn(
        "it does not end: after \(usual.timeline.cues.count) cues it still goes on",
        hint: "Give its loop an end, such as for i in r:rounds(6) do", at: outline.place)
    } else {
      checkBreath(usual.timeline, of: usual.routine)
    }
    if let longest = closings.map(\.timeline.end).max(), longest > Session.closingLimit {
      warn(
        "the closing takes \(longest.brief), and is cut off after \(Session.closingLimit.brief)",
        hint: "One short sentence is enough", at: place(ofField: "closing"))
    }
    checkWords((played + closings).flatMap(\.timeline.cues))
  }

  // MARK: - Findings

  var findings: [Finding] { list.all }

  mutating func warn(_ message: String, hint: String?, at place: SourcePlace) {
    add(
      Finding(
        .warning, message, hint: hint, file: file.path, at: place,
        source: source.line(place.line)))
  }

  private mutating func add(_ fault: Fault, way: String?) {
    var fault = fault
    let path = fault.file ?? file.path
    if fault.file == nil { fault.line = nil }
    let source = readSource(path)
    // Of another routine that this one plays, the place is where that begins.
    let fallback =
      path == file.path ? outline : source.map { DefinitionOutline($0, line: nil) } ?? outline
    var finding = Finding(fault, in: source, file: path, fallback: fallback.place)
    // Of one fault met in several ways, the first says enough.
    guard faults.add(finding) else { return }
    if let way { finding.message += " (\(way))" }
    add(finding)
  }

  private mutating func add(_ finding: Finding) { list.add(finding) }

  private mutating func readSource(_ path: String) -> LuaSource? {
    if let known = sources[path] { return known }
    let read = try? LuaSource(path: path)
    sources[path] = read
    return read
  }

  func place(ofField name: String) -> SourcePlace {
    outline.field(name).map { source.tokens[$0.index].place } ?? outline.place
  }
}

extension Finding {
  /// nil where the file returns one value alone.
  init?(onResultsOf source: LuaSource, file: String) {
    guard let place = source.ignoredResult else { return nil }
    self.init(
      .warning, "a file gives one thing: what comes after the first is left out",
      hint: "Put each into a file of its own", file: file, at: place,
      source: source.line(place.line))
  }

  /// A fault, placed in the source that it names.
  init(_ fault: Fault, in source: LuaSource?, file: String, fallback: SourcePlace) {
    let place = source.map { FaultPlace.of(fault, in: $0, fallback: fallback) }
    var (message, hint) = (fault.message, fault.hint)
    // Where a message went through Lua, what it suggests came along in it.
    if hint == nil,
      let guess = message.firstRange(of: ": did you mean ")
        ?? message.firstRange(of: ". Did you mean ")
    {
      hint = "Did you mean " + message[guess.upperBound...]
      message = String(message[..<guess.lowerBound])
    }
    self.init(
      .error, message, hint: hint, file: file,
      at: place ?? fault.line.map { SourcePlace($0, 1) },
      source: place.flatMap { source?.line($0.line) })
  }
}
