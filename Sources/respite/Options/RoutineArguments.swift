import ArgumentParser
import RespiteCore
import RespitePlugins

/// A routine's name and the values for its parameters.
struct RoutineArguments: ParsableArguments {
  static let nameHelp = ArgumentHelp(
    "The routine; respite list shows them all.", valueName: "name")

  /// - Parameter more: what else may stand there.
  static func valuesHelp(_ more: String = "") -> ArgumentHelp {
    ArgumentHelp(
      "Values for its parameters, which respite show NAME lists\(more).", valueName: "name=value")
  }

  @Argument(help: Self.nameHelp) var name: String
  @Argument(help: Self.valuesHelp())
  var values: [String] = []

  /// - Throws: `Fault` for a value without a name.
  func given() throws(Fault) -> [(name: String, text: String)] {
    try Self.pairs(values, example: "rounds=3")
  }

  /// The names and values of `name=value` arguments.
  static func pairs(
    _ arguments: [String], example: String
  ) throws(Fault) -> [(name: String, text: String)] {
    var given: [(name: String, text: String)] = []
    for value in arguments {
      guard let equals = value.firstIndex(of: "="), equals != value.startIndex else {
        throw Fault(.value, "'\(value)' is no name=value", hint: "Write, for example, \(example)")
      }
      given.append((String(value[..<equals]), String(value[value.index(after: equals)...])))
    }
    return given
  }
}
