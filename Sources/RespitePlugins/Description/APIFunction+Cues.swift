import RespiteCore

extension APIFunction {
  static let breath = [
    phase("inhale", "Breathes in.", example: #"r:inhale(4, "Smell the flower")"#),
    phase(
      "hold", "Lungs full and still. Left out for those who want no holds.", example: "r:hold(2)"),
    phase("exhale", "Breathes out.", example: #"r:exhale(6, "Blow out the candle")"#),
    phase(
      "rest", "Lungs empty and still. Left out for those who want no holds.", example: "r:rest(2)"),
    phase("top_up", "A second, shorter breath in on top of the first.", example: "r:top_up(1)"),
    APIFunction(
      owner: .handle, name: "breathe",
      arguments: [.init("pattern", .pattern, "the breath; the table may hold all of the options")],
      fields: [
        .init("pattern", .pattern, "in place of the phases"),
        .init("inhale", .seconds, "breathing in"),
        .init("top_up", .seconds, "a second, shorter breath in"),
        .init("hold", .seconds, "lungs full"),
        .init("exhale", .seconds, "breathing out"),
        .init("rest", .seconds, "lungs empty"),
        .init("rounds", .integer(0...500), "how many breaths, 1 unless given"),
        .init("minutes", .number(0.01...60), "how long, in place of rounds"),
        .init("words", .words, "words for phases"),
      ],
      takesTime: true, about: "Whole breaths, one after the other.",
      example: "r:breathe { inhale = 4, exhale = 6, rounds = 5 }"),
  ]

  static let words = [
    APIFunction(
      owner: .handle, name: "say", arguments: texts("the words"),
      fields: [
        .init("seconds", .seconds, "how long they stay, as long as reading takes unless given")
      ],
      takesTime: true, about: "Words that stay for as long as reading them takes.",
      example: #"r:say("Kneel down to %s.", p.child)"#),
    APIFunction(
      owner: .handle, name: "show", arguments: texts("the words"), fields: [],
      about: "Words that stay until others come. Goes on at once.",
      example: #"r:show("Breathe gently.")"#),
    APIFunction(
      owner: .handle, name: "words", arguments: texts("the words"), fields: [],
      results: [.init("words", .text, "as they are shown")],
      about: "Words in the language of the person, to be a part of others. Shows nothing.",
      example: #"local gesture = r:words("%s. Then: %s", "One hug", "One wave")"#),
    APIFunction(
      owner: .handle, name: "wait", arguments: [.init("seconds", .seconds, "how long")],
      takesTime: true, about: "Lets time pass.", example: "r:wait(2.5)"),
    APIFunction(
      owner: .handle, name: "chime",
      about: "A soft sound, where the person asked for sound. Goes on at once.",
      example: "r:chime()"),
  ]

  static let questions = [
    APIFunction(
      owner: .handle, name: "ask", arguments: texts("the question"),
      fields: question(.text) + [
        .init(
          "longest", .integer(1...500),
          "characters that the answer may have: nothing typed is ever cut, so set it here"),
        .init(
          "thoughts", .flag,
          "true where it asks about thoughts: a stop line comes first, and words of crisis bring numbers to call"
        ),
      ],
      results: [
        .init("answer", .text, "the line", isOptional: true),
        .init(
          "heavy", .flag,
          "true where thoughts were asked for, and the line has words of crisis", isOptional: true),
      ],
      takesTime: true, about: "Asks for a line of text.",
      example: #"local song = r:ask("Which song was it today?")"#),
    APIFunction(
      owner: .handle, name: "choose",
      arguments: [
        .init("text", .text, "the question"), .init("choices", .texts, "1 to 20 texts"),
      ], fields: question(.choice),
      results: [
        .init("choice", .text, "the text", isOptional: true),
        .init("number", .integer, "its number among the choices", isOptional: true),
      ],
      takesTime: true, about: "Asks for one of several.",
      example: #"local way = r:choose("How do you leave?", { "Bus", "Car" })"#),
    APIFunction(
      owner: .handle, name: "rate", arguments: texts("the question"),
      fields: question(.integer(0...100)) + [
        .init("min", .integer(0...100), "the lowest, 0 unless given"),
        .init("max", .integer(0...100), "the highest, 10 unless given"),
      ],
      results: [.init("rating", .integer, "the number", isOptional: true)],
      takesTime: true, about: "Asks for a whole number.",
      example: #"local knot = r:rate("How tight is the knot? 0 is loose, 10 is tight.")"#),
    APIFunction(
      owner: .handle, name: "confirm", arguments: texts("the question"), fields: question(.flag),
      results: [.init("yes", .flag, "true for yes, false for no", isOptional: true)],
      takesTime: true, about: "Asks for yes or no.",
      example: #"if r:confirm("Once more?") then r:inhale(4) r:exhale(6) end"#),
    APIFunction(
      owner: .handle, name: "press",
      arguments: [
        .init("text", .text, "the words, \"Press any key to go on.\" unless given", .optional),
        values,
      ], fields: [timeout],
      results: [.init("pressed", .flag, "true", isOptional: true)],
      takesTime: true, about: "Waits for a key.",
      example: #"r:press("One hug. Take your time.")"#),
    APIFunction(
      owner: .handle, name: "page",
      arguments: [
        .init("title", .text, "what it is about"),
        .init("lines", .lines, "1 to 200 texts; an amount { text, number } is shown with a bar"),
      ],
      fields: [
        timeout, .init("max", .number(1...1e9), "what a full bar stands for, 100 unless given"),
        .init("urgent", .flag, "true begins it with the numbers to call"),
      ],
      results: [.init("read", .flag, "true", isOptional: true)],
      takesTime: true,
      about: "Lines to read together, or a plot, until a key is pressed. Needs no answer.",
      example: #"r:page("How the door went", { "0 is none.", { "Monday", 80 }, { "Friday", 40 } })"#
    ),
    APIFunction(
      owner: .handle, name: "support",
      results: [.init("read", .flag, "true", isOptional: true)],
      takesTime: true,
      about:
        "Shows whom to call: the emergency number of the person's country, and who is there to talk, until a key is pressed. Needs no answer.",
      example: "r:support()"),
  ]

  private static func phase(_ name: String, _ about: String, example: String) -> APIFunction {
    APIFunction(
      owner: .handle, name: name,
      arguments: [
        .init("seconds", .seconds, "how long; 0 leaves it out"),
        .init("words", .text, "in place of the usual ones", .optional),
      ], takesTime: true, about: about, example: example)
  }

  static func texts(_ about: String) -> [Argument] {
    [.init("text", .text, about), values]
  }

  private static let values = Argument(
    "values", .any, "for each %s in the text, as in string.format", .many)

  private static let timeout = Shape.Field(
    "timeout", .seconds, "seconds after which it counts as skipped")

  private static func question(_ type: ValueType) -> [Shape.Field] {
    [timeout, .init("default", type, "the answer that a preview gives")]
  }
}
