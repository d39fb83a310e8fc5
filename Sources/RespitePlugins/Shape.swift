import LuaRuntime
import RespiteCore

/// The fields that a table given to the API may have. All of them may be left out; what must be
/// there is said by the function that reads it.
struct Shape {
  struct Field {
    var name: String
    var type: ValueType
    var about: String

    init(_ name: String, _ type: ValueType, _ about: String) {
      self.name = name
      self.type = type
      self.about = about
    }
  }

  /// As an author would write the call that takes it: "r:say".
  var name: String
  var fields: [Field]

  /// The first thing that is wrong with the table, in words.
  func problem(in table: LuaTable) -> String? {
    if !table.sequence.isEmpty || table.otherKeys > 0 {
      return "\(name): its fields need names: write { name = value }"
    }
    for (key, value) in table.fields.sorted(by: { $0.key < $1.key }) {
      guard let field = fields.first(where: { $0.name == key }) else {
        let names = fields.map(\.name)
        let guess = nearest(to: key, in: names).map { ": did you mean '\($0)'?" }
        return "\(name): there is no field '\(key)'"
          + (guess ?? (names.isEmpty ? "" : ". It may have " + names.joined(separator: ", ")))
      }
      guard field.type.accepts(value) else {
        return "\(name): \(key) must be \(field.type.expectation), not \(value)"
      }
    }
    return nil
  }

  static let all: [String: Shape] = Dictionary(
    uniqueKeysWithValues: [
      Shape(name: "respite.routine", fields: routine),
      Shape(
        name: "respite.breathing",
        fields: routine + [
          Field(
            "pattern", .pattern, "the breath: \"4-4-6\" or { inhale = 4, hold = 4, exhale = 6 }"),
          Field("rounds", .integer(1...500), "how many breaths, unless the person says otherwise"),
          Field("minutes", .number(0.5...60), "how long, in place of rounds"),
          Field("words", .table, "words for phases: { inhale = \"Smell the flower\" }"),
        ]),
      Shape(
        name: "respite.grounding",
        fields: routine + [
          Field("prompts", .texts, "what to notice, in turn; {child} is a parameter's value"),
          Field("pause", .number(2...120), "seconds for each prompt"),
        ]),
      Shape(
        name: "respite.affirmations",
        fields: routine + [
          Field("lines", .texts, "one by one over slow breaths; {child} is a parameter's value"),
          Field("breaths", .integer(1...20), "breaths for each line"),
        ]),
      Shape(
        name: "respite.goodbye",
        fields: routine + [
          Field("steps", .texts, "each done when a key is pressed; {child} is a parameter's value")
        ]),
      Shape(name: "respite.text", fields: parameter(.text)),
      Shape(name: "respite.integer", fields: parameter(.integer(Int.min...Int.max)) + bounds),
      Shape(name: "respite.number", fields: parameter(.number(-1e15...1e15)) + bounds),
      Shape(
        name: "respite.choice",
        fields: parameter(.text) + [Field("choices", .texts, "what may be chosen")]),
      Shape(name: "respite.flag", fields: parameter(.flag)),
      Shape(name: "r:say", fields: [Field("seconds", .seconds, "how long it stays")]),
      Shape(name: "r:show", fields: []),
      Shape(name: "r:ask", fields: question(.text)),
      Shape(name: "r:choose", fields: question(.any)),
      Shape(name: "r:confirm", fields: question(.flag)),
      Shape(name: "r:press", fields: [timeout]),
      Shape(
        name: "r:rate",
        fields: question(.integer(0...100)) + [
          Field("min", .integer(0...100), "the lowest, 0 unless given"),
          Field("max", .integer(0...100), "the highest, 10 unless given"),
        ]),
      Shape(
        name: "r:breathe",
        fields: [
          Field("pattern", .pattern, "in place of the phases"),
          Field("inhale", .seconds, "breathing in"),
          Field("top_up", .seconds, "a second, shorter breath in"),
          Field("hold", .seconds, "lungs full"),
          Field("exhale", .seconds, "breathing out"),
          Field("rest", .seconds, "lungs empty"),
          Field("rounds", .integer(0...500), "how many breaths, 1 unless given"),
          Field("minutes", .number(0.01...60), "how long, in place of rounds"),
          Field("words", .table, "words for phases"),
        ]),
    ].map { ($0.name, $0) })

  private static let routine = [
    Field("title", .text, "its name for people"),
    Field("about", .text, "what it is, in a sentence or two"),
    Field("evidence", .text, "what is known of whether it helps"),
    Field("params", .table, "values that a person may set"),
    Field("run", .function, "function(r, p): what it does"),
    Field("closing", .function, "function(r, why): the last 5 seconds, however it ended"),
  ]

  private static func parameter(_ type: ValueType) -> [Field] {
    [
      Field("default", type, "the value where none is given"),
      Field("about", .text, "what it is for"),
    ]
  }

  private static let bounds = [
    Field("min", .number(-1e15...1e15), "the lowest"),
    Field("max", .number(-1e15...1e15), "the highest"),
  ]

  private static let timeout = Field(
    "timeout", .seconds, "seconds after which it counts as skipped")

  private static func question(_ type: ValueType) -> [Field] {
    [timeout, Field("default", type, "the answer that a preview gives")]
  }
}
