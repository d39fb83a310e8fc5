import RespiteCore

/// A timeline as JSON lines: an object a cue, and one for the end.
enum TimelineJSON {
  static func text(_ timeline: Timeline) -> String {
    var lines = timeline.cues.map { JSON.object(fields($0)).text }
    lines.append(JSON.object([("at", JSON(timeline.end)), ("cue", .string("end"))]).text)
    return lines.joined(separator: "\n")
  }

  static func fields(_ timed: TimedCue) -> [(String, JSON)] {
    let cue = timed.cue
    var fields: [(String, JSON)] = [("at", JSON(timed.offset)), ("cue", .string(cue.name))]
    if let length = cue.length, cue.name != "show", cue.name != "chime" {
      fields.append(("seconds", JSON(length)))
    }
    if let text = cue.text { fields.append(("text", .string(text))) }
    if let lines = cue.pageLines { fields.append(("lines", .array(lines.map(line)))) }
    if case .ask(let question) = cue.action { fields += self.fields(question) }
    if let round = cue.round {
      fields += [("round", .integer(round.index)), ("rounds", .integer(round.count))]
    }
    return fields
  }

  private static func line(_ line: PageLine) -> JSON {
    var fields: [(String, JSON)] = [
      ("text", .string(line.holdsNumber ? line.plain : line.text))
    ]
    if let number = line.number { fields.append(("number", .string(number))) }
    if let amount = line.amount {
      fields += [("value", .number(amount.value)), ("max", .number(amount.most))]
    }
    return .object(fields)
  }

  private static func fields(_ question: Question) -> [(String, JSON)] {
    switch question.form {
    case .text: [("form", .string("text"))]
    case .confirm: [("form", .string("confirm"))]
    case .press: [("form", .string("press"))]
    // Its lines are the cue's.
    case .page: []
    case .choice(let options):
      [("form", .string("choice")), ("choices", .array(options.map { .string($0) }))]
    case .rating(let bounds):
      [
        ("form", .string("rating")), ("min", .integer(bounds.lowerBound)),
        ("max", .integer(bounds.upperBound)),
      ]
    }
  }
}
