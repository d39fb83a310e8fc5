import LuaRuntime
import RespiteCore

/// What an argument or a field may be.
package enum ValueType: Sendable {
  case text
  /// A length of time, in seconds.
  case seconds
  case integer(ClosedRange<Int>)
  case number(ClosedRange<Double>)
  case flag
  /// Called with arguments of those names.
  case function([String])
  /// Parameters by name.
  case parameters
  /// Values for parameters, by name.
  case values
  /// Words by the names of phases.
  case words
  /// A list of texts with at least one in it.
  case texts
  /// A list of texts, and of texts with an amount.
  case lines
  /// Answers as a person would type them.
  case answers
  /// Values that are kept, by key.
  case keys
  /// Numbers, or lists of them, by name.
  case numbers
  /// A list of anything.
  case list
  /// A breath pattern: text such as "4-6", or a table of phases.
  case pattern
  /// One of several texts, or its number among them.
  case choice
  /// One of these words.
  case word([String])
  /// A time of day: "07:10".
  case time
  /// A length of time in words: "20m".
  case span
  /// Days of a plan: text such as "mon-fri", or a list of such.
  case days
  /// A routine's name, or a list of names, each alone or in a table with its values.
  case routines
  /// The steps of a plan.
  case steps
  case any

  /// "a number of at least 0": for messages and the reference.
  package var expectation: String {
    switch self {
    case .text: "text"
    case .seconds: "a number of seconds, 0 or more"
    case .integer(let bounds):
      Parameter("", .integer(bounds)).expectation
    case .number(let bounds):
      Parameter("", .number(bounds)).expectation
    case .flag: "true or false"
    case .function: "a function"
    case .parameters, .values, .words, .keys, .numbers: "a table"
    case .texts: "a list of texts"
    case .lines: "a list of texts, or of { text, number }"
    case .answers, .list: "a list"
    case .pattern: "a pattern such as \"4-6\" or { inhale = 4, exhale = 6 }"
    case .choice: "one of the choices, or its number"
    case .word(let words): words.map { "\"\($0)\"" }.joined(separator: " or ")
    case .time: "a time such as \"07:10\""
    case .span: "a length such as \"20m\" or \"1h30m\""
    case .days: "days such as \"mon-fri\" or { \"mon\", \"thu\" }"
    case .routines: "a routine's name, or a list of them"
    case .steps: "a list of steps"
    case .any: "any value"
    }
  }

  /// The same, for a message on a value: one that is beyond bounds that nobody would think of is
  /// told them.
  func expectation(insteadOf value: LuaValue) -> String {
    guard let number = value.number, !number.isNaN else { return expectation }
    switch self {
    case .number(Parameter.anyNumber): return "a number from -1e15 to 1e15"
    case .seconds where number > 0:
      return "a number of seconds, \(SafeBounds.longestCue.seconds.brief) at most"
    default: return expectation
    }
  }

  /// What is wrong inside a table that is meant to be one, in words.
  func flaw(in value: LuaValue) -> String? {
    guard case .texts = self, let table = value.table else { return nil }
    if !table.fields.isEmpty || table.otherKeys > 0 { return "it has names in it" }
    guard let index = table.sequence.firstIndex(where: { $0.string == nil }) else {
      return "it is empty"
    }
    return "number \(index + 1) is \(table.sequence[index])"
  }

  func accepts(_ value: LuaValue) -> Bool {
    switch self {
    case .any: true
    case .text: value.string != nil
    case .flag: value.boolean != nil
    case .function: value.function != nil
    case .parameters, .values, .words, .keys, .numbers, .answers, .list, .lines: value.table != nil
    case .seconds: Self.isSeconds(value.number)
    case .integer(let bounds): value.integer.map { bounds.contains($0) } ?? false
    case .number(let bounds): value.number.map { bounds.contains($0) } ?? false
    case .texts: value.table.map(Self.isTexts) ?? false
    case .pattern: value.string != nil || value.table != nil
    case .choice: value.string != nil || value.integer != nil
    case .word(let words): value.string.map { words.contains($0) } ?? false
    case .time: value.string.flatMap { TimeOfDay($0) } != nil
    case .span: value.string.flatMap { TimeSpan(written: $0) } != nil
    case .days: value.string != nil || value.table.map(Self.isTexts) ?? false
    case .routines: value.string != nil || value.table?.sequence.isEmpty == false
    case .steps:
      value.table.map { $0.fields.isEmpty && $0.otherKeys == 0 } ?? false
    }
  }

  static func isSeconds(_ number: Double?) -> Bool {
    guard let number else { return false }
    return number >= 0 && number <= SafeBounds.longestCue.seconds
  }

  private static func isTexts(_ table: LuaTable) -> Bool {
    table.isList && table.sequence.allSatisfy { $0.string != nil }
  }
}

extension LuaTable {
  /// Whether it has elements, and nothing by name.
  var isList: Bool { !sequence.isEmpty && fields.isEmpty && otherKeys == 0 }
}
