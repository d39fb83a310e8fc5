import RespiteCore

/// A routine that is read anew whenever its files are saved. What does not work never takes the
/// place of what did.
public struct WatchedRoutine {
  /// A save that works.
  public struct Version {
    public var routine: Routine
    public var timeline: Timeline
    public var warnings: [Finding]
  }

  /// What has happened since the last look.
  public enum Look {
    case unchanged
    case works(Version)
    /// The version before, if there is one, still counts.
    case broken([Finding])
  }

  public let file: RoutineFile
  public private(set) var version: Version?
  private let given: [(name: String, text: String)]
  private let options: Session.Options
  private let context: PlayContext
  private let check: PluginCheck
  private var stamps: FileStamps?
  /// How many looks in a row have found no file: one may be the middle of a save.
  private var looksWithoutFile = 0

  /// - Parameters:
  ///   - given: values for its parameters, as typed.
  ///   - check: what a save must pass.
  public init(
    _ file: RoutineFile, given: [(name: String, text: String)] = [],
    options: Session.Options = Session.Options(), context: PlayContext, check: PluginCheck
  ) {
    self.file = file
    self.given = given
    self.options = options
    self.context = context
    self.check = check
  }

  /// Looks whether anything was saved, and reads it in a state of its own.
  public mutating func look() -> Look {
    let stamps = FileStamps(of: file)
    looksWithoutFile = stamps.isGone ? looksWithoutFile + 1 : 0
    if looksWithoutFile == 2 {
      // When it is back, even unchanged, that is worth telling.
      self.stamps = nil
      return .broken([
        Finding(.error, "it is no longer there", hint: "Put it back to go on", file: file.path)
      ])
    }
    guard stamps.isWhole, stamps != self.stamps else { return .unchanged }
    self.stamps = stamps
    let findings = check.findings(in: file)
    let errors = findings.filter { $0.severity == .error }
    guard errors.isEmpty else { return .broken(errors) }
    do {
      let (routine, timeline) = try LoadedRoutine.timeline(
        of: file, given: given, options: options, context: context, limits: Rehearsals.limits)
      if case .failed(let fault)? = timeline.outcome { return .broken([finding(fault)]) }
      let version = Version(
        routine: routine, timeline: timeline,
        warnings: findings.filter { $0.severity == .warning })
      self.version = version
      return .works(version)
    } catch {
      return .broken([finding(error)])
    }
  }

  /// A fault that only the values or the answers of this watching lead to.
  private func finding(_ fault: Fault) -> Finding {
    guard let path = fault.file, fault.line != nil, let source = try? LuaSource(path: path) else {
      return Finding(.error, fault.message, hint: fault.hint, file: file.path)
    }
    return Finding(fault, in: source, file: path, fallback: SourcePlace(1, 1))
  }
}
