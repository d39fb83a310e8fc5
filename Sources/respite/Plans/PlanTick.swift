import RespiteCore
import RespiteJournal
import Terminal

/// What the operating system's timer asks for each minute: to note what went by, and to tell of what
/// is there, once.
enum PlanTick {
  /// More than any plan leaves out in a day or two; the rest is noted by the next tick.
  private static let mostNoted = 200

  /// Seconds of the processor: a timer asks each minute, and what is left is there the next time.
  static let longestReading = 0.4

  /// What a tick would tell. Nothing is changed.
  static func rehearse(at moment: PlanMoment, _ file: TickFile) throws -> PlanNews {
    var memory = file.read()
    return memory.news(try look(at: moment, &memory))
  }

  /// - Returns: what to tell. It counts as told, so that it is never told twice.
  static func run(at moment: PlanMoment, _ file: TickFile) throws -> PlanNews {
    try file.change { memory in
      // Read under the lock, so that what another tick has just done is known.
      let view = try look(at: moment, &memory)
      let isSetBack = memory.isAhead(of: view.now)
      let news = memory.news(view)
      note(view, isSetBack: isSetBack)
      return news
    }
  }

  /// Looks at the plans, and tells what of them there was no time for.
  private static func look(
    at moment: PlanMoment, _ memory: inout TickMemory
  ) throws -> PlanView {
    let (view, notLookedAt) = try PlanView.ofTick(at: moment, &memory)
    view.tellJournal()
    if let first = notLookedAt.first {
      let more = notLookedAt.count > 1 ? " and \(notLookedAt.count - 1) more" : ""
      Output.message(
        "Not looked at this time, because others take long: \(first)\(more). respite plan check NAME "
          + "tells what is wrong with one.")
    }
    return view
  }

  /// Notes each skip with its reason; takes back what a clock that was ahead has noted of times that
  /// are still to come.
  private static func note(_ view: PlanView, isSetBack: Bool) {
    guard !view.decision.lapsed.isEmpty || isSetBack,
      ProgramJournal.isWanted(SettingsFile.ofProgram().settings)
    else { return }
    do {
      if isSetBack {
        let early = view.decision.standings.filter { standing in
          standing.state == .skipped && standing.at.map { $0 > view.now } == true
        }
        let today = view.agenda.dates(around: view.now).upperBound + -1
        _ = try ProgramJournal.read {
          try $0.forgetSkips(early.map(\.id), after: today, notedAfter: view.now)
        }
      }
      if view.decision.lapsed.isEmpty { return }
      _ = try ProgramJournal.use { journal in
        for standing in view.decision.lapsed.prefix(mostNoted) {
          try journal.skip(standing.id, reason: standing.reason.words(view.text.say), at: view.now)
        }
      }
    } catch {
      // It comes again with the next tick.
      Output.message("What went by is not in your journal: \(error)")
    }
  }
}

extension TickMemory {
  fileprivate mutating func news(_ view: PlanView) -> PlanNews {
    news(
      view.decision, of: view.agenda, records: view.records, at: view.now,
      isBusy: view.isBusy
        || view.records.values.contains { $0.state == .started && $0.isOwned == true })
  }
}
