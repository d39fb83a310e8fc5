import LuaRuntime
import RespiteCore

/// What an argument or a field may be.
enum ValueType {
  case text
  /// A length of time, in seconds.
  case seconds
  case integer(ClosedRange<Int>)
  case number(ClosedRange<Double>)
  case flag
  case function
  case table
  /// A list of texts with at least one in it.
  case texts
  /// A breath pattern: text such as "4-6", or a table of phases.
  case pattern
  case any

  /// "a number of at least 0": for messages and the reference.
  var expectation: String {
    switch self {
    case .text: "text"
    case .seconds: "a number of seconds, 0 or more"
    case .integer(let bounds):
      Parameter("", .integer(bounds)).expectation
    case .number(let bounds):
      Parameter("", .number(bounds)).expectation
    case .flag: "true or false"
    case .function: "a function"
    case .table: "a table"
    case .texts: "a list of texts"
    case .pattern: "a pattern such as \"4-6\" or { inhale = 4, exhale = 6 }"
    case .any: "any value"
    }
  }

  func accepts(_ value: LuaValue) -> Bool {
    switch self {
    case .any: true
    case .text: value.string != nil
    case .flag: value.boolean != nil
    case .function: value.function != nil
    case .table: value.table != nil
    case .seconds: Self.isSeconds(value.number)
    case .integer(let bounds): value.integer.map { bounds.contains($0) } ?? false
    case .number(let bounds): value.number.map { bounds.contains($0) } ?? false
    case .texts: value.table.map(Self.isTexts) ?? false
    case .pattern: value.string != nil || value.table != nil
    }
  }

  static func isSeconds(_ number: Double?) -> Bool {
    guard let number else { return false }
    return number >= 0 && number <= SafeBounds.longestCue.seconds
  }

  private static func isTexts(_ table: LuaTable) -> Bool {
    !table.sequence.isEmpty && table.fields.isEmpty && table.otherKeys == 0
      && table.sequence.allSatisfy { $0.string != nil }
  }
}
