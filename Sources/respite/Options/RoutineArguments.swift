import ArgumentParser
import RespiteCore
import RespitePlugins

/// Routines by name, each with the values for its parameters after it.
struct ChainArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("The routine; respite list shows them all.", valueName: "name"))
  var name: String

  @Argument(
    help: ArgumentHelp(
      "Values for its parameters, which respite show NAME lists; and more routines, with theirs.",
      valueName: "name=value"))
  var more: [String] = []

  /// - Throws: `Fault` for a routine that is not there.
  func items(from library: PluginLibrary) throws(Fault) -> [LoadedChain.Item] {
    var items: [LoadedChain.Item] = []
    for word in [name] + more {
      if !items.isEmpty, word.contains("=") {
        items[items.count - 1].given += try RoutineArguments.pairs([word], example: "rounds=3")
      } else {
        do throws(Fault) {
          items.append(LoadedChain.Item(try library.find(word)))
        } catch {
          var fault = error
          if let last = items.last, fault.hint?.hasPrefix("Did") != true {
            fault.hint = "For a value of \(last.file.name), write name=value"
          }
          throw fault
        }
      }
    }
    return items
  }
}

/// A routine's name and the values for its parameters.
struct RoutineArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("The routine; respite list shows them all.", valueName: "name"))
  var name: String

  @Argument(
    help: ArgumentHelp(
      "Values for its parameters; respite show NAME lists them.", valueName: "name=value"))
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
