import RespiteCore
import RespitePlugins

/// How the plans in use stand at a moment.
struct PlanView {
  let now: Instant
  let agenda: Agenda
  let records: [OccurrenceID: OccurrenceRecord]
  /// Whether a session plays, in whichever run of the program.
  let isBusy: Bool
  let decision: AgendaDecision
  let text: PlanText
  private let store: PlanRecords
  private let faults: [Fault]
  private let plans: [LoadedPlan]

  /// - Parameter isWhole: whether all of today is to be told of, and not only what matters now.
  init(at moment: PlanMoment, isWhole: Bool = false) throws {
    let desk = try PlanDesk.ofProgram()
    let (items, faults) = try desk.plansInUse()
    try self.init(at: moment, desk, items, faults: faults, isWhole: isWhole)
  }

  /// As a tick sees them: those that it looks at within its time.
  /// - Returns: with it, the names of the others.
  static func ofTick(
    at moment: PlanMoment, _ memory: inout TickMemory
  ) throws -> (view: PlanView, notLookedAt: [String]) {
    let budget = WorkBudget(seconds: PlanTick.longestReading, clock: WallClock.processorSeconds)
    let desk = try PlanDesk.ofProgram(budget: budget)
    let (items, notLookedAt) = try desk.plansInUse(within: budget, &memory)
    let view = try PlanView(at: moment, desk, items, faults: [], isWhole: false)
    return (view, notLookedAt)
  }

  private init(
    at moment: PlanMoment, _ desk: PlanDesk, _ items: [PlanDesk.Item], faults: [Fault],
    isWhole: Bool
  ) throws {
    now = try moment.instant(desk.zone())
    agenda = try desk.agenda(of: items)
    text = .ofProgram
    store = PlanRecords()
    records = store.records(of: agenda.dates(around: now))
    isBusy = PlayingMark.ofProgram()?.isSet ?? false
    decision = agenda.decision(
      at: now, records: records, isBusy: isBusy, isWhole: isWhole)
    self.faults = faults
    plans = items.map(\.loaded)
  }

  /// What the plans have on their own date of today.
  var today: [Standing] {
    decision.standings.filter { $0.id.date == agenda.today(of: $0.occurrence.plan, at: now) }
  }

  /// A quiet line on a journal that cannot say what has become of the steps. That it is off is not
  /// told: a timer would tell it each minute.
  func tellJournal() {
    store.putAsideNote.map(Output.message)
    if let failure = store.failure {
      Output.message(
        "What has become of the steps is not known. Your journal cannot be used: \(failure).")
    }
  }

  /// One quiet line on each plan that is left out, or has steps that are, and on the journal.
  func tellFaults() {
    if store.isOff {
      Output.message("The journal is off, so what has become of the steps is not known.")
    }
    tellJournal()
    text.tell(faults, in: plans)
  }
}
