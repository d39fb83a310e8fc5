/// A value that a person may give to a routine as `name=value`.
public struct Parameter: Equatable, Sendable {
  public enum Form: Equatable, Sendable {
    case text
    case integer(ClosedRange<Int>)
    case number(ClosedRange<Double>)
    case choice([String])
    case flag
  }

  public var name: String
  public var form: Form
  /// nil: the routine decides what no value means.
  public var preset: ParameterValue?
  public var about: String?

  public init(_ name: String, _ form: Form, preset: ParameterValue? = nil, about: String? = nil) {
    self.name = name
    self.form = form
    self.preset = preset
    self.about = about
  }

  /// The numbers that can be given where there is no bound of the author's own.
  public static let anyNumber = -1e15...1e15
  /// The longest text that a parameter takes, in characters.
  public static let longestText = 500

  /// Reads a value as typed. An empty text is none, so that the preset counts.
  /// - Returns: nil where no value is given, and none is preset.
  public func value(reading text: String) throws(ParameterError) -> ParameterValue? {
    let value: ParameterValue?
    switch form {
    case .text:
      let text = text.trimmed
      if text.isEmpty { return preset }
      value = .text(text)
    case .integer: value = Int(typed: text).map { .integer($0) }
    case .number: value = Double(typed: text).map { .number($0) }
    case .choice: value = .text(text)
    case .flag:
      switch text.lowercased() {
      case "yes", "true", "on", "1": value = .flag(true)
      case "no", "false", "off", "0": value = .flag(false)
      default: value = nil
      }
    }
    guard let value, let checked = check(value) else {
      throw ParameterError(parameter: self, given: text)
    }
    return checked
  }

  /// The value in this parameter's form and bounds, or nil.
  public func check(_ value: ParameterValue) -> ParameterValue? {
    switch (form, value) {
    case (.text, .text(let text)):
      return text.count <= Self.longestText ? value : nil
    case (.integer(let bounds), .integer(let number)):
      return bounds.contains(number) ? value : nil
    case (.integer(let bounds), .number(let number)):
      return Int(exactly: number).flatMap { bounds.contains($0) ? .integer($0) : nil }
    case (.number(let bounds), .number(let number)):
      return bounds.contains(number) ? value : nil
    case (.number(let bounds), .integer(let number)):
      return bounds.contains(Double(number)) ? .number(Double(number)) : nil
    case (.choice(let options), .text(let text)):
      return options.contains(text) ? value : nil
    case (.flag, .flag): return value
    default: return nil
    }
  }

  /// What fits, for help and errors: "a whole number from 1 to 10".
  public var expectation: String { Wording().expectation(of: self) }
}

public enum ParameterValue: Equatable, Sendable {
  case text(String)
  case integer(Int)
  case number(Double)
  case flag(Bool)
}

extension ParameterValue: CustomStringConvertible {
  /// As a person would type it: read again, it is the same.
  public var description: String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .number(let number): number.digits
    case .flag(let flag): flag ? "yes" : "no"
    }
  }
}
