import LuaRuntime
import RespiteCore

/// What a routine's timeline must be for given answers: `NAME_spec.lua` beside `NAME.lua`.
public struct Spec {
  public struct Case {
    public var name: String
    public var values: [(name: String, text: String)]
    public var answers: [String]
    public var holds: Bool
    public var seed: UInt64
    /// The time of day at which it is played.
    public var time: LocalTime
    /// What the plugin remembers when it begins: JSON by key.
    public var memory: [String: String]
    /// Whether the person lets typed words be kept.
    public var keep: Bool
    /// Whether the person keeps a journal: what is remembered is gone with the session if not.
    public var journal: Bool
    /// How their clock shows the time.
    public var clock: ClockFace
    /// What the plugin must remember when it has ended, all of it.
    public var remembers: [String: String]?
    /// The measures that it must have noted, in order.
    public var records: [String: [Double]]?
    /// The lines of the timeline as `preview` shows them; nil where only the fault matters.
    public var timeline: [String]?
    /// Words of the fault with which it must end.
    public var fault: String?
  }

  public var path: String
  public var routine: RoutineFile
  public var cases: [Case]

  static let ending = "_spec.lua"

  package static let shape = Shape(
    name: "a case",
    fields: [
      .init("with", .values, "values for the parameters"),
      .init("answers", .answers, "answers to the questions, in order; \"\" skips"),
      .init("holds", .flag, "false leaves holds out"),
      .init("seed", .integer(0...Int.max), "of chance, 0 unless given"),
      .init(
        "time", .text, "the time of day, \"09:00\" unless given; the day is Monday, 5 January 2026"),
      .init("memory", .keys, "what it remembers from before"),
      .init("keep", .flag, "true for someone who lets typed words be kept"),
      .init("journal", .flag, "false for someone who keeps no journal: nothing is remembered"),
      .init(
        "clock", .word(ClockFace.allCases.map(\.rawValue)),
        "hours on their clock, \"24\" unless given"),
      .init("remembers", .keys, "all that it remembers at the end"),
      .init("records", .numbers, "what it records of each measure, in order"),
      .init("timeline", .text, "what preview shows, cue by cue"),
      .init("fails", .text, "words of the fault that ends it"),
    ])

  /// - Throws: `Fault` when the file is no spec.
  public init(_ path: String, routine: RoutineFile) throws(Fault) {
    self.path = path
    self.routine = routine
    cases = []
    for (index, value) in try DataFile.read(path).sequence.enumerated() {
      guard let table = value.table, let name = table.sequence.first?.string else {
        throw Fault(
          .definition, "case \(index + 1) has no name", hint: "Write { \"what it does\", … }",
          file: path)
      }
      cases.append(try Self.case(name, table, path))
    }
  }

  private static func `case`(_ name: String, _ table: LuaTable, _ path: String) throws(Fault)
    -> Case
  {
    var named = table
    named.sequence = []
    if let problem = shape.problem(in: named) {
      throw Fault(.definition, "\"\(name)\": \(problem)", file: path)
    }
    let values = (table["with"].table?.fields ?? [:]).sorted { $0.key < $1.key }
    return Case(
      name: name, values: values.map { ($0.key, text($0.value)) },
      answers: (table["answers"].table?.sequence ?? []).map(text),
      holds: table["holds"].boolean ?? true, seed: UInt64(table["seed"].integer ?? 0),
      time: try time(table["time"].string ?? "09:00", path),
      memory: try json(table["memory"].table, path) ?? [:], keep: table["keep"].boolean ?? false,
      journal: table["journal"].boolean ?? true,
      clock: table["clock"].string.flatMap { ClockFace(rawValue: $0) } ?? .twentyFourHours,
      remembers: try json(table["remembers"].table, path),
      records: table["records"].table?.fields.mapValues { value in
        value.table?.sequence.compactMap(\.number) ?? value.number.map { [$0] } ?? []
      },
      timeline: table["timeline"].string.map {
        $0.split(separator: "\n").map(folded).filter { !$0.isEmpty }
      },
      fault: table["fails"].string)
  }

  /// Values that a plugin remembers, as they are kept.
  private static func json(_ table: LuaTable?, _ path: String) throws(Fault) -> [String: String]? {
    guard let table else { return nil }
    var values: [String: String] = [:]
    for (key, value) in table.fields {
      do {
        values[key] = try JSON(keeping: value).text
      } catch {
        throw Fault(.definition, "\(key): \(error.message)", file: path)
      }
    }
    return values
  }

  /// Monday, 5 January 2026, at that time.
  private static func time(_ text: String, _ path: String) throws(Fault) -> LocalTime {
    let parts = text.split(separator: ":").map { Int($0) ?? -1 }
    guard parts.count == 2, (0...23).contains(parts[0]), (0...59).contains(parts[1]) else {
      throw Fault(.definition, "'\(text)' is no time of day such as 18:30", file: path)
    }
    return LocalTime(
      year: 2026, month: 1, day: 5, weekday: 1, hour: parts[0], minute: parts[1])
  }

  private static func text(_ value: LuaValue) -> String {
    ParameterValue(value).map(\.description) ?? ""
  }

  /// A line with its white space folded, as lines are compared.
  public static func folded(_ line: some StringProtocol) -> String {
    line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Plays one case.
  /// - Returns: its timeline, what the plugin remembers then, and the measures that were noted.
  public func play(
    _ each: Case, library: PluginLibrary
  ) throws(Fault) -> (timeline: Timeline, memory: [String: String], measures: [Measure]) {
    var context = PlayContext(seed: each.seed, library: library, localTime: { _ in each.time })
    context.holds = each.holds
    var options = Session.Options()
    options.holds = each.holds
    options.answers = each.answers
    let plugin = routine.plugin
    context.clock = each.clock
    // Who keeps no journal has nothing from before, and nothing for later.
    let known = each.journal ? each.memory : [:]
    var kept = known
    var measures: [Measure] = []
    context.memory = SessionMemory(
      keepsText: each.keep, retention: each.journal ? .lasting : .journalOff,
      load: { $0 == plugin ? known : [:] },
      tell: {
        guard each.journal else { return }
        switch $0 {
        case .remembered(let item) where item.plugin == plugin: kept[item.key] = item.value
        case .measured(let measure): measures.append(measure)
        case .remembered, .noted, .untimed: break
        }
      })
    let timeline = try LoadedRoutine.timeline(
      of: routine, given: each.values, options: options, keepingIn: context,
      limits: .patient
    ).timeline
    return (timeline, kept, measures)
  }
}
