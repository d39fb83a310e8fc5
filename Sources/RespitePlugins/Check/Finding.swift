/// Something that a routine's author should know of, and where.
public struct Finding: Equatable, Sendable {
  public enum Severity: String, Sendable {
    /// It does not work.
    case error
    /// It works, but not as it should.
    case warning
    /// Worth knowing, and no reason to change anything.
    case note
  }

  public var severity: Severity
  public var file: String
  /// nil: it is about the file as a whole.
  public var place: SourcePlace?
  public var message: String
  /// What to do about it.
  public var hint: String?
  /// The line that it is about, as it is written.
  public var source: String?

  public init(
    _ severity: Severity, _ message: String, hint: String? = nil, file: String,
    at place: SourcePlace? = nil, source: String? = nil
  ) {
    self.severity = severity
    self.file = file
    self.place = place
    self.message = message
    self.hint = hint
    self.source = source
  }
}

extension [Finding] {
  public func count(_ severity: Finding.Severity) -> Int { count { $0.severity == severity } }

  /// Whether anything does not work.
  public var hasErrors: Bool { contains { $0.severity == .error } }
}
