import RespiteCore
import Testing

/// What an agenda costs, and that what makes it cheap changes nothing.
struct AgendaCostTests {
  private func agenda(steps count: Int, rules: TimeZoneRules) -> Agenda {
    let steps = (0..<count).map {
      PlanStep.at(TimeOfDay(minutes: $0 * 37 % 1440).description, "s\($0)")
    }
    return Agenda(
      [.init(Plan(name: "day", title: "A day", steps: steps))], zones: PlanZones(own: rules))
  }

  @Test("the next time of ten thousand steps takes no ten times as long as that of ten")
  func next() throws {
    let rules = try SystemZone.rules("America/New_York")
    func cost(_ count: Int) -> Duration {
      let agenda = agenda(steps: count, rules: rules)
      // Through a whole year, with both changes of the clocks.
      return ContinuousClock().measure {
        for hour in 0..<8760 {
          _ = agenda.next(after: Instant(secondsSince1970: 1_767_225_600 + Int64(hour) * 3600))
        }
      }
    }
    _ = cost(10)
    #expect(cost(10_000) < cost(10) * 10)
  }

  @Test("around every change of every zone, each step has the moment of its own resolution")
  func moments() throws {
    var wrong: [String] = []
    for (index, zone) in SystemZone.names.enumerated() {
      let rules = try SystemZone.rules(zone)
      let steps = (0..<24).map { PlanStep.at("\($0):\($0 % 2 == 0 ? "00" : "45")", "s\($0)") }
      let agenda = Agenda(
        [.init(Plan(name: "day", title: "A day", steps: steps))], zones: PlanZones(own: rules))
      var stretch = rules.stretch(at: Instant(secondsSince1970: -2_000_000_000))
      var count = index
      while let end = stretch.end, end < Instant(secondsSince1970: 2_500_000_000) {
        stretch = rules.stretch(at: end)
        count += 1
        guard count % 6 == 0 else { continue }
        let date = rules.local(at: end).date
        for occurrence in agenda.occurrences(from: date + -2, days: 4) {
          guard case .at(let time) = agenda.step(of: occurrence).trigger else { continue }
          let local = LocalMoment(occurrence.date, seconds: time.seconds)
          if occurrence.earliest != rules.instant(of: local) { wrong.append("\(zone) \(local)") }
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(10))")
  }
}
