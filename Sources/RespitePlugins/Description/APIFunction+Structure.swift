extension APIFunction {
  static let structure = [
    APIFunction(
      owner: .handle, name: "rounds",
      arguments: [.init("count", .integer(0...Int.max), "how many")],
      results: [.init("rounds", .iterator, "1, 2, … count to a for")],
      about: """
        Counts rounds, and shows the person which one it is: of loops in loops, that of the outermost.
        """,
      example: #"for i in r:rounds(3) do r:say("Squeeze number %d.", i) end"#),
    APIFunction(
      owner: .handle, name: "together",
      arguments: [.init("parts", .function(["r"]), "what to do at once", .some)],
      takesTime: true,
      about: "Does several things at once, and goes on when all have ended. If one fails, all end.",
      example:
        #"r:together(function() r:say("Slowly.", { seconds = 10 }) end, function() r:breathe("4-6") end)"#
    ),
    APIFunction(
      owner: .handle, name: "within",
      arguments: [
        .init("seconds", .seconds, "how long at most"),
        .init("part", .function(["r"]), "what to do in that time"),
      ], results: [.init("in_time", .flag, "true, or false if it was cut short")],
      takesTime: true, about: "Does something, and cuts it short when its time is up.",
      example: #"r:within(20, function() r:press("Put your shoes on. Ready?") end)"#),
    APIFunction(
      owner: .handle, name: "play",
      arguments: [
        .init("name", .text, "the routine: NAME or PLUGIN/NAME"),
        .init("values", .values, "values for its parameters: { rounds = 2 }", .optional),
      ], takesTime: true, about: "Plays another routine, then goes on.",
      example: #"r:play("calm-444", { rounds = 2 })"#),
  ]

  static let chance = [
    APIFunction(
      owner: .handle, name: "pick", arguments: [.init("list", .list, "with something in it")],
      results: [.init("element", .element, "one of them")],
      about: "One of a list, by chance.",
      example: #"r:say(r:pick { "Off we go.", "Ready, steady." })"#),
    APIFunction(
      owner: .handle, name: "shuffle", arguments: [.init("list", .list, "it stays as it is")],
      results: [.init("list", .elements, "a new list")],
      about: "The same list in an order of chance.",
      example: #"for _, line in ipairs(r:shuffle { "One.", "Two." }) do r:say(line) end"#),
  ]

  static let time = [
    APIFunction(
      owner: .handle, name: "elapsed",
      results: [.init("seconds", .number, "seconds since the session began")],
      about: "How long it has played.", example: #"if r:elapsed() > 60 then r:say("A minute.") end"#
    ),
    APIFunction(
      owner: .handle, name: "today",
      results: [
        .init(
          "today",
          .fields([("year", false), ("month", false), ("day", false), ("weekday", true)]),
          "numbers, and weekday as \"monday\" and so on")
      ],
      about: "The date.",
      example: #"if r:today().weekday == "friday" then r:say("Two days together now.") end"#),
    APIFunction(
      owner: .handle, name: "now",
      results: [
        .init("now", .fields([("hour", false), ("minute", false)]), "numbers, hour from 0 to 23")
      ],
      about: "The time of day.", example: #"if r:now().hour < 12 then r:say("Good morning.") end"#),
    APIFunction(
      owner: .handle, name: "clock",
      arguments: [.init("minutes", .integer(0...1439), "since midnight: 870 for half past two")],
      results: [.init("time", .text, "\"2:30 pm\", or \"14:30\"")],
      about: "A time of day as the person's clock shows it, to be a part of words.",
      example: #"r:say("Back at %s.", r:clock(14 * 60 + 30))"#),
    APIFunction(
      owner: .handle, name: "read_times",
      arguments: [.init("text", .text, "as it was typed: \"2:30 pm and 5pm\", \"14h30, noon\"")],
      results: [
        .init("times", .numbers, "minutes since midnight, in order, each once"),
        .init(
          "unclear", .numbers,
          "those that may be am or pm, where the person's clock has 12 hours, as am"),
        .init("unread", .texts, "the parts that are no times"),
      ],
      about: "The times of day in a text. Nothing is guessed: say them back with `r:clock`.",
      example: #"for _, time in ipairs(r:read_times("9:30, 5 pm")) do r:say(r:clock(time)) end"#),
  ]
}
