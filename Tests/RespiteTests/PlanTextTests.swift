import RespiteCore
import RespitePlugins
import Terminal
import Testing

@testable import respite

/// A plan's day, as it is read on wide and on narrow screens.
struct PlanTextTests {
  private static let date = LocalDate(daysSince1970: 20541)

  private func day(
    _ steps: PlanStep..., at time: String, width: Int, say: Wording = Wording()
  ) throws -> String {
    let plan = Plan(name: "day", title: "A day with a title that is rather long", steps: steps)
    let agenda = Agenda([.init(plan)], zones: PlanZones(own: .utc))
    let local = try #require(LocalMoment("\(Self.date)T\(time)"))
    let decision = agenda.decision(at: TimeZoneRules.utc.instant(of: local), records: [:])
    return PlanText(say: say, width: width).day(
      decision.standings, of: agenda, plan: 0, date: Self.date)
  }

  private static let long = PlanStep(
    id: "physiological-sigh", .at(TimeOfDay(minutes: 600)), runs: [.init("physiological-sigh")])
  private static let after = PlanStep(
    id: "see-hear-feel", .after("physiological-sigh", wait: .seconds(900), ifSkipped: false),
    runs: [.init("see-hear-feel")])

  @Test("on a narrow screen, a few words stay beside their step, and more go below it")
  func narrow() throws {
    #expect(
      try day(Self.long, Self.after, at: "08:00", width: 40) == """
        A day with a title that is rather long,
        Sunday 29 March 2026

          10:00  physiological-sigh  to come
            …    see-hear-feel
                 to come: comes 15 min after
                 physiological-sigh has ended
        """)
  }

  @Test("a step whose name is not what it plays says what that is")
  func playedRoutines() throws {
    let evening = PlanStep(
      id: "evening", .at(TimeOfDay(minutes: 1230)), runs: [.init("ladder"), .init("good-parent")])
    let update = PlanStep(
      id: "update-1530", .at(TimeOfDay(minutes: 930)), runs: [.init("check-in")])
    #expect(
      try day(update, evening, at: "08:00", width: 80) == """
        A day with a title that is rather long, Sunday 29 March 2026

          15:30  update-1530  check-in; to come
          20:30  evening      ladder, good-parent; to come
        """)
  }

  @Test(
    "a day is told in the person's language",
    arguments: [
      (
        "de",
        """
        A day with a title that is rather long, Sonntag, 29. März 2026

          10:00  physiological-sigh  offen: seine Zeit ist vorbei; es ist da, wenn du magst
            …    see-hear-feel       kommt noch: kommt 15 min nach dem Ende von physiological-sigh
        """
      ),
      (
        "es",
        """
        A day with a title that is rather long, domingo, 29 de marzo de 2026

          10:00  physiological-sigh  disponible: su hora pasó; está ahí si quieres
            …    see-hear-feel       por venir: llega 15 min después de terminar physiological-sigh
        """
      ),
    ])
  func languages(language: String, text: String) throws {
    let say = Wording(texts: MessageCatalogs(languages: [language]).ofProgram)
    let shown = try day(Self.long, Self.after, at: "10:30", width: 100, say: say)
    #expect(shown == text)
  }

  @Test("no line is wider than the screen", arguments: [20, 24, 32, 40, 55, 80, 200])
  func fits(width: Int) throws {
    var late = Self.long
    late.late = .skip
    late.zone = "Europe/Berlin"
    for time in ["08:00", "10:05", "12:00"] {
      let text = try day(late, Self.after, at: time, width: width)
      for line in text.split(separator: "\n") where line.contains(" ") {
        #expect(line.cellWidth <= max(width, 27), "\(line)")
      }
    }
  }

  @Test("a number and its unit stay together")
  func units() {
    #expect("Breath, 13 min 27 s".wrappedKeepingUnits(toWidth: 17) == ["Breath, 13 min", "27 s"])
    #expect("Breath, 13 min 27 s".wrappedKeepingUnits(toWidth: 12) == ["Breath,", "13 min 27 s"])
    #expect("27 seconds".wrappedKeepingUnits(toWidth: 8) == ["27", "seconds"])
  }
}
