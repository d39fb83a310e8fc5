import ArgumentParser
import RespiteCore

struct PlanTodayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "today", abstract: "Show what today has in store, and what has become of it.")

  @OptionGroup var moment: PlanMoment
  @Flag(help: "One JSON object a line.") var json = false

  func run() throws {
    try reportingFaults {
      let view = try PlanView(at: moment)
      if json {
        let text = PlanJSON.standings(view.today, of: view.agenda)
        if !text.isEmpty { Output.data(text) }
      } else if view.agenda.entries.isEmpty {
        Output.sentence(view.text.noPlans)
      } else {
        let days = view.agenda.entries.indices.map { plan in
          view.text.day(
            view.decision.standings, of: view.agenda, plan: plan,
            date: view.agenda.today(of: plan, at: view.now))
        }
        Output.data(days.joined(separator: "\n\n"))
      }
      view.tellFaults()
    }
  }
}
