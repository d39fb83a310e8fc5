import RespiteCore

extension APIFunction {
  /// What a file returns.
  static let definitions = [
    definition(
      "routine", [],
      about: "A ritual of any kind: all of it is in `run`.",
      example:
        #"respite.routine { title = "Tea", run = function(r) r:say("Put the kettle on.") end }"#),
    definition(
      "breathing",
      [
        .init("pattern", .pattern, "the breath: \"4-4-6\" or { inhale = 4, hold = 4, exhale = 6 }"),
        .init("rounds", .integer(1...500), "how many breaths, unless the person says otherwise"),
        .init("minutes", .number(0.5...60), "how long, in place of rounds"),
        .init("words", .words, "words for phases: { inhale = \"Smell the flower\" }"),
      ],
      about: "A breath, again and again. A person may set rounds or minutes.",
      example: #"respite.breathing { title = "Long out-breath", pattern = "4-6", rounds = 6 }"#),
    definition(
      "grounding",
      [
        .init("prompts", .texts, "what to notice, in turn; {child} is a parameter's value"),
        .init("pause", .number(2...120), "seconds for each prompt, 12 unless given"),
      ],
      about: "Prompts, each with time to do what it says. A person may set the pause.",
      example: #"respite.grounding { title = "Here", prompts = { "Feel your feet." }, pause = 10 }"#
    ),
    definition(
      "affirmations",
      [
        .init("lines", .texts, "one by one over slow breaths; {child} is a parameter's value"),
        .init("breaths", .integer(1...20), "breaths for each line, 2 unless given"),
        .init("pattern", .pattern, "the breath, \"4-6\" unless given"),
        .init("shuffle", .flag, "true for a new order each time"),
      ],
      about: "One line at a time over slow breaths. A person may set the breaths.",
      example: #"respite.affirmations { title = "Kind", lines = { "You are doing enough." } }"#),
    definition(
      "goodbye",
      [.init("steps", .texts, "each done when a key is pressed; {child} is a parameter's value")],
      about: "Steps that wait for a key, so that a child sets the pace.",
      example:
        #"respite.goodbye { title = "Wave", steps = { "One hug.", "One wave. Turn, and go." } }"#),
  ]

  /// What `params` holds.
  static let parameters = [
    parameter(
      "text", .text, about: "A value that is text.", example: #"{ default = "little one" }"#),
    parameter(
      "integer", .integer(Int.min...Int.max), bounds, about: "A value that is a whole number.",
      example: "{ default = 3, min = 1, max = 10 }"),
    parameter(
      "number", .number(Parameter.anyNumber), bounds, about: "A value that is a number.",
      example: "{ default = 2.5, min = 0.5, max = 10 }"),
    parameter(
      "choice", .text, [.init("choices", .texts, "what may be chosen")],
      about: "A value that is one of several texts.",
      example: #"{ choices = { "bus", "car" }, default = "bus" }"#),
    parameter(
      "flag", .flag, about: "A value that is true or false: yes or no where it is typed.",
      example: "{ default = false }"),
  ]

  private static func definition(
    _ name: String, _ fields: [Shape.Field], about: String, example: String
  ) -> APIFunction {
    APIFunction(
      owner: .module, name: name, fields: routine + fields,
      results: [.init("routine", .routine, "what the file returns")], about: about,
      example: example)
  }

  private static func parameter(
    _ name: String, _ type: ValueType, _ fields: [Shape.Field] = [], about: String, example: String
  ) -> APIFunction {
    let common = [
      Shape.Field("default", type, "the value where none is given"),
      Shape.Field("about", .text, "what it is for"),
    ]
    return APIFunction(
      owner: .module, name: name, fields: common + fields,
      results: [.init("parameter", .parameter, "what params holds")], about: about,
      example: "respite.\(name) \(example)")
  }

  private static let routine: [Shape.Field] = [
    .init("title", .text, "its name for people"),
    .init("about", .text, "what it is, in a sentence or two"),
    .init("evidence", .text, "what is known of whether it helps"),
    .init("params", .parameters, "values that a person may set"),
    .init("chime", .flag, "true for a chime when all is done"),
    .init(
      "keeps", .word([RoutineAPI.keepsNothing]),
      "\"nothing\": of it, and of what it plays, only that it was opened is kept"),
    .init("run", .function(["r", "p"]), "what it does; p has the values of the parameters"),
    .init(
      "closing", .function(["r", "why"]),
      "the last 5 seconds, however it ended: why is \"done\", \"stopped\" or \"failed\""),
  ]

  private static let bounds: [Shape.Field] = [
    .init("min", .number(Parameter.anyNumber), "the lowest"),
    .init("max", .number(Parameter.anyNumber), "the highest"),
  ]
}
