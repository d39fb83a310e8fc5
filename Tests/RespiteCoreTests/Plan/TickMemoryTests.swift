import RespiteCore
import Testing

/// What ticks tell, on a clock that does as it likes.
struct TickMemoryTests {
  private struct Ticks {
    var drawing: PlanDrawing
    var memory = TickMemory()

    init(_ drawing: PlanDrawing) { self.drawing = drawing }

    /// "due", "in 300 s", "3 days", or nothing.
    mutating func tick(_ text: String) throws -> String {
      let (agenda, now) = (try drawing.agenda(), try drawing.instant(text))
      let decision = agenda.decision(at: now, records: drawing.records)
      let news = memory.news(
        decision, of: agenda, records: drawing.records, at: now,
        isBusy: drawing.records.values.contains { $0.isOwned == true })
      var words = news.daysAway > 0 ? ["\(news.daysAway) days"] : []
      if news.isDue { words.append("due") }
      if let seconds = news.comesIn { words.append("in \(seconds) s") }
      return words.joined(separator: ", ")
    }

    /// What each minute of a stretch tells.
    mutating func minutes(_ text: String, _ count: Int) throws -> [String] {
      let (start, zone) = (try drawing.instant(text), try SystemZone.rules(drawing.zone))
      return try (0..<count).compactMap {
        let told = try tick(zone.local(at: start + Int64($0 * 60)).description)
        return told.isEmpty ? nil : told
      }
    }
  }

  @Test("a step is told of once, and its reminder once")
  func once() throws {
    var ticks = Ticks(PlanDrawing(.at("07:00", "walk", remind: "5m"), .at("09:00", "talk")))
    #expect(try ticks.minutes("2026-03-02T06:00", 240) == ["in 300 s", "due", "due"])
    #expect(try ticks.tick("2026-03-02T09:01") == "")
  }

  @Test("two ticks at the same moment tell once")
  func twice() throws {
    var ticks = Ticks(PlanDrawing(.at("07:00", "walk")))
    _ = try ticks.tick("2026-03-02T06:59")
    #expect(try ticks.tick("2026-03-02T07:00") == "due")
    #expect(try ticks.tick("2026-03-02T07:00") == "")
  }

  @Test("the first tick tells what is on time, and not what went by before it")
  func first() throws {
    var ticks = Ticks(PlanDrawing(.at("07:00", "walk")))
    #expect(try ticks.tick("2026-03-02T07:05") == "due")
    ticks.memory = TickMemory()
    #expect(try ticks.minutes("2026-03-02T11:00", 60) == [])
  }

  @Test("what the first tick had no time to look at is told by the first that has, and once")
  func leftOut() throws {
    var ticks = Ticks(PlanDrawing(.at("20:00", "talk")))
    ticks.memory.waiting = "day"
    #expect(try ticks.tick("2026-03-02T07:05") == "")
    ticks.drawing = PlanDrawing(.at("07:00", "walk"))
    #expect(try ticks.tick("2026-03-02T07:06") == "due")
    #expect(try ticks.tick("2026-03-02T07:07") == "")
    ticks.memory.waiting = nil
    #expect(try ticks.tick("2026-03-02T07:08") == "")
    #expect(try ticks.tick("2026-03-02T07:09") == "")
  }

  @Test("five that went by asleep are one thing to tell")
  func asleep() throws {
    let drawing = PlanDrawing(
      .at("05:00", "a"), .at("06:00", "b"), .at("07:00", "c"), .at("08:00", "d"), .at("09:00", "e"))
    var ticks = Ticks(drawing)
    _ = try ticks.tick("2026-03-02T04:00")
    #expect(try ticks.minutes("2026-03-02T09:30", 60) == ["due"])
  }

  @Test(
    "an absence is one sentence, however long it was",
    arguments: [("2026-03-06T06:00", "3 days"), ("2029-03-02T07:05", "1095 days, due")])
  func away(now: String, told: String) throws {
    var ticks = Ticks(PlanDrawing(.at("07:00", "walk", late: .skip)))
    _ = try ticks.tick("2026-03-02T20:00")
    #expect(try ticks.tick(now) == told)
    #expect(try ticks.tick(now) == "")
  }

  @Test("days before a plan was in use were no absence")
  func newPlan() throws {
    var ticks = Ticks(PlanDrawing(.at("07:00", "walk")))
    ticks.drawing.since = try ticks.drawing.instant("2026-03-05T12:00")
    ticks.memory = TickMemory(last: try ticks.drawing.instant("2026-01-01T12:00"))
    #expect(try ticks.tick("2026-03-05T12:01") == "")
  }

  @Test("a clock that is set back brings nothing twice", arguments: [10, 120, 180])
  func setBack(minutes: Int) throws {
    var ticks = Ticks(PlanDrawing(.at("07:00", "walk", remind: "5m"), .at("08:00", "talk")))
    #expect(try ticks.minutes("2026-03-02T06:00", 150) == ["in 300 s", "due", "due"])
    let hour = 8 * 60 + 30 - minutes
    let time = "0\(hour / 60):\(hour % 60 == 0 ? "00" : "\(hour % 60)")"
    #expect(try ticks.minutes("2026-03-02T\(time)", minutes + 60) == [])
    #expect(try ticks.minutes("2026-03-03T06:00", 150) == ["in 300 s", "due", "due"])
  }

  @Test("a clock set a year ahead and back tells of it once, and later days are told of")
  func farForward() throws {
    var ticks = Ticks(PlanDrawing(.at("07:00", "walk"), .at("08:00", "talk")))
    #expect(try ticks.minutes("2026-03-02T06:30", 60) == ["due"])
    #expect(try ticks.minutes("2027-03-02T07:31", 60) == ["364 days, due", "due"])
    #expect(try ticks.minutes("2026-03-02T07:32", 60) == ["due"])
    #expect(try ticks.minutes("2026-03-03T06:30", 120) == ["due", "due"])
  }

  @Test("a clock that starts at 1970 until the network sets it does no harm")
  func epoch() throws {
    var ticks = Ticks(PlanDrawing(.at("07:00", "walk")))
    #expect(try ticks.minutes("2026-03-02T06:30", 60) == ["due"])
    #expect(try ticks.minutes("1970-01-01T00:00", 5) == [])
    let days = try ticks.tick("2026-03-02T20:00")
    #expect(days.hasSuffix("days"))
    #expect(try ticks.minutes("2026-03-03T06:30", 60) == ["due"])
  }

  @Test("what comes while a step plays is told when it has ended")
  func busy() throws {
    var ticks = Ticks(PlanDrawing(.at("07:00", "walk"), .at("07:10", "talk")))
    #expect(try ticks.minutes("2026-03-02T06:50", 12) == ["due"])
    try ticks.drawing.note("walk", .started, "2026-03-02T07:02")
    #expect(try ticks.minutes("2026-03-02T07:02", 12) == [])
    try ticks.drawing.note("walk", .completed, "2026-03-02T07:14")
    #expect(try ticks.minutes("2026-03-02T07:14", 30) == ["due"])
  }

  @Test("what was put off is told of again when that is over")
  func snoozed() throws {
    var ticks = Ticks(PlanDrawing(.at("07:00", "walk")))
    #expect(try ticks.minutes("2026-03-02T06:50", 12) == ["due"])
    try ticks.drawing.note("walk", .snoozed, "2026-03-02T07:02", until: "2026-03-02T07:20")
    #expect(try ticks.minutes("2026-03-02T07:03", 60) == ["due"])
  }

  @Test("what was done, or left out, is not told of")
  func done() throws {
    var ticks = Ticks(PlanDrawing(.at("07:00", "walk")))
    _ = try ticks.tick("2026-03-02T06:30")
    try ticks.drawing.note("walk", .completed, "2026-03-02T07:00")
    #expect(try ticks.minutes("2026-03-02T07:00", 60) == [])
  }

  @Test("a step that is added at a time that went by is not told of")
  func added() throws {
    var ticks = Ticks(PlanDrawing(.at("20:00", "walk")))
    _ = try ticks.minutes("2026-03-02T11:00", 60)
    ticks.drawing.plans[0].steps.append(.at("09:00", "talk"))
    #expect(try ticks.minutes("2026-03-02T12:00", 60) == [])
  }

  @Test("the memory stays small")
  func bounded() throws {
    var ticks = Ticks(PlanDrawing(.every("5m", "00:00", "23:55", "look", grace: "4m")))
    #expect(try ticks.minutes("2026-03-02T00:00", 1440).count == 288)
    #expect(ticks.memory.told.count == 64)
  }

  @Test("no plan waits for ever behind those that take long")
  func order() {
    let plans = (0..<40).map { "p\($0)" }
    let endless: Set = ["p0", "p1", "p2", "p3", "p20", "p39"]
    var memory = TickMemory()
    var looked: [String: Int] = [:]
    for tick in 0..<6 {
      // A look at an endless one takes a quarter of a second, any other none; half a second is there.
      var (spent, slow) = (0.0, [String]())
      var rest = memory.order(plans)[...]
      #expect(Set(rest) == Set(plans))
      while let plan = rest.first, spent < 0.5 {
        rest = rest.dropFirst()
        looked[plan, default: 0] += 1
        if endless.contains(plan) {
          spent += 0.25
          slow.append(plan)
        }
      }
      memory.slow = slow + memory.slow.filter { rest.contains($0) }
      memory.waiting = rest.first
      if tick >= 3 {
        #expect(Set(memory.slow) == endless)
        #expect(plans.filter { !endless.contains($0) }.allSatisfy { !rest.contains($0) })
      }
    }
    #expect(plans.allSatisfy { looked[$0] ?? 0 > 0 })
  }

  @Test("what was not looked at is news when it is")
  func waiting() throws {
    let drawing = PlanDrawing(.at("07:10", "walk"), zone: "Europe/Berlin")
    func news(_ memory: inout TickMemory, _ drawing: PlanDrawing, _ time: String) throws -> PlanNews
    {
      let (agenda, now) = (try drawing.agenda(), try drawing.instant("2026-03-02 \(time)"))
      return memory.news(
        agenda.decision(at: now, records: [:]), of: agenda, records: [:], at: now, isBusy: false)
    }
    var memory = TickMemory()
    _ = try news(&memory, PlanDrawing(zone: "Europe/Berlin"), "07:00")
    memory.waiting = "day"
    #expect(try news(&memory, PlanDrawing(zone: "Europe/Berlin"), "07:10").isEmpty)
    memory.waiting = nil
    #expect(try news(&memory, drawing, "07:11").isDue)
    #expect(try news(&memory, drawing, "07:12").isEmpty)
  }
}
