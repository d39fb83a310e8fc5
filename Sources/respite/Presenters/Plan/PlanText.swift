import RespiteCore
import RespitePlugins
import Terminal

/// Plans as a person reads them.
enum PlanText {
  /// A date of a plan: each step with its time, what has become of it, and why.
  static func day(
    _ standings: [Standing], of agenda: Agenda, plan: Int, date: LocalDate, width: Int
  ) -> String {
    let entry = agenda.entries[plan]
    let title = "\(entry.plan.title), \(date.words)"
    let rows = standings.filter { $0.occurrence.plan == plan && $0.id.date == date }
    if rows.isEmpty {
      return heading(title + ": nothing is planned.", width).joined(separator: "\n")
    }
    var lines = heading(title, width) + [""]
    let longest = min(rows.map { $0.id.step.cellWidth }.max() ?? 0, 24)
    for fold in StandingFold.folds(of: rows) {
      let row = fold.first
      func time(_ standing: Standing) -> String? {
        standing.at.map { agenda.rules(of: row.occurrence).local(at: $0).timeOfDay }
      }
      let head = "  \(time(row) ?? "  …  ")  " + row.id.step.padded(toWidth: longest) + "  "
      let notes = [clockNote(row.occurrence, of: agenda), zoneNote(row.occurrence, of: agenda)]
      let note = notes.compactMap { $0 }.map { "; \($0)" }.joined()
      let until = time(fold.last).map { " until \($0)" } ?? ""
      let times = fold.count > 1 ? ", \(fold.count) times\(until)" : ""
      let reason = row.reason.isPlain ? "" : ": \(row.reason)"
      let what = routines(of: agenda.step(of: row.occurrence)).map { "\($0); " } ?? ""
      lines += item(head, what + row.state.words + times + reason + note, width)
    }
    return lines.joined(separator: "\n")
  }

  /// What a plan has in store, date by date, with a word on each change of the clocks.
  static func preview(
    _ occurrences: [PlannedOccurrence], of agenda: Agenda, zone: String, width: Int
  ) -> String {
    var lines: [String] = []
    for (index, entry) in agenda.entries.enumerated() {
      // A step of another zone may come before the last ones of the date before.
      let own = occurrences.filter { $0.plan == index }
        .sorted { ($0.date, $0.earliest) < ($1.date, $1.earliest) }
      if !lines.isEmpty { lines.append("") }
      lines += heading("\(entry.plan.title) (\(entry.plan.zone ?? zone))", width)
      if own.isEmpty { lines += ["", "  Nothing on these days."] }
      let longest = min(own.map { agenda.step(of: $0).id.cellWidth }.max() ?? 0, 24)
      var date: LocalDate?
      for occurrence in own {
        if occurrence.date != date {
          date = occurrence.date
          lines += ["", occurrence.date.words]
        }
        let step = agenda.step(of: occurrence)
        let time = occurrence.at.map { agenda.rules(of: occurrence).local(at: $0).timeOfDay }
        let head = "  \(time ?? "  …  ")  " + step.id.padded(toWidth: longest) + "  "
        lines += item(head, about(occurrence, step, of: agenda), width)
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func about(
    _ occurrence: PlannedOccurrence, _ step: PlanStep, of agenda: Agenda
  ) -> String {
    var parts: [String] = []
    if let what = routines(of: step) { parts.append(what) }
    let (state, reason) = agenda.prospect(of: occurrence)
    if state == .skipped {
      parts.append("\(state.words): \(reason)")
    } else if !reason.isPlain {
      parts.append(reason.description)
    }
    if let note = zoneNote(occurrence, of: agenda) { parts.append(note) }
    if state != .skipped, let note = clockNote(occurrence, of: agenda) { parts.append(note) }
    return parts.joined(separator: "; ")
  }

  /// What a step plays, where its name does not say it.
  private static func routines(of step: PlanStep) -> String? {
    step.routines == step.id ? nil : step.runs.map(\.routine).joined(separator: ", ")
  }

  /// Whose clock a time is by, where that is not the plan's.
  private static func zoneNote(_ occurrence: PlannedOccurrence, of agenda: Agenda) -> String? {
    agenda.step(of: occurrence).zone.map { "by the clock of \($0)" }
  }

  /// What a change of the clocks does to a time.
  private static func clockNote(_ occurrence: PlannedOccurrence, of agenda: Agenda) -> String? {
    let step = agenda.step(of: occurrence)
    guard case .at(let time) = step.trigger, !occurrence.isOnMissingDay else { return nil }
    let plan = agenda.entries[occurrence.plan].plan
    let date = time < plan.dayStart ? occurrence.date + 1 : occurrence.date
    switch agenda.rules(of: occurrence).resolve(LocalMoment(date, seconds: time.seconds)).fit {
    case .exact: return nil
    case .gap(let length):
      return
        "the clock jumps over \(time), so it comes \(TimeSpan.seconds(Double(length)).words) later"
    case .fold: return "the clock shows \(time) twice, and it comes the first time"
    }
  }

  private static func heading(_ text: String, _ width: Int) -> [String] {
    SafeText(text).string.wrapped(toWidth: max(8, width))
  }

  /// The head with as much of the words as fits beside it, and the rest below.
  private static func item(_ head: String, _ words: String, _ width: Int) -> [String] {
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

  /// What is to come: "coherent, today at 07:10, in 35 min".
  static func next(_ standing: Standing, of agenda: Agenda, now: Instant) -> String {
    let step = agenda.step(of: standing.occurrence)
    var text = step.runs.map(\.routine).joined(separator: ", ")
    if let at = standing.at {
      let rules = agenda.rules(of: standing.occurrence)
      let (local, today) = (rules.local(at: at), rules.local(at: now).date)
      switch local.date - today {
      case 0: text += " at \(local.timeOfDay)"
      case 1: text += ", tomorrow at \(local.timeOfDay)"
      default: text += ", \(local.date.words) at \(local.timeOfDay)"
      }
      if at > now, at - now < 86_400 {
        text += ", in \(TimeSpan.seconds(Double((at - now + 59) / 60 * 60)).words)"
      }
    }
    if standing.state != .upcoming { text += ": \(standing.reason)" }
    return SafeText(text).string
  }

  static func list(
    _ plans: [(loaded: LoadedPlan, isInUse: Bool)], width: Int
  ) -> String {
    if plans.isEmpty { return "There are no plans yet. Begin one: respite plan new my-day" }
    let longest = min(plans.map(\.loaded.plan.name.cellWidth).max() ?? 0, 30)
    return plans.flatMap { loaded, isInUse in
      item(
        (isInUse ? "* " : "  ") + loaded.plan.name.padded(toWidth: longest) + "  ",
        loaded.plan.title + note(loaded, isInUse: isInUse), width)
    }.joined(separator: "\n")
  }

  private static func note(_ loaded: LoadedPlan, isInUse: Bool) -> String {
    let parts = [isInUse ? "in use" : nil, leftOut(loaded)].compactMap { $0 }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: "; ")))"
  }

  /// What of a plan cannot be played, and what shows why; nil where all of it can.
  static func leftOut(_ loaded: LoadedPlan) -> String? {
    let (count, all) = loaded.leftOut
    let steps =
      switch count {
      case 0: nil as String?
      case all: "none of its steps can be played yet"
      case 1: "1 of its \(all) steps is left out"
      default: "\(count) of its \(all) steps are left out"
      }
    return steps.map { "\($0): respite plan check \(loaded.plan.name.shellWord)" }
  }
}

extension StandingReason {
  /// Whether it says no more than the state does.
  fileprivate var isPlain: Bool { self == .atItsTime || self == .completed || self == .running }
}
