import RespiteCore
import RespitePlugins

/// How the plans in use stand at a moment.
struct PlanView {
  let now: Instant
  let agenda: Agenda
  let records: [OccurrenceID: OccurrenceRecord]
  let decision: AgendaDecision
  private let faults: [Fault]

  static let noPlans = """
    No plan is in use. respite plan list shows those that there are.
    Begin one of your own: respite plan new my-day
    """

  /// - Parameter store: where what has become of the steps is kept.
  init(at moment: PlanMoment, store: any OccurrenceStore = JournalRecords()) throws {
    let desk = try PlanDesk.ofProgram()
    let (items, faults) = try desk.plansInUse()
    now = try moment.instant(desk.zone())
    agenda = try desk.agenda(of: items)
    let dates = agenda.dates(around: now)
    records = try store.records(from: dates.lowerBound, to: dates.upperBound)
    decision = agenda.decision(at: now, records: records)
    self.faults = faults + items.flatMap(\.loaded.faults)
  }

  /// What the plans have on their own date of today.
  var today: [Standing] {
    decision.standings.filter { $0.id.date == agenda.today(of: $0.occurrence.plan, at: now) }
  }

  /// One quiet line on each step, or plan, that is left out.
  func tellFaults() {
    for fault in faults { Output.message("left out: \(fault)") }
  }
}
