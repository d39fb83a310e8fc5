import LuaRuntime
import RespiteCore

/// What a playing of a routine needs from around it.
public struct PlayContext {
  /// The same seed gives the same chance.
  public var seed: UInt64
  public var limits: Limits
  /// false where holds are left out, so that a number of minutes is filled all the same.
  public var holds = true
  /// What the person has set for every parameter of a name, as typed.
  public var settings: [String: String] = [:]
  /// The wall clock, so many seconds after the session's start.
  public var localTime: (TimeSpan) -> LocalTime
  /// How the person's clock shows a time of day.
  public var clock = ClockFace.twentyFourHours
  /// Where routines that it plays are found.
  public var library: PluginLibrary
  /// Takes lines that a plugin printed.
  public var note: (String) -> Void
  /// Takes a line on a setting that does not fit a routine's parameter.
  public var settingLeftOut: (String) -> Void = { _ in }
  /// What routines keep. All that a playing leads to share it.
  public var memory = SessionMemory()
  /// The person's plans.
  public var plans = PlanOffers.pretended
  /// Whom the person can call: asked only where it is shown. No country is known in a preview
  /// without a person, and in specs.
  public var support: () -> SupportNumbers = { .anywhere }
  /// What lines are in the languages that the person reads.
  public var catalogs = MessageCatalogs()
  /// Paths of files that could not be stopped, where what is read was not asked for by its name.
  public var passedOver: Set<String> = []
  /// What is known of the folders that it plays from.
  let manifests = Manifests()
  /// The routines that led to this one by `play`, outermost first.
  var ancestors: [RoutineFile] = []

  public init(
    seed: UInt64, limits: Limits = .standard, library: PluginLibrary,
    localTime: @escaping (TimeSpan) -> LocalTime, note: @escaping (String) -> Void = { _ in }
  ) {
    self.seed = seed
    self.limits = limits
    self.library = library
    self.localTime = localTime
    self.note = note
  }

  /// The same, for a look at what would be played: it leaves no trace.
  func rehearsal() -> PlayContext {
    var copy = self
    copy.memory = memory.rehearsal()
    copy.plans = plans.rehearsal
    return copy
  }

  /// - Throws: `Fault` for a file that is passed over, or whose plugin is described by one.
  func checkPassedOver(_ file: RoutineFile) throws(Fault) {
    if passedOver.isEmpty { return }
    for path in [file.folder.map { "\($0)/\(Manifest.fileName)" }, file.path] {
      guard let path, passedOver.contains(path) else { continue }
      throw Fault(
        .timeBudget, "it could not be stopped when it was last read",
        hint: "Something in it has no end: mend it, and it is read again", plugin: file.plugin,
        file: path)
    }
  }
}
