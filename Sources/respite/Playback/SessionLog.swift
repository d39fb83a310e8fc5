import Dispatch
import RespiteCore
import RespiteJournal
import RespitePlugins
import Synchronization

/// Writes a session into the journal while it plays, beside the thread that plays it: a slow or a
/// broken disk is nothing that a breath waits for.
///
/// Whenever something has changed, all that is known of the session is written, so that the journal
/// is true however the program ends, and a write that failed is made good by the next one.
final class SessionLog: Sendable {
  private struct State: Sendable {
    /// nil until it is known.
    var entry: JournalEntry?
    /// What is to be remembered, by plugin and key.
    var items: [String: MemoryItem] = [:]
    /// Whether it has been written.
    var isKnown = false
    /// Whether its first frame has been shown.
    var hasBegun = false
    var isQueued = false
    var isWriting = false
    /// Whether how long it takes is nobody's business.
    var isUntimed = false
    var failure: JournalFailure?
  }

  /// How long the end waits for what is still being written.
  private static let patience = DispatchTimeInterval.seconds(3)

  private let journal: Journal?
  /// For what a routine waits for: it does not wait long, nor for what is being written.
  private let reader: Journal?
  private let mark: PlayingMark?
  /// Whether typed words were to be kept when it began.
  private let keptText: Bool
  private let isWanted: Bool
  private let id = Int64.random(in: JournalEntry.ids)
  private let queue = DispatchQueue(label: "journal", qos: .utility)
  private let state = Mutex(State())

  /// Keeps nothing where the person wants no journal, or there is no place for one.
  init(_ settings: Settings) {
    keptText = settings.flag(.keep) ?? false
    isWanted = ProgramJournal.isWanted(settings)
    journal = isWanted ? ProgramJournal.open() : nil
    reader = isWanted ? ProgramJournal.open(patience: 0.1) : nil
    // Whoever wants nothing kept finds no file of it.
    mark = isWanted ? PlayingMark.ofProgram() : nil
  }

  /// The entry's id in the journal.
  var entryID: Int64? { journal == nil ? nil : id }

  // MARK: - Memory

  /// The memory for a playing: it starts with what is kept, and what it keeps is written here.
  func memory(_ settings: Settings) -> SessionMemory {
    SessionMemory(
      keepsText: settings.flag(.keep) ?? false,
      retention: journal != nil ? .lasting : isWanted ? .journalUnusable : .journalOff,
      look: { self.retention }, load: { self.load($0) }, tell: { self.keep($0) })
  }

  /// Whether what is remembered now will be there the next time. Before there is anything to see
  /// the journal is not opened for it.
  private var retention: SessionMemory.Retention {
    // What the person has said meanwhile counts from then on.
    guard isWanted, ProgramJournal.isWanted(SettingsFile.ofProgram().settings) else {
      return .journalOff
    }
    guard let reader else { return .journalUnusable }
    let (hasBegun, isWriting, failure) = state.withLock {
      ($0.hasBegun, $0.isQueued || $0.isWriting, $0.failure)
    }
    if failure != nil || !reader.seemsWritable { return .journalUnusable }
    // What this run writes just now is no obstacle.
    guard hasBegun, !isWriting else { return .lasting }
    do {
      try reader.checkWritable()
      return .lasting
    } catch {
      return .journalUnusable
    }
  }

  /// What is kept of a plugin, for a routine that waits for it.
  private func load(_ plugin: String) -> [String: String] {
    guard let reader, reader.exists else { return [:] }
    do {
      return try reader.memory(of: plugin)
    } catch {
      state.withLock { $0.failure = error }
      return [:]
    }
  }

  private func keep(_ event: SessionMemory.Event) {
    change { state in
      switch event {
      case .remembered(let item): state.items["\(item.plugin)/\(item.key)"] = item
      case .measured(let measure): state.entry?.measures.append(measure)
      case .noted(let text): state.entry?.notes.append(text)
      case .untimed: state.isUntimed = true
      }
    }
  }

  // MARK: - The session

  /// It is about to start. Nothing is written yet.
  func prepare(_ session: SessionRecord) {
    guard journal != nil else { return }
    state.withLock { $0.entry = JournalEntry(id: id, session) }
  }

  /// Its first frame has been shown.
  func began() { change { $0.hasBegun = true } }

  /// Whether it goes on just now, for whoever else would begin one.
  func plays(_ isPlaying: Bool) { queue.async { [mark] in mark?.set(isPlaying) } }

  /// It is about to be stopped, perhaps for long.
  func rests() { mark?.set(false) }

  /// It has ended.
  /// - Returns: a line for the person where it could not be kept, or something was found broken.
  func ended(_ outcome: Outcome, played: TimeSpan) -> String? {
    mark?.end()
    guard let journal else { return nil }
    change { state in
      // It may have been over before there was anything to see.
      state.hasBegun = true
      state.entry?.session.ended = WallClock.now
      state.entry?.session.played = played
      state.entry?.session.ending = SessionRecord.Ending(outcome)
    }
    let done = DispatchSemaphore(value: 0)
    queue.async { done.signal() }
    let isWritten = done.wait(timeout: .now() + Self.patience) == .success
    // Where the disk does not answer, whoever asks the journal does not come back either.
    if isWritten, let note = journal.putAsideNote ?? reader?.putAsideNote { return note }
    let failure = isWritten ? state.withLock { $0.failure } : .locked
    return failure.map { "This is not in your journal: \($0)." }
  }

  private func change(_ body: (inout State) -> Void) {
    guard let journal else { return }
    let isFirst = state.withLock { state in
      body(&state)
      guard state.hasBegun, !state.isQueued else { return false }
      state.isQueued = true
      return true
    }
    if isFirst { queue.async { self.write(to: journal) } }
  }

  private func write(to journal: Journal) {
    // What the person has said meanwhile counts from then on.
    let settings = SettingsFile.ofProgram().settings
    let (entry, items, isKnown) = state.withLock { state in
      state.isQueued = false
      state.isWriting = true
      if !ProgramJournal.isWanted(settings) { state.entry = nil }
      if keptText, settings.flag(.keep) == false { state.entry?.notes = [] }
      let entry = state.isUntimed ? state.entry?.withoutLength : state.entry
      return (entry, state.items, state.isKnown)
    }
    defer { state.withLock { $0.isWriting = false } }
    guard let entry else { return }
    do {
      let isThere = try journal.save(entry, remembering: Array(items.values), isKnown: isKnown)
      state.withLock { state in
        state.failure = nil
        state.isKnown = true
        if !isThere { state.entry = nil }
        for (key, item) in items where state.items[key] == item { state.items[key] = nil }
      }
    } catch {
      state.withLock { $0.failure = error }
    }
  }
}

extension JournalEntry {
  /// That it was opened, and no more: neither how long it took nor how it ended.
  fileprivate var withoutLength: JournalEntry {
    var entry = self
    entry.session.ended = session.started
    entry.session.ending = .completed
    entry.session.played = .zero
    entry.session.planned = nil
    return entry
  }
}

extension SessionRecord.Ending {
  init(_ outcome: Outcome) {
    switch outcome {
    case .completed: self = .completed
    case .stopped: self = .stopped
    case .failed: self = .failed
    }
  }
}
