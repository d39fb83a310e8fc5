import RespiteCore

/// What a session's routines keep: what each plugin remembers, and the measures and notes of all.
///
/// What is remembered is recalled at once. Where it goes for the next session is for the owner to
/// say: a rehearsal's goes nowhere.
public final class SessionMemory {
  /// Something to be kept beyond the session.
  public enum Event: Equatable, Sendable {
    case remembered(MemoryItem)
    case measured(Measure)
    case noted(String)
    /// A routine plays that keeps nothing: how long the session takes would tell what became of it.
    case untimed
  }

  /// Whether what is remembered will be there the next time, and if not, why.
  public enum Retention: CaseIterable, Sendable {
    case lasting
    /// The person keeps no journal.
    case journalOff
    /// There is no place for a journal, or it cannot be written to now.
    case journalUnusable
    /// What plays has said of itself that it keeps nothing.
    case nothing

    /// What a person is told; nil where there is nothing to tell.
    public var told: String? {
      switch self {
      case .lasting: nil
      case .journalOff: "Your journal is off, so this won't be remembered."
      case .journalUnusable: "Your journal can't be used right now, so this won't be remembered."
      case .nothing: "Nothing of this is saved."
      }
    }
  }

  /// Of a key, and of the name of a measure.
  static let longestKey = 60
  /// Of a value, in bytes of JSON.
  public static let largestValue = 4096
  static let mostKeys = 200
  /// Of one session.
  package static let mostMeasures = 1000
  package static let mostNotes = 200

  /// Whether words that the person types may be kept.
  private(set) var keepsText: Bool
  /// What is known of it without a look at the journal.
  private let expected: Retention
  private let look: () -> Retention
  /// Whether the person has been told that nothing is remembered.
  private var hasTold = false
  private let load: (String) -> [String: String]
  private let tell: (Event) -> Void
  private var known: [String: [String: String]] = [:]
  /// Whether the person has typed words in this session, which any text may since be made of.
  private var hasTypedText = false
  public private(set) var measures: [Measure] = []
  private var noteCount = 0

  /// - Parameters:
  ///   - keepsText: whether words that the person types may be kept.
  ///   - retention: whether what is remembered will be there the next time, as far as that is known
  ///     without opening anything: for a rehearsal.
  ///   - look: the same as it is now. Asked each time that a routine asks.
  ///   - load: what a plugin remembers: JSON by key. Asked once, when it first recalls something.
  ///   - tell: takes what is to be kept.
  public init(
    keepsText: Bool = false, retention: Retention = .lasting,
    look: (() -> Retention)? = nil,
    load: @escaping (String) -> [String: String] = { _ in [:] },
    tell: @escaping (Event) -> Void = { _ in }
  ) {
    self.keepsText = keepsText
    expected = retention
    self.look = look ?? { retention }
    self.load = load
    self.tell = tell
  }

  /// The same memory, for a rehearsal: what it remembers is its own.
  func rehearsal() -> SessionMemory {
    let copy = SessionMemory(keepsText: keepsText, retention: expected, load: load)
    copy.known = known
    copy.hasTypedText = hasTypedText
    return copy
  }

  /// The same memory for a routine that keeps nothing, and for all that it plays: what is known is
  /// recalled, and nothing of what happens there goes anywhere.
  func keepingNothing() -> SessionMemory {
    SessionMemory(retention: .nothing, load: { self.values(of: $0) })
  }

  /// A routine that keeps nothing is about to play.
  func hideLength() { tell(.untimed) }

  /// Whether what is remembered now will be there the next time.
  var retention: Retention { look() }

  /// What the person is to be told of that, once a session; nil where there is nothing to tell.
  func notice(of retention: Retention) -> String? {
    guard !hasTold, let told = retention.told else { return nil }
    hasTold = true
    return told
  }

  /// What a plugin remembers now: JSON by key.
  public func values(of plugin: String) -> [String: String] {
    if let values = known[plugin] { return values }
    let values = load(plugin)
    known[plugin] = values
    return values
  }

  /// The person has typed words for a routine.
  func heard() { hasTypedText = true }

  /// The person has said that words may be kept, for this session.
  func consent() { keepsText = true }

  // MARK: - Keeping

  /// - Parameter value: nil forgets.
  /// - Returns: false where the plugin remembers too much already.
  func remember(_ value: JSON?, for key: String, of plugin: String) -> Bool {
    var values = values(of: plugin)
    if value != nil, values[key] == nil, values.count >= Self.mostKeys { return false }
    values[key] = value?.text
    known[plugin] = values
    if keepsText || !hasTypedText || value?.hasText != true {
      tell(.remembered(MemoryItem(plugin: plugin, key: key, value: value?.text)))
    }
    return true
  }

  /// - Returns: false where the session has too many already.
  func record(_ measure: Measure) -> Bool {
    guard measures.count < Self.mostMeasures else { return false }
    measures.append(measure)
    tell(.measured(measure))
    return true
  }

  /// Words that may not be kept are forgotten here and now.
  /// - Returns: false where the session has too many already.
  func note(_ text: String) -> Bool {
    guard noteCount < Self.mostNotes else { return false }
    noteCount += 1
    if keepsText { tell(.noted(text)) }
    return true
  }

  /// Whether it can be a key, a measure or a field: no sentence, which a person may have typed.
  public static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= longestKey
      && text.utf8.allSatisfy { $0.isOfName || $0 == UInt8(ascii: ".") }
  }
}

extension JSON {
  fileprivate var hasText: Bool {
    switch self {
    case .string: true
    case .array(let values): values.contains(where: \.hasText)
    case .object(let fields): fields.contains { $0.1.hasText }
    case .null, .boolean, .integer, .number, .exact: false
    }
  }
}
