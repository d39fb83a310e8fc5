import RespiteCore
import RespitePlugins

/// The plans that `plan run` goes by: those in use, or the one that it was asked for. What was saved
/// since is read again; what cannot be read never takes the place of what could.
struct RunningPlans {
  private(set) var desk: PlanDesk
  private(set) var items: [PlanDesk.Item]
  /// What of it could not be read at first.
  let faults: [Fault]
  /// Plans that have a fault since they were saved, and stay as they were.
  private var kept: [String] = []
  private let name: String?
  private var begun = WallClock.now
  private var seen: Seen?

  /// What tells that something was saved, or put to use.
  private struct Seen: Equatable {
    var inUse: [PlansInUse.Entry]
    /// By the plan's path.
    var stamps: [String: FileStamps]
    /// Of the journal, where plans are made of what it remembers.
    var memory: FileStamps?
  }

  /// - Parameter name: of one plan; nil for all that are in use.
  /// - Throws: `Fault` where that plan cannot be read.
  init(_ name: String?) throws(Fault) {
    self.name = name
    (desk, items, faults) = try Self.read(name, begun)
    seen = look()
  }

  /// A word on what stays as it was; empty where all is as it was saved.
  func note(_ say: Wording) -> String {
    kept.map {
      " "
        + say(
          "%s has a fault since it was saved, and stays as it was: respite plan check %s.", $0,
          $0.shellWord)
    }
    .joined()
  }

  /// The clock is right again, after it was ahead when it began.
  mutating func clockWasSetBack(to now: Instant) {
    guard begun > now else { return }
    for index in items.indices where items[index].since == begun { items[index].since = now }
    begun = now
  }

  /// Reads again what was saved since.
  /// - Returns: whether anything was.
  mutating func refresh() -> Bool {
    guard let now = look(), now != seen else { return false }
    seen = now
    guard let (desk, read, _) = try? Self.read(name, begun) else {
      kept = items.map(\.loaded.plan.name)
      return true
    }
    let names = read.map(\.loaded.plan.name)
    let lost = items.filter { item in
      let own = item.loaded.plan.name
      return name == nil && !names.contains(own) && now.inUse.contains { $0.name == own }
    }
    let isSame = (read + lost).map(\.loaded.file) == items.map(\.loaded.file)
    kept = lost.map(\.loaded.plan.name)
    items = read + lost
    self.desk = desk
    // A plan that was put to use has files of its own to look at.
    if !isSame { seen = look() }
    return true
  }

  /// nil where it cannot be told just now.
  private func look() -> Seen? {
    guard let plans = try? PlansInUse.ofProgram() else { return nil }
    var stamps: [String: FileStamps] = [:]
    for file in items.map(\.loaded.file) {
      let stamp = FileStamps(of: file)
      // In the middle of a save, a file may be empty or gone, which is no news of it.
      stamps[file.path] = stamp.isWhole ? stamp : seen?.stamps[file.path]
    }
    let journal = ProgramJournal.path.flatMap { path in
      items.contains(where: \.loaded.recalls) ? [path, path + "-wal"] : nil
    }
    return Seen(
      inUse: plans.entries, stamps: stamps, memory: journal.map { FileStamps(ofFilesAt: $0) })
  }

  private static func read(
    _ name: String?, _ begun: Instant
  ) throws(Fault) -> (PlanDesk, [PlanDesk.Item], [Fault]) {
    let desk = try PlanDesk.ofProgram()
    let (inUse, faults) = try desk.plansInUse()
    guard let name else { return (desk, inUse, faults) }
    let items = inUse.filter { $0.loaded.plan.name == name }
    if !items.isEmpty { return (desk, items, []) }
    var item = try desk.plan(name)
    // What went by before it was asked for is nobody's to do.
    item.since = begun
    return (desk, [item], [])
  }
}
