import LuaRuntime
import RespiteCore

/// Reads what many files declare. It uses one state for file after file, each in a fresh
/// environment, because making a state costs several times as much as running a small file.
/// Playing never happens here: that is for a state of the routine's own.
public final class RoutineReader {
  private let context: PlayContext
  private var interpreter: Interpreter?

  /// A state that holds more than this is not used again.
  private static let mostMemory = 8 << 20

  public init(context: PlayContext) { self.context = context }

  /// - Throws: `Fault` with the place in the file.
  public func read(_ file: RoutineFile) throws(Fault) -> Routine {
    let api = RoutineAPI(file: file, context: context)
    let used = interpreter
    // Until the file has been read to its end, nothing is known of what it did to the state.
    interpreter = nil
    let routine = try api.load(in: used).routine
    if let state = api.interpreter, state.memory < Self.mostMemory { interpreter = state }
    return routine
  }
}
