/// A value that does not fit its parameter.
public struct ParameterError: Error, Equatable, Sendable, CustomStringConvertible {
  public var parameter: Parameter
  public var given: String

  public var description: String { Wording()(self) }
}

extension Wording {
  public func callAsFunction(_ error: ParameterError) -> String {
    let name = error.parameter.name
    return "\(name)=\(error.given): "
      + isToBe(name, expectation(of: error.parameter))
  }

  private func isToBe(_ name: String, _ expectation: String) -> String {
    let say = self
    return say("%s is %s", name, expectation)
  }

  /// What to write, where a number was meant and this is none.
  public func hint(for error: ParameterError) -> String? {
    switch error.parameter.form {
    case .integer, .number:
      Double(typed: error.given) == nil ? Double.hint(typed: error.given, self) : nil
    case .text, .choice, .flag: nil
    }
  }

  /// What fits a parameter: "a whole number from 1 to 10".
  public func expectation(of parameter: Parameter) -> String {
    let say = self
    switch parameter.form {
    case .text: return say("text of at most %s characters", "\(Parameter.longestText)")
    case .integer(let bounds):
      switch limits(Double(bounds.lowerBound), Double(bounds.upperBound)) {
      case (let low?, let high?): return say("a whole number from %s to %s", low, high)
      case (let low?, nil): return say("a whole number of at least %s", low)
      case (nil, let high?): return say("a whole number of at most %s", high)
      case (nil, nil): return say("a whole number")
      }
    case .number(let bounds):
      switch limits(bounds.lowerBound, bounds.upperBound) {
      case (let low?, let high?): return say("a number from %s to %s", low, high)
      case (let low?, nil): return say("a number of at least %s", low)
      case (nil, let high?): return say("a number of at most %s", high)
      case (nil, nil): return say("a number")
      }
    case .choice(let options): return say("one of %s", options.joined(separator: ", "))
    case .flag: return say("yes or no")
    }
  }

  /// nil where there is no bound of the author's own.
  private func limits(_ low: Double, _ high: Double) -> (low: String?, high: String?) {
    (
      low > Parameter.anyNumber.lowerBound ? number(low) : nil,
      high < Parameter.anyNumber.upperBound ? number(high) : nil
    )
  }
}
