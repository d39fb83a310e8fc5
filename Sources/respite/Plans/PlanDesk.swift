import RespiteCore
import RespitePlugins
import Terminal

/// Everything that commands on plans work with: the plans, the zones, and what is known of today.
struct PlanDesk {
  let library: PlanLibrary
  let files: ZoneFiles
  private let reader: PlanReader
  private let person: PersonZone?

  /// - Parameters:
  ///   - zone: the person's, in place of that of the machine.
  ///   - budget: where it is spent, routines are not looked at any more; nil: all are.
  static func ofProgram(
    zone: String? = nil, budget: WorkBudget? = nil
  ) throws(Fault) -> PlanDesk {
    let files = ZoneFiles.ofProgram()
    let settings = SettingsFile.ofProgram().settings
    var context = ManyFiles().applied(to: PlayContext.ofProgram(.ofProgram(), settings))
    // Some plans are made of what was remembered.
    context.memory = SessionLog(settings).memory(settings)
    let person: PersonZone? =
      if let zone { try PersonZone(reading: zone, files, owner: "--zone") } else { nil }
    return PlanDesk(
      library: .ofProgram(), files: files,
      reader: PlanReader(context: context, budget: budget), person: person)
  }

  /// A plan that is in use, or that a command names.
  struct Item {
    var loaded: LoadedPlan
    var since: Instant?
  }

  /// The plan of a name.
  func plan(_ name: String) throws(Fault) -> Item { Item(loaded: try read(library.find(name))) }

  /// The plan of that name alone; without one, those in use.
  func plans(_ name: String?) throws(Fault) -> (items: [Item], faults: [Fault]) {
    if let name { return ([try plan(name)], []) }
    return try plansInUse()
  }

  /// Those in use. One that is gone is told, and the others are there all the same.
  func plansInUse() throws(Fault) -> (items: [Item], faults: [Fault]) {
    var items: [Item] = []
    var faults: [Fault] = []
    for entry in try PlansInUse.ofProgram().entries {
      switch item(of: entry) {
      case .success(let item): items.append(item)
      case .failure(let fault): faults.append(fault)
      }
    }
    return (items, faults)
  }

  /// Those in use, as far as there is time for them. What was not looked at, and what took long, is in
  /// the memory then.
  func plansInUse(
    within budget: WorkBudget, _ memory: inout TickMemory
  ) throws(Fault) -> (items: [Item], notLookedAt: [String]) {
    let entries = try PlansInUse.ofProgram().entries
    let byName = Dictionary(entries.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let order = memory.order(entries.map(\.name))
    var items: [String: Item] = [:]
    var slow: [String] = []
    var rest = order[...]
    while let name = rest.first, !budget.isSpent {
      rest = rest.dropFirst()
      guard let entry = byName[name] else { continue }
      let seconds = budget.measure { items[name] = try? item(of: entry).get() }
      if seconds > Self.longestReading { slow.append(name) }
    }
    memory.slow = slow + memory.slow.filter { rest.contains($0) }
    memory.waiting = rest.first
    return (entries.compactMap { items[$0.name] }, Array(rest))
  }

  /// Of seconds: a plan is read in a few thousandths.
  private static let longestReading = 0.1

  private func item(of entry: PlansInUse.Entry) -> Result<Item, Fault> {
    do throws(Fault) {
      return .success(Item(loaded: try read(library.find(entry.name)), since: entry.since))
    } catch {
      var fault = error
      if fault.reason == .notFound {
        // Its name was right once, so none of the others is meant.
        fault.hint = "Where it is gone for good: respite plan pause \(entry.name.shellWord)"
      }
      return .failure(fault)
    }
  }

  func read(_ file: PlanFile) throws(Fault) -> LoadedPlan {
    var loaded = try reader.read(file)
    if let zone = loaded.plan.zone {
      do throws(Fault) { _ = try files.rules(zone) } catch { loaded.addToAll(error) }
    }
    for (index, step) in loaded.plan.steps.enumerated() {
      guard let zone = step.zone else { continue }
      do throws(Fault) { _ = try files.rules(zone) } catch { loaded.add(error, to: index) }
    }
    return loaded
  }

  /// The title of a routine, and what it is about, as the person reads it.
  func words(of routine: String) -> (title: String, about: String?) {
    guard let known = try? reader.routine(routine) else { return (routine, nil) }
    return (known.title, known.about.isEmpty ? nil : known.about)
  }

  /// The person's zone.
  func zone() throws(Fault) -> PersonZone {
    if let person { return person }
    return try PersonZone.ofProgram(files)
  }

  func agenda(of items: [Item]) throws(Fault) -> Agenda {
    var zones = PlanZones(own: try zone().rules)
    for plan in items.map(\.loaded.plan) {
      for name in [plan.zone] + plan.steps.map(\.zone) {
        guard let name, zones.named[name] == nil else { continue }
        // What is wrong with it stands in its step.
        zones.named[name] = try? files.rules(name)
      }
    }
    return Agenda(items.map { Agenda.Entry($0.loaded.plan, since: $0.since) }, zones: zones)
  }
}

extension PlanLibrary {
  /// Every plan that the person can use.
  static func ofProgram() -> PlanLibrary {
    let environment = Environment.variables()
    return PlanLibrary(
      folder: ProgramFolders.plans(environment: environment),
      plugins: ProgramFolders.plugins(environment: environment))
  }
}
