/// Why a routine could not go on: facts, and the sentence that the place which found it wrote.
public struct Fault: Error, Equatable, Sendable {
  public enum Reason: Equatable, Sendable {
    /// The file is no valid Lua, or does not return a routine.
    case definition
    /// The file returns something for others to require: no routine, but nothing wrong by itself.
    case module
    case runtime
    /// It ran for longer than its budget of processor time.
    case timeBudget
    case memoryBudget
    /// It asked for something outside the safe bounds.
    case bounds
    /// There is no routine of that name.
    case notFound
    /// A value given on the command line or by a caller does not fit.
    case value
    /// A file that is no Lua holds what cannot be used.
    case data
    /// What it takes is not installed, does not answer, or is in use elsewhere.
    case unavailable
    /// A file cannot be made, changed or removed.
    case unwritable
    /// A disk or a terminal failed meanwhile.
    case inputOutput
  }

  public var reason: Reason
  public var message: String
  /// What to do about it.
  public var hint: String?
  /// The routine's or plugin's name.
  public var plugin: String?
  public var file: String?
  public var line: Int?
  /// The calls that led there, innermost first.
  public var traceback: [String]
  /// What of the body's bounds it is about, from which its sentence is made in any language.
  public var refusal: BoundsRefusal?
  /// The value that does not fit, where it is one of a parameter.
  public var given: ParameterError?

  public init(
    _ reason: Reason, _ message: String, hint: String? = nil, plugin: String? = nil,
    file: String? = nil, line: Int? = nil, traceback: [String] = []
  ) {
    self.reason = reason
    self.message = message
    self.hint = hint
    self.plugin = plugin
    self.file = file
    self.line = line
    self.traceback = traceback
  }
}

extension Fault: CustomStringConvertible {
  /// "file:line: message (hint)" in one line.
  public var description: String {
    var text = ""
    if let file { text += file + (line.map { ":\($0)" } ?? "") + ": " }
    text += message
    if let hint { text += ". " + hint }
    return text
  }
}
