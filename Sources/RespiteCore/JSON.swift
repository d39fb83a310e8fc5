/// A JSON value whose objects keep the order of their fields, so that lines read well.
public enum JSON: Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  /// Written with at most six decimals.
  case number(Double)
  /// Written so that it is the same when it is read again.
  case exact(Double)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])

  /// On one line.
  public var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let value): text += value.isFinite ? value.decimal(places: 6) : "null"
    case .exact(let value): text += value.isFinite ? "\(value)" : "null"
    case .string(let value): Self.quote(value, to: &text)
    case .array(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += "," }
        value.write(to: &text)
      }
      text += "]"
    case .object(let fields):
      text += "{"
      for (index, field) in fields.enumerated() {
        if index > 0 { text += "," }
        Self.quote(field.0, to: &text)
        text += ":"
        field.1.write(to: &text)
      }
      text += "}"
    }
  }

  private static func quote(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      // Controls must be escaped; so that a terminal is safe from them, the C1 ones are too.
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

extension JSON {
  public init(_ string: String?) { self = string.map { .string($0) } ?? .null }

  /// Seconds, to the microsecond.
  public init(_ duration: TimeSpan) { self = .number(duration.seconds) }
}
