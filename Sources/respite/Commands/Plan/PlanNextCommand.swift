import ArgumentParser
import RespiteCore

struct PlanNextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "next", abstract: "Show what comes next, and why.")

  @OptionGroup var moment: PlanMoment
  @Flag(help: "One JSON object a line.") var json = false
  @Flag(help: "Tell of every step of today why it comes, waits or is left out.")
  var explain = false

  func run() throws {
    try reportingFaults {
      let view = try PlanView(at: moment, isWhole: explain)
      let agenda = view.agenda
      let next = try Self.next(in: view)
      let then = next?.state == .upcoming || next?.state == .snoozed ? nil : view.decision.next
      if json {
        let all = explain ? view.today : [next, then].compactMap { $0 }
        let text = PlanJSON.standings(all, of: agenda)
        if !text.isEmpty { Output.data(text) }
        return view.tellFaults()
      }
      if agenda.entries.isEmpty {
        Output.sentence(view.text.noPlans)
      } else if let next {
        Output.data(view.text.next(next, of: agenda, now: view.now))
        if let then {
          let text = view.text.next(then, of: agenda, now: view.now)
          Output.data(view.text.say("Next: %s", text))
        }
      } else {
        Output.data(view.text.say("Nothing is planned."))
      }
      if explain {
        for plan in agenda.entries.indices {
          let date = agenda.today(of: plan, at: view.now)
          Output.data(
            "\n"
              + view.text.day(view.decision.standings, of: agenda, plan: plan, date: date))
        }
      }
      view.tellFaults()
    }
  }

  /// What may begin or is offered now, or else the first to come, however far off.
  private static func next(in view: PlanView) throws -> Standing? {
    let decision = view.decision
    if let id = decision.start ?? decision.offer { return decision[id] }
    if let running = decision.standings.first(where: { $0.state == .running }) { return running }
    if let next = decision.next { return next }
    // Beyond the days around now, a step that cannot be played is passed over, and the next asked.
    var now = view.now
    for _ in 0..<Self.mostTimes {
      guard let instant = view.agenda.next(after: now) else { return nil }
      let later = view.agenda.decision(at: instant + -1, records: [:], isWhole: false)
      let next = later.standings.first { $0.at == instant && $0.state == .upcoming }
      if let next { return next }
      now = instant
    }
    return nil
  }

  private static let mostTimes = 50
}
