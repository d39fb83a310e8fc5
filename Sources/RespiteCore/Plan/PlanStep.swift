/// One item of a plan.
public struct PlanStep: Hashable, Sendable {
  /// When it comes.
  public enum Trigger: Hashable, Sendable {
    case at(TimeOfDay)
    /// So long after another step has ended. `ifSkipped` says whether it comes as well where that
    /// one was left out.
    case after(String, wait: TimeSpan, ifSkipped: Bool)
    /// Again and again, counted in elapsed time from the first hour to the last. Where `to` is
    /// not after `from`, it is on the next day.
    case every(TimeSpan, from: TimeOfDay, to: TimeOfDay, limit: Int?)
  }

  /// What becomes of it when its grace is over.
  public enum Late: String, CaseIterable, Hashable, Sendable {
    /// It is there for the person to begin, until the day is over.
    case offer
    case skip
  }

  /// A routine and the values for its parameters, as a person would type them.
  public struct Run: Hashable, Sendable {
    public var routine: String
    public var values: [String: String]

    public init(_ routine: String, values: [String: String] = [:]) {
      self.routine = routine
      self.values = values
    }
  }

  /// Unique in its plan.
  public var id: String
  /// Whether its author gave it its id.
  public var isNamed = true
  public var trigger: Trigger
  /// Of one without a name, the id that it had before another of its routine came or went.
  public var formerID: String?
  /// Played one after the other: one, or a chain.
  public var runs: [Run]
  /// How long after its time it is still on time.
  public var grace: TimeSpan
  public var late: Late
  /// How long before its time the person wants to know.
  public var remind: TimeSpan?
  /// An IANA zone that it keeps to, wherever the person is.
  public var zone: String?
  /// Being apart from the child: never late, and never begun but by the person.
  public var isSeparation: Bool
  /// Why it cannot be played; nil for one that can.
  public var problem: String?

  public static let defaultGrace = TimeSpan.seconds(600)

  public init(
    id: String, _ trigger: Trigger, runs: [Run], grace: TimeSpan = defaultGrace,
    late: Late = .offer, remind: TimeSpan? = nil, zone: String? = nil, isSeparation: Bool = false
  ) {
    self.id = id
    self.trigger = trigger
    self.runs = runs
    self.grace = grace
    self.late = late
    self.remind = remind
    self.zone = zone
    self.isSeparation = isSeparation
  }

  /// The names of what it plays, for people.
  public var routines: String { runs.map(\.routine).joined(separator: ", ") }

  /// What it is called for people: the name that it was given, or what it plays first.
  public var label: String { isNamed ? id : runs.first?.routine ?? id }

  /// How often it comes on one day at most; nil where only its times say so.
  public var limit: Int? { if case .every(_, _, _, let limit) = trigger { limit } else { nil } }

  /// Whether it may be offered once its grace is over. What has a limit never catches up.
  var isOfferedLate: Bool { late == .offer && !isSeparation && limit == nil }
}
