import ArgumentParser
import RespiteCore

struct PlanExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a plan for a phone's or a computer's calendar.",
    discussion: """
      respite plan export my-day --ics > my-day.ics

      Without a name: the plans in use. Steps that come after another have no time that a calendar \
      could know, and are left out. Of a step with a limit there are the first times of each day.
      """)

  @Argument(help: ArgumentHelp("The plan.", valueName: "name")) var name: String?
  @Flag(help: "As iCalendar, RFC 5545: the form that there is.") var ics = false
  @Option(help: ArgumentHelp("The first day, today unless given.", valueName: "date"))
  var from: String?
  @Option(help: ArgumentHelp("As if you were there, such as Europe/Berlin.", valueName: "zone"))
  var zone: String?

  func validate() throws {
    if let from, LocalDate(typed: from, today: WallClock.today, weekdays: .coming) == nil {
      throw ValidationError("--from is a day such as 2026-03-01, tomorrow or monday.")
    }
  }

  func run() throws {
    try reportingFaults {
      let desk = try PlanDesk.ofProgram(zone: zone)
      let (items, faults) = try desk.plans(name)
      if items.isEmpty {
        throw Fault(.notFound, "no plan is in use", hint: "Name one: respite plan list shows them")
      }
      let person = try desk.zone()
      let agenda = try desk.agenda(of: items)
      let today = person.rules.local(at: WallClock.now).date
      let first =
        from.flatMap { LocalDate(typed: $0, today: today, weekdays: .coming) } ?? today
      let calendar = PlanCalendar(agenda, zone: person.name, from: first, stamp: WallClock.now)
      Output.data(calendar.text, terminator: "")
      if !calendar.leftOut.isEmpty {
        let names = calendar.leftOut.joined(separator: ", ")
        Output.message("left out, because they come after another step: \(names)")
      }
      Output.leftOut(faults + items.flatMap(\.loaded.faults))
    }
  }
}
