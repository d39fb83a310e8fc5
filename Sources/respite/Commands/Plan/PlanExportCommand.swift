import ArgumentParser
import RespiteCore

struct PlanExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a plan for a phone's or a computer's calendar.",
    discussion: """
      respite plan export my-day --ics > my-day.ics

      Without a name: the plans in use. Steps that come after another have no time that a calendar \
      could know, and are left out. Of a step with a limit there are the first times of each day.

      To import it again after a change: into the same calendar. Each time of a step keeps its \
      name there, so what is the same stays, what has changed is changed, and what is gone from \
      the plan is called off. No other home has these names, so two people may share a calendar.
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
      let say = SettingsFile.ofProgram().settings.wording
      var record = Self.record(say)
      let (items, faults, gone) = try plans(desk, record)
      if items.isEmpty, gone.isEmpty {
        Output.leftOut(faults)
        throw Fault(.notFound, "no plan is in use", hint: "Name one: respite plan list shows them")
      }
      let person = try desk.zone()
      let agenda = try desk.agenda(of: items)
      let today = person.rules.local(at: WallClock.now).date
      let first =
        from.flatMap { LocalDate(typed: $0, today: today, weekdays: .coming) } ?? today
      let calendar = PlanCalendar(
        agenda, zone: person.name, from: first, stamp: WallClock.now,
        words: CalendarWords(say: say, routine: desk.words))
      let hasEvents = calendar.write(&record, gone: gone) { Output.data($0, terminator: "") }
      if !calendar.leftOut.isEmpty {
        let names = calendar.leftOut.joined(separator: ", ")
        Output.message(say("left out, because they come after another step: %s", names))
      }
      Output.leftOut(faults + items.flatMap(\.loaded.faults))
      guard hasEvents else {
        throw Fault(
          .notFound, say("there is nothing in it that a calendar could have"),
          hint: say("What is in it: respite plan preview %s", name?.shellWord ?? ""))
      }
      for name in gone {
        Output.message(say("%s is gone: this file calls off what a calendar has of it.", name))
      }
      do { try record.keep() } catch { Self.tellUnkept(say) }
    }
  }

  /// The plans to export, and the name of one that was exported before and is gone.
  private func plans(
    _ desk: PlanDesk, _ record: CalendarRecord
  ) throws(Fault) -> (items: [PlanDesk.Item], faults: [Fault], gone: [String]) {
    do throws(Fault) {
      let (items, faults) = try desk.plans(name)
      return (items, faults, [])
    } catch {
      guard error.reason == .notFound, let name, record.hasEvents(of: [name]) else { throw error }
      return ([], [], [name])
    }
  }

  private static func record(_ say: Wording) -> CalendarRecord {
    do {
      return try CalendarRecord.ofProgram()
    } catch {
      tellUnkept(say)
      return CalendarRecord()
    }
  }

  private static func tellUnkept(_ say: Wording) {
    Output.message(
      say("What a calendar is given cannot be noted here: to import it twice makes doubles."))
  }
}
