import ArgumentParser
import RespiteCore

/// How faults end the program.
extension Fault {
  /// The exit code after sysexits.h: 64 usage, 65 a bad plugin, 66 no such routine; 1 otherwise.
  var exitCode: ExitCode {
    switch reason {
    case .definition, .module: ExitCode(65)
    case .notFound: ExitCode(66)
    case .value: ExitCode(64)
    case .runtime, .timeBudget, .memoryBudget, .bounds: ExitCode(1)
    }
  }

  /// Tells the person, and gives what to end with.
  func reported() -> ExitCode {
    Output.message("respite: \(description)")
    return exitCode
  }
}

/// Runs a command's body; a fault is told in one line.
func reportingFaults(_ body: () throws -> Void) throws {
  do {
    try body()
  } catch let fault as Fault {
    throw fault.reported()
  }
}
