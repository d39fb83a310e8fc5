extension APIFunction {
  /// What the file of a plan returns.
  static let plans = [
    APIFunction(
      owner: .module, name: "plan",
      fields: [
        .init("title", .text, "its name for people"),
        .init("days", .days, "when it applies, \"daily\" unless given; dates too: \"2026-03-01\""),
        .init("except", .days, "days and dates that are left out"),
        .init("day_start", .time, "when its day begins, \"00:00\" unless given"),
        .init("zone", .text, "a zone that it keeps to when you travel: \"Europe/Berlin\""),
        .init("steps", .steps, "what comes when: see below"),
      ],
      results: [.init("plan", .plan, "what the file returns")],
      about: "A day's chain of routines, for a file in the folder `plans`.",
      example: #"respite.plan { steps = { { at = "07:10", run = "coherent" } } }"#),
    APIFunction(
      owner: .module, name: "recall", arguments: [.init("key", .text, "its name")],
      results: [.init("value", .any, "what was remembered, or nil")],
      about: """
        What routines of the same plugin have remembered, for a plan that is made of it. A plan of \
        a plugin is read anew whenever its time is looked at.
        """,
      example: #"respite.recall("times")"#),
  ]
}

extension Shape {
  /// A step of a plan.
  package static let step = Shape(
    name: "a step",
    fields: [
      .init("at", .time, "its time by the clock on the wall"),
      .init("after", .text, "in place of a time: the step whose end it waits for"),
      .init("wait", .span, "how long after that end"),
      .init(
        "if_skipped", .word(["run", "skip"]),
        "what it does when that step was left out, \"skip\" unless given"),
      .init("every", .span, "in place of a time: again and again, in elapsed time"),
      .init("from", .time, "the first time of `every`"),
      .init("to", .time, "the last that it may have, on the next day if it is not after `from`"),
      .init("limit", .integer(1...1000), "how many a day of `every`; they are never caught up"),
      .init(
        "run", .routines,
        "NAME or PLUGIN/NAME; of a list, one plays after the other: { \"a\", { \"b\", with = { … } } }"
      ),
      .init("with", .values, "values for the routine's parameters: { minutes = 3 }"),
      .init("grace", .span, "how long it is still on time, \"10m\" unless given"),
      .init(
        "late", .word(["offer", "skip"]), "what becomes of it after that, \"offer\" unless given"),
      .init("remind", .span, "how long before its time to tell"),
      .init("zone", .text, "a zone that it keeps to, in place of the plan's"),
      .init("id", .text, "its name in the plan, the routine's unless given"),
      .init(
        "separation", .flag, "true for being apart: never late, and begun by the person alone"),
    ])
}
