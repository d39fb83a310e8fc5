import RespiteCore
import Terminal

/// The editor that a person has chosen in VISUAL or EDITOR.
struct Editor {
  /// As in a shell: it may have arguments.
  let command: String

  /// - Throws: `Fault` where none is chosen.
  init(environment: [String: String]) throws(Fault) {
    for name in ["VISUAL", "EDITOR"] {
      if let command = environment[name], !command.trimmed.isEmpty {
        self.command = command
        return
      }
    }
    throw Fault(
      .value, "no editor is chosen", hint: "Set EDITOR, for example with: export EDITOR=nano")
  }

  /// Opens the file and waits until the editor is closed.
  /// - Throws: `Fault` where it cannot be started, or says itself that something went wrong.
  func open(_ path: String) throws {
    let ending = try ForegroundProgram.run(
      "/bin/sh", ["sh", "-c", command + " \"$1\"", "sh", path])
    // As the shell says it: 126 is what cannot be run, 127 what is not there.
    if ending == 126 || ending == 127 {
      throw Fault(
        .unavailable, "the editor '\(command)' cannot be started",
        hint: "VISUAL and EDITOR choose it")
    }
    if ending != 0 {
      throw Fault(
        .unavailable, "the editor '\(command)' ended with \(ending), so nothing is checked",
        hint: "What it has saved is in \(path)")
    }
  }
}
