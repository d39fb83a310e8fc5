import ArgumentParser
import RespiteCore
import RespitePlugins

/// Routines by name, each with the values for its parameters after it.
struct ChainArguments: ParsableArguments {
  @Argument(help: RoutineArguments.nameHelp) var name: String
  @Argument(help: RoutineArguments.valuesHelp("; and more routines, with theirs"))
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
