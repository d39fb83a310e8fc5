import ArgumentParser
import RespiteCore

/// A routine's name and the values for its parameters.
struct RoutineArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("The routine; respite list shows them all.", valueName: "name"))
  var name: String

  @Argument(
    help: ArgumentHelp("Values for its parameters; respite show NAME lists them.", valueName: "key=value"))
  var values: [String] = []

  /// - Throws: `Fault` for a value without a name.
  func given() throws(Fault) -> [(name: String, text: String)] {
    var given: [(name: String, text: String)] = []
    for value in values {
      guard let equals = value.firstIndex(of: "="), equals != value.startIndex else {
        throw Fault(.value, "'\(value)' is no key=value", hint: "Write, for example, rounds=3")
      }
      given.append((String(value[..<equals]), String(value[value.index(after: equals)...])))
    }
    return given
  }
}
