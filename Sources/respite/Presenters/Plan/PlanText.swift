import RespiteCore
import RespitePlugins
import Terminal

/// Plans as a person reads them.
struct PlanText {
  var say = Wording()
  /// Cells in a line.
  var width: Int

  static var ofProgram: PlanText {
    PlanText(say: SettingsFile.ofProgram().settings.wording, width: Output.width)
  }

  var noPlans: String {
    say("No plan is in use. respite plan list shows those that there are.") + "\n"
      + say("Begin one of your own: respite plan new my-day")
  }

  /// A date of a plan: each step with its time, what has become of it, and why.
  func day(
    _ standings: [Standing], of agenda: Agenda, plan: Int, date: LocalDate
  ) -> String {
    let entry = agenda.entries[plan]
    let title = "\(entry.plan.title), \(date.words(say))"
    let rows = standings.filter { $0.occurrence.plan == plan && $0.id.date == date }
    if rows.isEmpty {
      return heading(say("%s: nothing is planned.", title)).joined(separator: "\n")
    }
    var lines = heading(title) + [""]
    func label(_ standing: Standing) -> String { agenda.step(of: standing.occurrence).label }
    let longest = min(rows.map { label($0).cellWidth }.max() ?? 0, 24)
    for fold in StandingFold.folds(of: rows) {
      let row = fold.first
      func time(_ standing: Standing) -> String? {
        standing.at.map { agenda.rules(of: row.occurrence).local(at: $0).time(say) }
      }
      let head = "  \(say.timeColumn(time(row)))  " + label(row).padded(toWidth: longest) + "  "
      let notes = [
        row.until.map { say("until %s", agenda.own.local(at: $0).time(say)) },
        nightNote(row.occurrence, at: row.at, of: agenda),
        clockNote(row.occurrence, of: agenda), zoneNote(row.occurrence, at: row.at, of: agenda),
      ]
      let note = notes.compactMap { $0 }.map { "; \($0)" }.joined()
      let until = time(fold.last).map { say(" until %s", $0) } ?? ""
      let times = fold.count > 1 ? say(", %s times", "\(fold.count)") + until : ""
      let reason = row.reason.isPlain ? "" : ": " + row.reason.words(say)
      let what = routines(of: agenda.step(of: row.occurrence)).map { "\($0); " } ?? ""
      lines += item(head, what + row.state.words(say) + times + reason + note)
    }
    return lines.joined(separator: "\n")
  }

  /// What a plan has in store, date by date, with a word on each change of the clocks.
  func preview(
    _ occurrences: [PlannedOccurrence], of agenda: Agenda, zone: String
  ) -> String {
    var lines: [String] = []
    let all = zip(occurrences, agenda.prospects(of: occurrences)).map { ($0, $1) }
    for (index, entry) in agenda.entries.enumerated() {
      // A step of another zone may come before the last ones of the date before.
      let own = all.filter { $0.0.plan == index }
        .sorted { ($0.0.date, $0.0.earliest) < ($1.0.date, $1.0.earliest) }
      if !lines.isEmpty { lines.append("") }
      lines += heading("\(entry.plan.title) (\(entry.plan.zone ?? zone))")
      if own.isEmpty { lines += ["", "  " + say("Nothing on these days.")] }
      let longest = min(own.map { agenda.step(of: $0.0).label.cellWidth }.max() ?? 0, 24)
      var date: LocalDate?
      for (occurrence, prospect) in own {
        if occurrence.date != date {
          date = occurrence.date
          lines += ["", occurrence.date.words(say)]
        }
        let step = agenda.step(of: occurrence)
        let time = occurrence.at.map { agenda.rules(of: occurrence).local(at: $0).time(say) }
        let head = "  \(say.timeColumn(time))  " + step.label.padded(toWidth: longest) + "  "
        lines += item(head, about(occurrence, step, prospect, of: agenda))
      }
    }
    return lines.joined(separator: "\n")
  }

  private func about(
    _ occurrence: PlannedOccurrence, _ step: PlanStep,
    _ prospect: (state: Standing.State, reason: StandingReason), of agenda: Agenda
  ) -> String {
    var parts: [String] = []
    if let what = routines(of: step) { parts.append(what) }
    let (state, reason) = prospect
    if state != .upcoming {
      parts.append("\(state.words(say)): \(reason.words(say))")
    } else if !reason.isPlain {
      parts.append(reason.words(say))
    }
    if let note = nightNote(occurrence, at: occurrence.at, of: agenda) { parts.append(note) }
    if let note = zoneNote(occurrence, at: occurrence.at, of: agenda) { parts.append(note) }
    if state != .skipped, let note = clockNote(occurrence, of: agenda) { parts.append(note) }
    return parts.joined(separator: "; ")
  }

  /// What a step plays, where its name does not say it.
  private func routines(of step: PlanStep) -> String? {
    if step.isNamed { return step.routines == step.id || step.runs.isEmpty ? nil : step.routines }
    let others = step.runs.dropFirst().map(\.routine)
    return others.isEmpty ? nil : say("then %s", others.joined(separator: ", "))
  }

  /// Which night it is, of what comes after the midnight of its day.
  private func nightNote(
    _ occurrence: PlannedOccurrence, at instant: Instant?, of agenda: Agenda
  ) -> String? {
    guard let date = instant.map({ agenda.rules(of: occurrence).local(at: $0).date }),
      date == occurrence.date + 1
    else { return nil }
    return say("in the night to %s", date.weekday.words(say))
  }

  /// Whose clock a time is by, where that is not the person's, and what theirs shows then.
  private func zoneNote(
    _ occurrence: PlannedOccurrence, at instant: Instant?, of agenda: Agenda
  ) -> String? {
    guard let (zone, own) = zone(of: occurrence, at: instant, agenda) else { return nil }
    guard let own else { return say("by the clock of %s", zone) }
    return say("%s where you are, by the clock of %s", own, zone)
  }

  /// The zone that an occurrence is pinned to, and what the person's own clock shows then, where
  /// that is something else.
  private func zone(
    of occurrence: PlannedOccurrence, at instant: Instant?, _ agenda: Agenda
  ) -> (name: String, own: String?)? {
    let pinned = agenda.step(of: occurrence).zone ?? agenda.entries[occurrence.plan].plan.zone
    guard let pinned else { return nil }
    guard let instant else { return (pinned, nil) }
    let (own, there) = (
      agenda.own.local(at: instant), agenda.rules(of: occurrence).local(at: instant)
    )
    if own == there { return agenda.step(of: occurrence).zone.map { ($0, nil) } }
    let day = own.date == there.date ? "" : own.date.weekday.words(say) + " "
    return (pinned, day + own.time(say))
  }

  /// What a change of the clocks does to a time.
  private func clockNote(_ occurrence: PlannedOccurrence, of agenda: Agenda) -> String? {
    let step = agenda.step(of: occurrence)
    guard case .at(let time) = step.trigger, !occurrence.isOnMissingDay else { return nil }
    let plan = agenda.entries[occurrence.plan].plan
    let date = time < plan.dayStart ? occurrence.date + 1 : occurrence.date
    switch agenda.rules(of: occurrence).resolve(LocalMoment(date, seconds: time.seconds)).fit {
    case .exact: return nil
    case .gap(let length):
      return say(
        "the clock jumps over %s, so it comes %s later", say.time(time),
        TimeSpan.seconds(Double(length)).words)
    case .fold: return say("the clock shows %s twice, and it comes the first time", say.time(time))
    }
  }

  private func heading(_ text: String) -> [String] {
    SafeText(text).string.wrapped(toWidth: max(8, width))
  }

  /// The head with as much of the words as fits beside it, and the rest below.
  private func item(_ head: String, _ words: String) -> [String] {
    let words = SafeText(words).string
    // Where the head leaves little room, the words go below it; "to come" still fits.
    if width - head.cellWidth < 24 {
      let head = SafeText(head).string.trimmedEnd
      let line = (head + "  " + words).trimmedEnd
      if words.cellWidth <= 10, line.cellWidth <= width { return [line] }
      let lines = words.wrappedKeepingUnits(toWidth: max(8, width - 9)).filter { !$0.isEmpty }
      return [head] + lines.map { "         " + $0 }
    }
    let indent = head.cellWidth
    let lines = words.wrappedKeepingUnits(toWidth: min(width, 100) - indent)
    let text = SafeText(head).string + (lines.first ?? "")
    return [text.trimmedEnd] + lines.dropFirst().map { String(repeating: " ", count: indent) + $0 }
  }

  /// What is to come, by the person's clock: "coherent at 07:10, in 35 min".
  /// - Parameter countsDown: false where it is still shown when the time is another.
  func next(
    _ standing: Standing, of agenda: Agenda, now: Instant, countsDown: Bool = true
  ) -> String {
    let step = agenda.step(of: standing.occurrence)
    var text = step.routines
    if let until = standing.until {
      return SafeText(say("%s, put off until %s", text, agenda.own.local(at: until).time(say)))
        .string
    }
    if let at = standing.at {
      let (local, today) = (agenda.own.local(at: at), agenda.own.local(at: now).date)
      var time = local.time(say)
      if let pinned = zone(of: standing.occurrence, at: at, agenda), pinned.own != nil {
        let there = agenda.rules(of: standing.occurrence).local(at: at)
        time = say("%s (%s in %s)", time, there.time(say), pinned.name)
      }
      switch local.date - today {
      case 0: text = say("%s at %s", text, time)
      case 1: text = say("%s, tomorrow at %s", text, time)
      default: text = say("%s, %s at %s", text, local.date.words(say), time)
      }
      if countsDown, at > now, at - now < 86_400 {
        text += say(", in %s", TimeSpan.seconds(Double((at - now + 59) / 60 * 60)).words)
      }
    }
    if standing.state != .upcoming { text += ": " + standing.reason.words(say) }
    return SafeText(text).string
  }

  func list(
    _ plans: [(loaded: LoadedPlan, isInUse: Bool)]
  ) -> String {
    if plans.isEmpty { return say("There are no plans yet. Begin one: respite plan new my-day") }
    let longest = min(plans.map(\.loaded.plan.name.cellWidth).max() ?? 0, 30)
    return plans.flatMap { loaded, isInUse in
      item(
        (isInUse ? "* " : "  ") + loaded.plan.name.padded(toWidth: longest) + "  ",
        loaded.plan.title + note(loaded, isInUse: isInUse))
    }.joined(separator: "\n")
  }

  private func note(_ loaded: LoadedPlan, isInUse: Bool) -> String {
    let parts = [isInUse ? say("in use") : nil, leftOut(loaded)].compactMap { $0 }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: "; ")))"
  }

  /// One quiet line on each plan that cannot be read, or has steps that cannot be played.
  func tell(_ faults: [Fault], in plans: [LoadedPlan]) {
    Output.leftOut(faults)
    for plan in plans { leftOut(plan).map { Output.message("\(plan.plan.title): \($0)") } }
  }

  /// What of a plan cannot be played, and what shows why; nil where all of it can.
  func leftOut(_ loaded: LoadedPlan) -> String? {
    let (count, all) = loaded.leftOut
    let steps =
      switch count {
      case 0: nil as String?
      case all: say("none of its steps can be played yet")
      case 1: say("1 of its %s steps is left out", "\(all)")
      default: say("%s of its %s steps are left out", "\(count)", "\(all)")
      }
    return steps.map { "\($0): respite plan check \(loaded.plan.name.shellWord)" }
  }
}

extension StandingReason {
  /// Whether it says no more than the state does.
  fileprivate var isPlain: Bool { self == .atItsTime || self == .completed || self == .running }
}
