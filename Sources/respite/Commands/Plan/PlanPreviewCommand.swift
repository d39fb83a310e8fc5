import ArgumentParser
import RespiteCore

struct PlanPreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: "Show what a plan has in store, day by day.",
    discussion: "Without a name: the plans in use.")

  @Argument(help: ArgumentHelp("The plan.", valueName: "name")) var name: String?
  @Option(help: ArgumentHelp("The first day, today unless given.", valueName: "date"))
  var from: String?
  @Option(help: ArgumentHelp("How many days.", valueName: "n")) var days = 7
  @Option(help: ArgumentHelp("As if you were there, such as Europe/Berlin.", valueName: "zone"))
  var zone: String?
  @Flag(help: "One JSON object an occurrence, on a line of its own.") var json = false

  func validate() throws {
    guard (1...3660).contains(days) else {
      throw ValidationError("--days is a whole number from 1 to 3660.")
    }
    if let from, LocalDate(typed: from, today: WallClock.today, weekdays: .coming) == nil {
      throw ValidationError("--from is a day such as 2026-03-01, tomorrow or monday.")
    }
  }

  func run() throws {
    try reportingFaults {
      let desk = try PlanDesk.ofProgram(zone: zone)
      let (items, faults) = try desk.plans(name)
      let person = try desk.zone()
      let agenda = try desk.agenda(of: items)
      let text = PlanText.ofProgram
      let today = person.rules.local(at: WallClock.now).date
      let first =
        from.flatMap { LocalDate(typed: $0, today: today, weekdays: .coming) } ?? today
      let occurrences = agenda.occurrences(from: first, days: days)
      if json {
        if !occurrences.isEmpty { Output.data(PlanJSON.preview(occurrences, of: agenda)) }
      } else if items.isEmpty {
        Output.sentence(text.noPlans)
      } else {
        Output.data(text.preview(occurrences, of: agenda, zone: person.name))
      }
      text.tell(faults, in: items.map(\.loaded))
    }
  }
}
