import ArgumentParser
import RespiteCore
import RespitePlugins

struct PlanTodayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "today", abstract: "Show what today has in store, and what has become of it.")

  @OptionGroup var moment: PlanMoment
  @Flag(help: "One JSON object a line.") var json = false
  @Argument(help: ArgumentHelp(visibility: .hidden)) var words: [String] = []

  func run() throws {
    try reportingFaults {
      if let word = words.first { throw Self.unknown(word) }
      let view = try PlanView(at: moment, isWhole: true)
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

  private static func unknown(_ word: String) -> Fault {
    var fault = UnknownCommand.fault(
      word, after: "respite plan", in: PlanCommand.configuration.subcommands)
    if (try? PlanLibrary.ofProgram().find(word)) != nil {
      fault.message = "'\(word)' is a plan, not a command"
      fault.hint = "What it has in store: respite plan preview \(word.shellWord)"
    }
    return fault
  }
}
