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
  /// Whether anything outlives the session at all: not where the person keeps no journal.
  let lasts: Bool
  private let load: (String) -> [String: String]
  private let tell: (Event) -> Void
  private var known: [String: [String: String]] = [:]
  /// Whether the person has typed words in this session, which any text may since be made of.
  private var hasTypedText = false
  public private(set) var measures: [Measure] = []
  private var noteCount = 0

  /// - Parameters:
  ///   - keepsText: whether words that the person types may be kept.
  ///   - lasts: whether anything outlives the session.
  ///   - load: what a plugin remembers: JSON by key. Asked once, when it first recalls something.
  ///   - tell: takes what is to be kept.
  public init(
    keepsText: Bool = false, lasts: Bool = true,
    load: @escaping (String) -> [String: String] = { _ in [:] },
    tell: @escaping (Event) -> Void = { _ in }
  ) {
    self.keepsText = keepsText
    self.lasts = lasts
    self.load = load
    self.tell = tell
  }

  /// The same memory, for a rehearsal: what it remembers is its own.
  func rehearsal() -> SessionMemory {
    let copy = SessionMemory(keepsText: keepsText, lasts: lasts, load: load)
    copy.known = known
    copy.hasTypedText = hasTypedText
    return copy
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
