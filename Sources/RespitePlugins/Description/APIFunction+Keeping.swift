extension APIFunction {
  static let keeping = [
    APIFunction(
      owner: .handle, name: "remember",
      arguments: [
        .init("key", .text, "a name of the plugin's own"),
        .init(
          "value", .any, "text, a number, true, false or a table of those; nil forgets", .optional),
      ],
      about: """
        Keeps a value for the next time. After `r:ask`, text lasts until the session ends, unless \
        the person agrees: see `r:consent`.
        """,
      example: #"r:remember("times", (r:recall("times") or 0) + 1)"#),
    APIFunction(
      owner: .handle, name: "recall", arguments: [.init("key", .text, "its name")],
      results: [.init("value", .any, "what was remembered, or nil")],
      about: "What a routine of the same plugin has remembered.",
      example: #"if r:recall("times") then r:say("Welcome back.") end"#),
    APIFunction(
      owner: .handle, name: "remembers",
      fields: [
        .init("tell", .flag, "true says so to the person, once a session, where it is not")
      ],
      results: [.init("remembers", .flag, "true where it will be")],
      takesTime: true,
      about: """
        Whether what it remembers now will be there the next time. It is not where the person keeps \
        no journal, where that cannot be used, and in a routine that keeps nothing; ask before words \
        promise it. Typed words need `r:consent` as well.
        """,
      example: #"if r:remembers { tell = true } then r:say("This waits for you.") end"#),
    APIFunction(
      owner: .handle, name: "record",
      arguments: [
        .init("measure", .text, "its name"),
        .init("number", .number(ValueType.measured), "how much it is"),
      ],
      about: """
        Notes a number in the journal. Of one name, the first in a session is before, the last \
        after.
        """,
      example: #"r:record("knot", 7)"#),
    APIFunction(
      owner: .handle, name: "note", arguments: texts("the words"), fields: [],
      about: "Notes words in the journal, where the person agrees: see `r:consent`.",
      example: #"r:note("We sang %s.", r:ask("Which song was it today?") or "nothing")"#),
    APIFunction(
      owner: .handle, name: "consent", arguments: [],
      results: [.init("may", .flag, "true where it may be kept")],
      about: """
        Asks whether typed words may be kept, unless the person has set `keep=on`, or keeps no \
        journal. A yes holds for the session, a preview answers no.
        """,
      example: #"if r:consent() then r:remember("song", r:ask("Which song?")) end"#),
    APIFunction(
      owner: .handle, name: "offer_plan",
      arguments: [.init("name", .text, "that of plans/NAME.lua in the folder of the plugin")],
      results: [.init("used", .flag, "true where it is in use now")],
      about: """
        Asks whether the person wants to go by a plan of the plugin, unless they do already. A \
        preview answers no.
        """,
      example: #"if r:offer_plan("updates") then r:say("The day knows of it.") end"#),
  ]
}
