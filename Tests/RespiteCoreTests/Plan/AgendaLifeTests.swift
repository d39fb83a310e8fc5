import RespiteCore
import Testing

/// Days of a person and a machine by chance: suspends, crashes, clocks that are set, travel. What a
/// plan promises holds all the way.
struct AgendaLifeTests {
  private struct Life {
    var drawing: PlanDrawing
    var now: Instant
    var chance: SeededGenerator
    var starts: [OccurrenceID: Int] = [:]
    var playing: OccurrenceID?

    mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &chance) }

    mutating func note(_ id: OccurrenceID, _ state: OccurrenceRecord.State, until: Instant? = nil) {
      let started = drawing.records[id]?.started ?? (state == .started ? now : nil)
      drawing.records[id] = OccurrenceRecord(
        id, state, at: now, started: started, until: until,
        isOwned: state == .started ? true : nil)
    }

    /// What whoever drives the agenda does with a decision.
    mutating func act(on decision: AgendaDecision) {
      if let playing {
        if roll(3) == 0 {
          drawing.records[playing]?.isOwned = false  // killed in the middle of it
        } else {
          note(playing, [.completed, .stopped, .failed][roll(3)])
        }
        self.playing = nil
        return
      }
      if roll(2) == 0 { for id in decision.lapsed.map(\.id) { note(id, .skipped) } }
      if let start = decision.start, roll(4) > 0 {
        starts[start, default: 0] += 1
        note(start, .started)
        playing = start
      } else if let offer = decision.offer {
        switch roll(5) {
        case 0: note(offer, .skipped)
        case 1: note(offer, .snoozed, until: now + Int64(60 * (1 + roll(40))))
        case 2:
          note(offer, .started)
          playing = offer
        default: break
        }
      }
    }

    mutating func pass(_ decision: AgendaDecision) {
      switch roll(24) {
      case 0: now = now + Int64(roll(3 * 86_400))  // suspended, or off
      case 1: now = now + -Int64(roll(7200))  // set back
      case 2:
        drawing.zone = ["Europe/Berlin", "Asia/Tokyo", "America/New_York", "Pacific/Apia"][roll(4)]
      case 3...10: now = now + Int64(roll(600))
      default: now = decision.wake ?? now + 3600
      }
    }
  }

  private static let limit = 2
  private static let lapsing = ["meets", "apart", "check", "lapses"]

  private static func drawing() -> PlanDrawing {
    var drawing = PlanDrawing(
      .at("01:30", "fold"), .at("02:30", "gap"), .at("03:30", "meets", late: .skip),
      .at("07:10", "breath"), .at("08:20", "apart", isSeparation: true),
      .after("breath", "15m", "senses"), .after("senses", "0m", "then", ifSkipped: true),
      .every("90m", "10:00", "16:00", "check", limit: limit), .at("17:45", "back"),
      .at("17:45", "same"), .every("7m", "22:00", "05:00", "night"),
      .every("25m", "09:00", "20:00", "reminded", remind: "1h"),
      .every("40m", "06:00", "13:00", "lapses", late: .skip),
      .every("3h", "00:30", "23:00", "root"), .after("root", "20m", "leaf", ifSkipped: true),
      zone: "America/New_York")
    drawing.plans.append(
      Plan(name: "two", title: "Two", steps: [.at("07:12", "breath"), .at("23:58", "night")]))
    return drawing
  }

  @Test("what went by, or was left out, does not come back by itself", arguments: [2, 7, 30])
  func isFinal(minutes: Int64) throws {
    let drawing = Self.drawing()
    let agenda = try drawing.agenda()
    let begin = try drawing.instant("2025-03-07 00:00")
    var over: Set<OccurrenceID> = []
    for step in 0..<(3 * 1440 / minutes) {
      let decision = agenda.decision(at: begin + step * minutes * 60, records: [:])
      for standing in decision.standings {
        switch standing.state {
        case .missed, .skipped: over.insert(standing.id)
        default: #expect(!over.contains(standing.id), "\(standing.id) at \(step * minutes)")
        }
      }
    }
    #expect(over.count > 20)
  }

  @Test("whatever happens, a plan keeps its promises", arguments: 0..<6)
  func promises(seed: Int) throws {
    let drawing = Self.drawing()
    var life = Life(
      drawing: drawing,
      now: try drawing.instant(seed % 2 == 0 ? "2025-03-07 00:00" : "2025-10-31 00:00"),
      chance: SeededGenerator(seed: UInt64(seed)))
    for _ in 0..<300 {
      let agenda = try life.drawing.agenda()
      let records = life.drawing.records
      let decision = agenda.decision(at: life.now, records: records)

      // The same question has the same answer, and noting what lapsed changes none of it.
      #expect(agenda.decision(at: life.now, records: records) == decision)
      // A look at what matters now alone says the same of what is to be done.
      let near = agenda.decision(at: life.now, records: records, isWhole: false)
      #expect(near.start == decision.start && near.offer == decision.offer)
      #expect(near.wake == decision.wake && near.lapsed == decision.lapsed)
      #expect(near.next == decision.next)
      let byID = Dictionary(uniqueKeysWithValues: decision.standings.map { ($0.id, $0) })
      for standing in near.standings { #expect(standing == byID[standing.id]) }
      let isRemindedAlike = decision.standings.allSatisfy { standing in
        standing.state != .upcoming || standing.reminder.map { $0 > life.now } ?? true
          || near.standings.contains(standing)
      }
      #expect(isRemindedAlike)
      var noted = records
      for id in decision.lapsed.map(\.id) {
        noted[id] = OccurrenceRecord(id, .skipped, at: life.now)
      }
      let after = agenda.decision(at: life.now, records: noted)
      #expect(after.start == decision.start && after.offer == decision.offer)
      #expect(after.standings.map(\.state) == decision.standings.map(\.state))

      #expect(decision.start == nil || decision.offer == nil)
      #expect(decision.start == nil || life.playing == nil)
      if let wake = decision.wake { #expect(wake > life.now) }
      if let start = decision.start {
        let standing = try #require(decision[start])
        #expect(records[start] == nil && standing.state == .due)
        #expect(agenda.step(of: standing.occurrence).isSeparation == false)
        let at = try #require(standing.at)
        #expect(at <= life.now && life.now <= at + 600)
      }
      for standing in decision.standings {
        let step = agenda.step(of: standing.occurrence)
        if step.isSeparation, standing.state == .offered || standing.state == .due {
          #expect(try #require(standing.at) + 600 >= life.now)
        }
        if records[standing.id] == nil {
          #expect(standing.state != .done && standing.state != .running)
        }
      }
      // Of what is there until its day is over, at most two of one minute. What lapses with its
      // grace comes on top of that.
      let open = decision.standings.filter {
        ($0.state == .due || $0.state == .offered) && records[$0.id] == nil
          && !Self.lapsing.contains($0.id.step)
      }
      #expect(open.count <= 2 && Set(open.map(\.at)).count <= 1)

      life.act(on: decision)
      life.pass(decision)
    }
    #expect(life.starts.count > 10)
    #expect(life.starts.values.allSatisfy { $0 == 1 })
    let checks = Dictionary(
      grouping: life.drawing.records.values.filter { $0.id.step == "check" && $0.started != nil },
      by: \.id.date)
    #expect(checks.values.allSatisfy { $0.count <= Self.limit })
  }
}
