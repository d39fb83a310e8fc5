import RespiteCore

/// What lines are in another language: a PO file, as GNU gettext and its editors write it.
///
/// The id of a line (`msgid`) is the line itself, as its routine has it, so that a line that has no
/// translation is shown as it is. Plural forms are not used.
public struct MessageCatalog: Sendable {
  /// One line and its translation.
  public struct Entry: Equatable, Sendable {
    /// The line as the routine has it.
    public var id: String
    /// The translation; empty where there is none yet.
    public var text: String
    /// What the translator noted, without the `#`.
    public var comments: [String] = []
    /// The files that have the line, for the translator.
    public var references: [String] = []
    /// Not sure: marked by an editor, and not used before someone has looked at it.
    public var isFuzzy = false
    /// Where its `msgid` is, from 1; 0 where it is in no file.
    public var line = 0

    public init(id: String, text: String) {
      self.id = id
      self.text = text
    }

    /// Whether the translation is shown.
    public var isUsed: Bool { !text.isEmpty && !isFuzzy }
  }

  /// All entries but the header, in the order of the file.
  public var entries: [Entry] = []
  /// Translations of lines that are no more, kept in case one comes back.
  public var obsolete: [Entry] = []
  /// The entry without an id: facts about the file itself.
  public var header = ""

  public init() {}

  /// Reads a PO file.
  /// - Throws: `Fault` with the line that is no PO.
  public init(parsing bytes: [UInt8], path: String) throws(Fault) {
    var reader = MessageCatalogReader(path: path)
    var obsolete = reader
    let text = String(decoding: bytes, as: UTF8.self)
    // A file from Windows has "\r\n", which to Swift is one character.
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("#~") {
        try obsolete.read(line.dropFirst(2), number: index + 1)
      } else {
        try reader.read(line, number: index + 1)
      }
    }
    self = reader.catalog()
    self.obsolete = obsolete.catalog().entries
  }

  /// - Throws: `Fault` when it cannot be read.
  public init(path: String) throws(Fault) {
    try self.init(parsing: readFile(path), path: path)
  }

  /// The translations that are shown, by the lines' ids.
  public var texts: [String: String] {
    Dictionary(entries.filter(\.isUsed).map { ($0.id, $0.text) }) { first, _ in first }
  }
}
