import RespiteCore

/// What is known of a routine, as a JSON object.
enum RoutineJSON {
  /// - Parameter seconds: its length with presets; nil where it has none that is known.
  static func value(_ routine: Routine, seconds: Double?) -> JSON {
    .object([
      ("name", .string(routine.name)), ("kind", .string(routine.kind.rawValue)),
      ("title", .string(routine.title)), ("about", .string(routine.about)),
      ("evidence", JSON(routine.evidence)), ("plugin", .string(routine.plugin)),
      ("source", .string(routine.source)), ("line", .integer(routine.line)),
      ("seconds", seconds.map { .number($0) } ?? .null),
      ("keepsNothing", .boolean(routine.keepsNothing)),
      ("parameters", .array(routine.parameters.map(value))),
    ])
  }

  private static func value(_ parameter: Parameter) -> JSON {
    var fields: [(String, JSON)] = [("name", .string(parameter.name))]
    switch parameter.form {
    case .text: fields.append(("type", .string("text")))
    case .integer(let bounds):
      fields.append(("type", .string("integer")))
      if bounds.lowerBound > Int.min { fields.append(("min", .integer(bounds.lowerBound))) }
      if bounds.upperBound < Int.max { fields.append(("max", .integer(bounds.upperBound))) }
    case .number(let bounds):
      fields.append(("type", .string("number")))
      let any = Parameter.anyNumber
      if bounds.lowerBound > any.lowerBound {
        fields.append(("min", .number(bounds.lowerBound)))
      }
      if bounds.upperBound < any.upperBound {
        fields.append(("max", .number(bounds.upperBound)))
      }
    case .choice(let choices):
      fields += [
        ("type", .string("choice")), ("choices", .array(choices.map { .string($0) })),
      ]
    case .flag: fields.append(("type", .string("flag")))
    }
    fields += [("default", value(parameter.preset)), ("about", JSON(parameter.about))]
    return .object(fields)
  }

  private static func value(_ value: ParameterValue?) -> JSON {
    switch value {
    case nil: .null
    case .text(let text): .string(text)
    case .integer(let number): .integer(number)
    case .number(let number): .number(number)
    case .flag(let flag): .boolean(flag)
    }
  }
}
