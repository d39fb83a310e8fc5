import ArgumentParser
import RespiteCore
import SystemPackage
import Terminal

/// How the program ends, after sysexits.h; README.md tells it to who uses it. 128 and its number is
/// a signal's.
extension ExitCode {
  /// Specs that do not hold.
  static let unmet = ExitCode(1)
  static let usage = ExitCode(64)
  static let badData = ExitCode(65)
  static let notFound = ExitCode(66)
  static let unavailable = ExitCode(69)
  static let unwritable = ExitCode(73)
  static let inputOutput = ExitCode(74)
  static let interrupted = ExitCode(130)
}

/// How faults end the program.
extension Fault {
  var exitCode: ExitCode {
    switch reason {
    case .value: .usage
    // What a routine does wrong is wrong in its file, whether that is found before it plays or then.
    case .definition, .module, .runtime, .timeBudget, .memoryBudget, .bounds, .data: .badData
    case .notFound: .notFound
    case .unavailable: .unavailable
    case .unwritable: .unwritable
    case .inputOutput: .inputOutput
    }
  }

  /// In one line, as the person reads it.
  var told: String {
    // Nothing else needs the settings here.
    refusal == nil && given == nil ? description : SettingsFile.ofProgram().settings.wording(self)
  }

  /// Tells the person, and gives what to end with.
  func reported() -> ExitCode {
    Output.message("respite: \(told)")
    return exitCode
  }
}

/// Runs a command's body; a fault is told in one line.
func reportingFaults(_ body: () throws -> Void) throws {
  do {
    try body()
  } catch let fault as Fault {
    throw fault.reported()
  } catch let error as SystemCallError {
    throw Fault(.inputOutput, "\(error)").reported()
  } catch let error as Errno {
    throw Fault(.inputOutput, "\(error)").reported()
  }
}
