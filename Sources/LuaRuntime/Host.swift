/// What a state asks of the program around it.
public protocol Host: AnyObject {
  /// Runs the host function of that number.
  func call(_ number: Int, _ call: Call) -> CallResult
  /// The source of a module that the plugin requires.
  func module(_ name: String) throws(ModuleError) -> (source: [UInt8], chunk: String)
  /// A line that the plugin printed.
  func printed(_ line: String)
}

/// What a host function did.
public enum CallResult {
  /// Pushed so many results.
  case results(Int)
  /// Raises an error at the line that made the call.
  case fails(String)
  /// Suspends the coroutine; the host goes on with it when what was asked for is done.
  case suspends
}

/// Why a module cannot be had, in words for the plugin's author.
public struct ModuleError: Error {
  public var message: String
  public init(_ message: String) { self.message = message }
}
