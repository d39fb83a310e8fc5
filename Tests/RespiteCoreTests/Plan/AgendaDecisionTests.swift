import RespiteCore
import Testing

/// What becomes of a plan's steps, on a virtual clock.
struct AgendaDecisionTests {
  private let day = PlanDrawing(
    .at("07:10", "breath"), .at("08:20", "door", grace: "20m", late: .skip),
    .after("door", "15m", "senses"), .at("17:45", "back"))

  @Test(
    "steps come due, go by, and give way to what is later",
    arguments: [
      ("07:09", "breath 07:10 upcoming, door 08:20 upcoming, senses upcoming, back 17:45 upcoming"),
      ("07:10", "breath 07:10 due!, door 08:20 upcoming, senses upcoming, back 17:45 upcoming"),
      ("07:20", "breath 07:10 due!, door 08:20 upcoming, senses upcoming, back 17:45 upcoming"),
      (
        "07:20:01",
        "breath 07:10 offered, door 08:20 upcoming, senses upcoming, back 17:45 upcoming"
      ),
      ("08:40", "breath 07:10 offered, door 08:20 due!, senses upcoming, back 17:45 upcoming"),
      ("08:40:01", "breath 07:10 offered, door 08:20 skipped, senses skipped, back 17:45 upcoming"),
      ("17:45", "breath 07:10 missed, door 08:20 skipped, senses skipped, back 17:45 due!"),
      ("23:59", "breath 07:10 missed, door 08:20 skipped, senses skipped, back 17:45 offered"),
    ])
  func course(time: String, expected: String) throws {
    #expect(try day.drawn("2026-03-02 \(time)") == expected)
  }

  @Test("a chain begins when the other has ended, however it ended")
  func chain() throws {
    var day = day
    try day.note("door", .started, "2026-03-02 08:22")
    #expect(try day.drawn("2026-03-02 08:30").contains("door 08:20 running, senses upcoming"))
    for ending in [OccurrenceRecord.State.completed, .stopped, .failed] {
      try day.note("door", ending, "2026-03-02 08:31")
      #expect(try day.drawn("2026-03-02 08:45").contains("door 08:20 done, senses 08:46 upcoming"))
      #expect(try day.drawn("2026-03-02 08:46").contains("senses 08:46 due!"))
    }
    try day.note("door", .skipped, "2026-03-02 08:31")
    #expect(try day.drawn("2026-03-02 08:46").contains("senses skipped"))
    day.plans[0].steps[2] = .after("door", "15m", "senses", ifSkipped: true)
    #expect(try day.drawn("2026-03-02 08:36").contains("senses 08:35 due!"))
  }

  @Test("a chain goes with a step that gave way to a later one")
  func brokenChain() throws {
    let drawing = PlanDrawing(.at("08:00", "a"), .after("a", "1m", "b"), .at("08:05", "c"))
    #expect(
      try drawing.drawn("2026-03-02 08:05") == "a 08:00 missed, b skipped, c 08:05 due!")
  }

  @Test("after waking there is one offer, the latest")
  func suspended() throws {
    let drawing = PlanDrawing(
      .at("08:00", "a"), .at("09:00", "b"), .at("10:00", "c"), .at("11:00", "d"), .at("12:00", "e"))
    let decision = try drawing.decision("2026-03-02 13:30")
    #expect(decision.offer?.step == "e")
    #expect(decision.start == nil)
    #expect(
      try drawing.drawn("2026-03-02 13:30")
        == "a 08:00 missed, b 09:00 missed, c 10:00 missed, d 11:00 missed, e 12:00 offered")
    #expect(try drawing.decision("2026-03-03 01:00").offer == nil)
  }

  @Test(
    "a separation is never late, and begins by the person alone",
    arguments: [
      ("09:00", "apart 09:00 due"), ("09:10", "apart 09:00 due"),
      ("09:10:01", "apart 09:00 skipped"),
    ])
  func separation(time: String, expected: String) throws {
    var drawing = PlanDrawing(.at("09:00", "apart", isSeparation: true))
    #expect(try drawing.drawn("2026-03-02 \(time)") == expected)
    try drawing.note("apart", .started, "2026-03-02 09:00", isOwned: false)
    #expect(try drawing.drawn("2026-03-02 09:05") == "apart 09:00 skipped")
  }

  @Test("a check-in with a limit never catches up, and its limit outlasts a restart")
  func limit() throws {
    var drawing = PlanDrawing(.every("2h", "10:00", "16:00", "check", limit: 2))
    #expect(
      try drawing.drawn("2026-03-02 12:05")
        == "check 10:00 skipped, check#1 12:00 due!, check#2 14:00 upcoming, check#3 16:00 upcoming"
    )
    #expect(try drawing.decision("2026-03-02 12:30").offer == nil)
    try drawing.note("check", .completed, "2026-03-02 12:05", slot: 1)
    #expect(
      try drawing.drawn("2026-03-02 14:00").hasSuffix("check#2 14:00 due!, check#3 16:00 upcoming"))
    try drawing.note("check", .stopped, "2026-03-02 14:05", slot: 2)
    #expect(
      try drawing.drawn("2026-03-02 14:06").hasSuffix("check#2 14:00 done, check#3 16:00 skipped"))
    #expect(try drawing.drawn("2026-03-03 10:00").hasPrefix("check 10:00 due!"))
  }

  @Test("of a step with a limit, what comes only if others are not used says so")
  func beyondLimit() throws {
    var drawing = PlanDrawing(.every("2h", "10:00", "16:00", "check", limit: 2))
    func reasons(_ time: String) throws -> [String] {
      try drawing.decision("2026-03-02 \(time)").standings
        .filter { $0.id.date == LocalDate("2026-03-02") && $0.state == .upcoming }
        .map { "\($0.id.slot) \($0.reason)" }
    }
    let few = "comes if fewer than 2 before it were used"
    #expect(
      try reasons("09:00")
        == ["0 comes at its time", "1 comes at its time", "2 \(few)", "3 \(few)"])
    // The first went by, so one more is sure.
    #expect(try reasons("11:00") == ["1 comes at its time", "2 comes at its time", "3 \(few)"])
    try drawing.note("check", .completed, "2026-03-02 12:05", slot: 1)
    #expect(try reasons("12:06") == ["2 comes at its time", "3 \(few)"])
    try drawing.note("check", .snoozed, "2026-03-02 14:01", slot: 2, until: "2026-03-02 14:30")
    #expect(try reasons("14:02") == ["3 \(few)"])
    let agenda = try drawing.agenda()
    let day = try #require(LocalDate("2026-03-02"))
    #expect(
      agenda.prospects(of: agenda.occurrences(from: day, days: 1)).map(\.reason)
        == [.atItsTime, .atItsTime, .ifFewerThan(2), .ifFewerThan(2)])
  }

  @Test("what became of a step stays with it when another of its routine comes or goes")
  func adopted() throws {
    func step(_ time: String, _ id: String, formerly former: String) -> PlanStep {
      var step = PlanStep.at(time, id)
      step.formerID = former
      return step
    }
    let (eight, ten) = (
      step("08:00", "box-0800", formerly: "box"), step("10:00", "box-1000", formerly: "box")
    )
    // There was one, and an earlier one is put in; then there were two, and one is taken out.
    var two = PlanDrawing(eight, ten)
    try two.note("box", .completed, "2026-03-02 10:01")
    #expect(
      try two.drawn("2026-03-02 10:02") == "box-0800 08:00 missed, box-1000 10:00 done")
    try two.note("box", .completed, "2026-03-02 08:01")
    #expect(try two.drawn("2026-03-02 10:02") == "box-0800 08:00 done, box-1000 10:00 due!")
    var one = PlanDrawing(step("10:00", "box", formerly: "box-1000"))
    try one.note("box-1000", .completed, "2026-03-02 10:01")
    try one.note("box-0800", .completed, "2026-03-02 08:01")
    #expect(try one.drawn("2026-03-02 10:02") == "box 10:00 done")
    // A step of that very id keeps what is its own.
    var named = PlanDrawing(eight, .at("09:00", "box"))
    try named.note("box", .completed, "2026-03-02 09:01")
    #expect(try named.drawn("2026-03-02 09:02") == "box-0800 08:00 missed, box 09:00 done")
  }

  @Test("what is done is done once, wherever the clock or the person goes")
  func once() throws {
    var drawing = PlanDrawing(.at("07:10", "breath"), zone: "Europe/Berlin")
    try drawing.note("breath", .completed, "2026-03-02 07:14")
    for time in ["2026-03-02 07:04", "2026-03-02 05:10", "2026-03-02 07:24", "2026-03-02 07:10"] {
      #expect(try drawing.drawn(time) == "breath 07:10 done")
    }
    for zone in ["America/New_York", "Asia/Tokyo", "Pacific/Auckland", "Pacific/Honolulu"] {
      drawing.zone = zone
      #expect(try drawing.drawn("2026-03-02 07:10") == "breath 07:10 done")
      #expect(try drawing.drawn("2026-03-03 07:10") == "breath 07:10 due!")
    }
  }

  @Test("between the two half past ones, a restart begins nothing twice")
  func foldedRestart() throws {
    var drawing = PlanDrawing(.at("01:30", "a"), zone: "America/New_York")
    let second = Instant(
      secondsSince1970: try drawing.instant("2025-11-02 01:30").secondsSince1970 + 3600)
    let agenda = try drawing.agenda()
    let untouched = agenda.decision(at: second, records: [:])
    #expect(untouched.start == nil)
    #expect(untouched.offer?.step == "a")
    try drawing.note("a", .completed, "2025-11-02 01:33")
    let done = agenda.decision(at: second, records: drawing.records)
    #expect(done.start == nil && done.offer == nil)
  }

  @Test("a clock that was years ahead leaves later days as they were")
  func yearsAhead() throws {
    var drawing = PlanDrawing(.at("07:10", "breath"))
    try drawing.note("breath", .skipped, "2027-03-02 12:00")
    #expect(try drawing.drawn("2026-03-02 07:10") == "breath 07:10 due!")
    #expect(try drawing.drawn("2026-03-03 07:10") == "breath 07:10 due!")
  }

  @Test("before the plan was in use, as in 1970 until the network tells, nothing is asked")
  func notYet() throws {
    var drawing = PlanDrawing(.at("07:10", "breath"), .at("09:00", "next"))
    drawing.since = try drawing.instant("2026-03-02 08:00")
    #expect(try drawing.drawn("2026-03-02 08:01") == "breath 07:10 skipped, next 09:00 upcoming")
    #expect(try drawing.drawn("1970-01-01 07:12") == "breath 07:10 skipped, next 09:00 skipped")
    #expect(try drawing.decision("1970-01-01 07:12").start == nil)
  }

  @Test("years away are one sentence, and little work")
  func away() throws {
    let drawing = PlanDrawing(.at("07:10", "breath"), .every("5m", "00:00", "23:55", "often"))
    let agenda = try drawing.agenda()
    let last = try drawing.instant("2023-03-01 12:00")
    let now = try drawing.instant("2026-03-02 12:01")
    #expect(agenda.daysAway(since: last, now: now) == 1096)
    #expect(agenda.daysAway(since: now, now: last) == 0)
    let decision = agenda.decision(at: now, records: [:])
    #expect(decision.standings.count == 3 * 289)
    #expect(decision.standings.count { $0.state == .due || $0.state == .offered } == 1)
    let threeDays = try drawing.instant("2026-02-27 12:00")
    #expect(agenda.daysAway(since: threeDays, now: now) == 2)
  }

  @Test("two at the same minute take turns; a third gives way")
  func sameMinute() throws {
    var drawing = PlanDrawing(.at("08:00", "a"), .at("08:00", "b"), .at("08:00", "c"))
    #expect(try drawing.drawn("2026-03-02 08:00") == "a 08:00 due!, b 08:00 due!, c 08:00 missed")
    #expect(try drawing.decision("2026-03-02 08:00").start?.step == "a")
    try drawing.note("a", .started, "2026-03-02 08:00")
    #expect(
      try drawing.drawn("2026-03-02 08:04") == "a 08:00 running, b 08:00 due!, c 08:00 missed")
    #expect(try drawing.decision("2026-03-02 08:04").start == nil)
    try drawing.note("a", .completed, "2026-03-02 08:05")
    #expect(try drawing.decision("2026-03-02 08:05").start?.step == "b")
    try drawing.note("b", .completed, "2026-03-02 08:08")
    #expect(try drawing.drawn("2026-03-02 08:08") == "a 08:00 done, b 08:00 done, c 08:00 missed")
  }

  @Test("what falls due while something plays waits, until its grace is over")
  func queue() throws {
    var drawing = PlanDrawing(.at("08:00", "a"), .at("08:05", "b"), .at("08:08", "c"))
    try drawing.note("a", .started, "2026-03-02 08:00")
    let waiting = try drawing.decision("2026-03-02 08:06")
    #expect(waiting.start == nil && waiting.offer == nil)
    #expect(waiting.standings.filter { $0.reason == .waits }.map(\.id.step).contains("b"))
    #expect(
      try drawing.drawn("2026-03-02 08:09") == "a 08:00 running, b 08:05 missed, c 08:08 due!")
    try drawing.note("a", .completed, "2026-03-02 08:30")
    let after = try drawing.decision("2026-03-02 08:30")
    #expect(after.start == nil)
    #expect(after.offer?.step == "c")
    drawing.isBusy = true
    #expect(try drawing.decision("2026-03-02 08:30").offer == nil)
  }

  @Test("what broke off is offered again, never begun by itself")
  func crash() throws {
    var drawing = PlanDrawing(.at("08:00", "a"))
    try drawing.note("a", .started, "2026-03-02 08:00", isOwned: false)
    #expect(try drawing.drawn("2026-03-02 08:01") == "a 08:00 offered")
    #expect(try drawing.decision("2026-03-02 08:01").offer?.step == "a")
    #expect(try drawing.drawn("2026-03-02 23:59") == "a 08:00 offered")
    #expect(try drawing.drawn("2026-03-03 00:30", on: "2026-03-02") == "a 08:00 missed")
  }

  @Test("what is put off comes back as an offer")
  func snooze() throws {
    var drawing = PlanDrawing(.at("08:00", "a"))
    try drawing.note("a", .snoozed, "2026-03-02 08:02", until: "2026-03-02 08:12")
    #expect(try drawing.drawn("2026-03-02 08:11") == "a 08:00 snoozed")
    #expect(try drawing.decision("2026-03-02 08:11").wake == drawing.instant("2026-03-02 08:12"))
    #expect(try drawing.drawn("2026-03-02 08:12") == "a 08:00 offered")
    #expect(try drawing.decision("2026-03-02 08:12").offer?.step == "a")
  }

  @Test(
    "to leave one out does not bring back an earlier one; a lapse that is noted changes nothing")
  func answers() throws {
    var drawing = PlanDrawing(.at("07:00", "a"), .at("08:00", "b"))
    try drawing.note("b", .skipped, "2026-03-02 08:03")
    #expect(try drawing.drawn("2026-03-02 08:04") == "a 07:00 missed, b 08:00 skipped")

    drawing = PlanDrawing(.at("07:00", "a"), .at("08:00", "b", late: .skip))
    let before = try drawing.drawn("2026-03-02 09:00")
    #expect(before == "a 07:00 offered, b 08:00 skipped")
    try drawing.note("b", .skipped, "2026-03-02 09:00")
    #expect(try drawing.drawn("2026-03-02 09:00") == before)
  }

  @Test("a step with a fault is left out by itself, with its reason")
  func problem() throws {
    var drawing = PlanDrawing(.at("07:00", "a"), .at("08:00", "b"))
    drawing.plans[0].steps[0].problem = "there is no routine 'a'"
    let decision = try drawing.decision("2026-03-02 08:00")
    #expect(decision.standings.contains { $0.reason.description == "there is no routine 'a'" })
    #expect(decision.start?.step == "b")
  }

  @Test(
    "the next look is at the next moment at which something changes",
    arguments: [
      ("06:00", "06:50"), ("06:50", "07:00"), ("07:00", "07:10:01"), ("07:10:01", "09:00"),
      ("09:05", "09:10:01"), ("09:10:01", "2026-03-03 00:00"),
    ])
  func wake(time: String, expected: String) throws {
    let drawing = PlanDrawing(.at("07:00", "a", remind: "10m"), .at("09:00", "b"))
    let moment = expected.count > 8 ? expected : "2026-03-02 " + expected
    #expect(try drawing.decision("2026-03-02 \(time)").wake == drawing.instant(moment))
  }

  @Test("what comes shortly before the day's end is on time after it too")
  func midnight() throws {
    let drawing = PlanDrawing(.at("23:55", "a"))
    #expect(try drawing.drawn("2026-03-03 00:05", on: "2026-03-02") == "a 23:55 due!")
    #expect(try drawing.drawn("2026-03-03 00:06", on: "2026-03-02") == "a 23:55 missed")
  }

  @Test("plans share one person: the latest of them all is offered")
  func severalPlans() throws {
    var drawing = PlanDrawing(.at("08:00", "a"))
    drawing.plans.append(Plan(name: "work", title: "Work", steps: [.at("08:30", "a")]))
    let decision = try drawing.decision("2026-03-02 09:00")
    #expect(decision.offer?.plan == "work")
    #expect(decision.standings.count { $0.state == .offered } == 1)
  }
}
