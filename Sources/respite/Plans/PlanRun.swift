import ArgumentParser
import RespiteCore
import RespitePlugins
import Terminal

/// The foreground form of plans: waits, plays what is due, offers what is late.
final class PlanRun {
  private var plans: RunningPlans
  private let presentation: PresentationOptions
  private let library = PluginLibrary.ofProgram()
  private let settings = SettingsFile.ofProgram().settings
  private let say: Wording
  private let mark = PlayingMark.ofProgram()
  private let records: PlanRecords
  private var agenda: Agenda
  private var skipReason: SkipReason
  /// Whether there is someone to choose: not where the input has ended.
  private var isAttended = FileOutput(descriptor: 0).isTerminal

  /// What the person can do while the plan waits.
  private enum Choice {
    case begin(OccurrenceID)
    case later(OccurrenceID)
    case leaveOut(OccurrenceID)
    case calm, close
  }

  /// How long something is put off.
  private static let snooze: Int64 = 600

  init(_ plans: RunningPlans, presentation: PresentationOptions) throws(Fault) {
    self.plans = plans
    self.presentation = presentation
    agenda = try plans.desk.agenda(of: plans.items)
    records = PlanRecords()
    say = settings.wording
    skipReason = SkipReason(settings)
  }

  /// Until the person closes it.
  func run() throws {
    var last = WallClock.now
    while true {
      _ = plans.refresh()
      let now = WallClock.now
      var decision = try decision(at: now)
      if now < last {
        plans.clockWasSetBack(to: now)
        // A clock that was ahead has left out what is still to come.
        let early = decision.standings.filter { $0.state == .skipped && ($0.at ?? now) > now }
        let today = agenda.dates(around: now).upperBound + -1
        records.forgetSkips(early.map(\.id), after: today, notedAfter: now)
        decision = try self.decision(at: now)
      }
      last = now
      for standing in decision.lapsed {
        records.skip(standing.id, reason: standing.reason.words(say), at: now)
      }
      if let id = decision.start {
        try play(id, isAsked: false)
        continue
      }
      switch try wait(decision, now) {
      case .begin(let id)?: try play(id, isAsked: true)
      case .later(let id)?:
        records.snooze(id, until: WallClock.now + Self.snooze, at: WallClock.now)
      case .leaveOut(let id)?:
        var isTakenBack = false
        let reason = try skipReason.ask { question in
          let script = WaitScript(question)
          if try ask(script, length: nil) == .stopped { isTakenBack = true }
          return script.answer
        }
        if !isTakenBack { records.skip(id, reason: reason, at: WallClock.now) }
      case .calm?: try playCalm()
      case .close?:
        records.putAsideNote.map(Output.message)
        if let failure = records.failure {
          Output.message(say("Not all is in your journal: %s.", "\(failure)"))
        }
        return
      case nil: break
      }
    }
  }

  private func decision(at now: Instant) throws -> AgendaDecision {
    // Whoever travels takes the zone along. One that cannot be read just now stays the last one.
    if let there = try? plans.desk.agenda(of: plans.items) { agenda = there }
    return agenda.decision(
      at: now, records: records.records(of: agenda.dates(around: now)),
      isBusy: mark?.isSet ?? false, isWhole: false)
  }

  // MARK: - Waiting

  private func wait(_ decision: AgendaDecision, _ now: Instant) throws -> Choice? {
    let next = decision.next
    var choices: [(words: String, choice: Choice)] = []
    var prompt: String
    if let offer = decision.offer.flatMap({ decision[$0] }) {
      prompt = "\(name(offer)) \(offer.reason.words(say))."
      choices = [(say("Begin"), .begin(offer.id))]
      // A separation is not begun late, so it can be put off only within its grace.
      let step = agenda.step(of: offer.occurrence)
      let end = (offer.at ?? now) + step.grace.wholeSeconds
      if !step.isSeparation || now + Self.snooze <= end {
        choices.append((say("In ten minutes"), .later(offer.id)))
      }
      choices.append((say("Leave it out"), .leaveOut(offer.id)))
    } else if let due = decision.standings.first(where: { $0.reason == .waits }) {
      prompt = "\(name(due)) \(due.reason.words(say))."
      choices = [(say("Begin"), .begin(due.id)), (say("Leave it out"), .leaveOut(due.id))]
    } else if let next {
      let text = PlanText(say: say, width: Output.width)
      // The stage shows it until it comes; a line was said once.
      let isStage = presentation.isStage(settings)
      let coming = text.next(next, of: agenda, now: now, countsDown: !isStage)
      prompt = say("Next: %s", coming) + "."
      // Tomorrow's is tomorrow's.
      if next.id.date == agenda.today(of: next.occurrence.plan, at: now) {
        choices = [
          (say("Begin it now"), .begin(next.id)), (say("Leave it out"), .leaveOut(next.id)),
        ]
      }
    } else {
      prompt = say("Nothing more is planned for now.")
    }
    prompt += plans.note(say)
    choices += [(say("Something calm, right now"), .calm), (say("Close the plan"), .close)]
    let length = decision.wake.map { TimeSpan.seconds(Double(max(1, $0 - WallClock.now))) }
    var question = Question(.choice(choices.map(\.words)), prompt: prompt, timeLimit: length)
    question.isMenu = true
    let script = WaitScript(question, isAttended: isAttended)
    let begin = (wall: WallClock.now, clock: MonotonicClock.now())
    // What waits for another run to end is begun soon after that.
    let isWaiting = decision.standings.contains { $0.reason == .waits }
    let outcome = try ask(script, length: length, patience: isWaiting ? 2 : 60) {
      // The clock was set, or the machine slept.
      let passed = MonotonicClock.now() - begin.clock
      let moment = WallClock.now
      if abs((moment - begin.wall) - Int64(passed.components.seconds)) > 2 { return true }
      if self.plans.refresh() { return true }
      // Another process has done something.
      guard let other = try? self.decision(at: moment) else { return false }
      return other.start != nil || other.offer != decision.offer || other.wake != decision.wake
    }
    if let choice = script.choice { return choices[choice].choice }
    if outcome == .stopped { return .close }
    // Nothing is to come, and there is nobody to wait for.
    return outcome == .completed && !isAttended && length == nil ? .close : nil
  }

  private func ask(
    _ script: WaitScript, length: TimeSpan?, patience: Double = 60,
    isOver: @escaping () -> Bool = { false }
  ) throws -> Outcome? {
    let titles = plans.items.map(\.loaded.plan.title).joined(separator: ", ")
    let program = Program(
      title: titles, kind: .ritual, length: nil, advisories: [], hasWords: true)
    let player = try Player(presentation.presenter(settings))
    player.endsQuietly = true
    player.isSuperseded = isOver
    player.watchesClock = true
    player.patience = .seconds(patience)
    var options = Session.Options()
    options.estimatedLength = length
    defer { if player.inputHasEnded { isAttended = false } }
    return try player.play(
      program, notes: { [] },
      make: { Session(script, options: options, at: $0, onCue: $1) })
  }

  private func name(_ standing: Standing) -> String {
    agenda.step(of: standing.occurrence).routines + ":"
  }

  // MARK: - Playing

  private func play(_ id: OccurrenceID, isAsked: Bool) throws {
    guard let standing = try decision(at: WallClock.now)[id] else { return }
    let step = agenda.step(of: standing.occurrence)
    let chain: [LoadedChain.Item]
    do throws(Fault) {
      if let problem = step.problem { throw Fault(.value, problem) }
      chain = try items(of: step)
    } catch {
      // One step is wrong; the day goes on.
      records.skip(id, reason: error.message, at: WallClock.now)
      return Output.message("left out: \(error.told)")
    }
    guard records.begin(id, at: WallClock.now, isAsked: isAsked) else {
      if isAsked { Output.message(say("It has been begun elsewhere already.")) }
      return
    }
    var performance = Performance(
      options: try SessionOptions.parse([]), presentation: presentation)
    performance.origin = .plan(id)
    do {
      let (outcome, entry) = try performance.play(chain, from: library)
      records.finish(
        id, as: outcome == .completed ? .completed : .stopped, at: WallClock.now, entry: entry)
    } catch let fault as Fault {
      records.finish(id, as: .failed, at: WallClock.now, entry: nil)
      Output.message("respite: \(fault.told)")
    } catch {
      records.finish(id, as: .stopped, at: WallClock.now, entry: nil)
      throw error
    }
  }

  private func items(of step: PlanStep) throws(Fault) -> [LoadedChain.Item] {
    var chain: [LoadedChain.Item] = []
    for run in step.runs {
      chain.append(
        LoadedChain.Item(
          try library.find(run.routine),
          given: run.values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }))
    }
    return chain
  }

  private func playCalm() throws {
    let settings = SettingsFile.ofProgram().settings
    let files = CalmingRoutine.names(settings).lazy.compactMap { try? self.library.find($0) }
    guard let file = files.first else { return }
    let performance = Performance(
      options: try CalmingRoutine.options(settings), presentation: presentation)
    do {
      try performance.play([LoadedChain.Item(file)], from: library)
    } catch let fault as Fault {
      Output.message("respite: \(fault.told)")
    }
  }
}
