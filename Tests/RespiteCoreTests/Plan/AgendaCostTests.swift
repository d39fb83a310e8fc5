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

  @Test("of steps each minute, a decision looks at what is near, however many there are")
  func near() throws {
    let steps = (0..<20).map { PlanStep.every("1m", "00:00", "23:59", "s\($0)") }
    let agenda = Agenda(
      [.init(Plan(name: "day", title: "A day", steps: steps))], zones: PlanZones(own: .utc))
    let now = Instant(secondsSince1970: 1_767_225_600 + 12 * 3600 + 30)
    let near = agenda.decision(at: now, records: [:], isWhole: false)
    let whole = agenda.decision(at: now, records: [:])
    #expect(near.standings.count <= 20 * 8 && whole.standings.count > 20 * 4000)
    #expect(near.start == whole.start && near.wake == whole.wake && near.next == whole.next)
  }

  @Test("twenty thousand steps one after the other are worked out in one pass")
  func chain() {
    func cost(_ count: Int) -> Duration {
      let steps =
        [PlanStep.at("00:01", "s0")] + (1..<count).map { .after("s\($0 - 1)", "1m", "s\($0)") }
      let plan = Plan(name: "day", title: "A day", steps: steps)
      let now = Instant(secondsSince1970: 1_767_225_600)
      return ContinuousClock().measure {
        let chains = PlanChains(plan)
        #expect(chains.root(of: count - 1) == 0 && chains.circle(from: count - 1) == nil)
        #expect(chains.wait(of: count - 1) == .seconds(60 * Double(count - 1)))
        let agenda = Agenda([.init(plan)], zones: PlanZones(own: .utc))
        #expect(agenda.decision(at: now, records: [:]).standings.count == 3 * count)
      }
    }
    _ = cost(100)
    // Of a quadratic one it would be a hundred times.
    #expect(cost(20_000) < cost(2000) * 40)
  }
}
