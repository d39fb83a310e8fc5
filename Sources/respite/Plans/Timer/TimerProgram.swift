import RespiteCore
import Terminal

/// What a timer starts: this program, where it looks for what it looks for now.
struct TimerProgram {
  var path: String
  /// By name, what of the environment says where things are.
  var variables: [(name: String, value: String)]

  /// A timer does not see what a shell has been told.
  private static let names = [
    "RESPITE_PLUGIN_PATH", "TZ", "TZDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
  ]

  static func current() throws(Fault) -> TimerProgram {
    let environment = Environment.variables()
    guard let path = ProgramFolders.programPath else {
      throw Fault(.unavailable, "it is not known where this program is")
    }
    let variables = names.compactMap { name in environment[name].map { (name: name, value: $0) } }
    for text in [path] + variables.map(\.value)
    where text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
      throw Fault(.value, "no timer can be told of a path with control characters in it")
    }
    return TimerProgram(path: path, variables: variables)
  }
}
