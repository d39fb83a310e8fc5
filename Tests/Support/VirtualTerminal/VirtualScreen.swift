/// A terminal without a window: takes the bytes that a program writes and knows what would be
/// seen. Understands what a small full-screen program emits; everything else goes to `unknown`,
/// so that a test can insist on nothing being there.
public struct VirtualScreen: Sendable {
  public private(set) var columns: Int
  public private(set) var rows: Int
  public internal(set) var cells: [[VirtualCell]]
  /// The cursor's row, from 0.
  public internal(set) var row = 0
  /// The cursor's column, from 0; the last one also while a wrap is pending.
  public internal(set) var column = 0
  /// Rows that have left at the top of the main screen.
  public internal(set) var scrollback: [String] = []

  public internal(set) var cursorIsVisible = true
  public internal(set) var isAlternate = false
  public internal(set) var autowraps = true
  /// Whether what is pasted comes between marks (mode 2004).
  public internal(set) var marksPastes = false
  /// Whether the wheel of a mouse sends arrow keys on the alternate screen, as most emulators have
  /// it at first.
  public internal(set) var wheelSendsArrows = true
  var savedWheel: Bool?
  /// Whether a synchronized update (mode 2026) is open.
  public internal(set) var isSynchronizing = false
  /// How many synchronized updates have ended.
  public internal(set) var synchronizedUpdates = 0
  /// Sequences and controls that were not understood, in readable form.
  public internal(set) var unknown: [String] = []

  /// What kind of terminal this is.
  public struct Options: Sendable {
    /// Whether scalars are joined to clusters, as new terminals do; old ones draw each scalar.
    public var joinsClusters = true
    /// Whether the terminal driver turns LF into CR LF.
    public var returnsOnLineFeed = true
    /// The cells that a character takes.
    public var width: @Sendable (Character) -> Int = VirtualScreen.approximateWidth

    public init() {}
  }

  public let options: Options
  public internal(set) var style = VirtualStyle()
  var parser = VirtualParser()
  var wrapIsPending = false
  /// The cell that the next scalar may be joined to.
  var joinable: (row: Int, column: Int)?
  /// The main screen while the alternate one is shown.
  var main: (cells: [[VirtualCell]], row: Int, column: Int)?

  public init(columns: Int, rows: Int, options: Options = Options()) {
    self.columns = columns
    self.rows = rows
    self.options = options
    cells = Self.blank(columns: columns, rows: rows)
  }

  static func blank(columns: Int, rows: Int) -> [[VirtualCell]] {
    Array(repeating: Array(repeating: .blank, count: columns), count: rows)
  }

  /// Takes output of the program. It may be cut anywhere.
  public mutating func write(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if let action = parser.consume(byte) { perform(action) }
    }
  }

  public mutating func write(_ text: String) {
    write(text.utf8)
  }

  /// Gives the terminal a new size. Lines are cut or padded at the right and below; nothing flows.
  public mutating func resize(columns: Int, rows: Int) {
    cells = Self.fit(cells, columns: columns, rows: rows)
    if let saved = main { main?.cells = Self.fit(saved.cells, columns: columns, rows: rows) }
    self.columns = columns
    self.rows = rows
    row = min(row, rows - 1)
    column = min(column, columns - 1)
    wrapIsPending = false
    joinable = nil
  }

  private static func fit(_ cells: [[VirtualCell]], columns: Int, rows: Int) -> [[VirtualCell]] {
    (0..<rows).map { row in
      (0..<columns).map { column in
        row < cells.count && column < cells[row].count ? cells[row][column] : .blank
      }
    }
  }

  /// The text of a row, without the blanks at its end.
  public func text(row: Int) -> String {
    var text = cells[row].map(\.text).joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  /// All rows, without the blank ones at the bottom.
  public var lines: [String] {
    var lines = (0..<rows).map { text(row: $0) }
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  /// Cells that a character takes, roughly: enough for tests that do not give their own measure.
  @Sendable public static func approximateWidth(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    if first.properties.isEmojiPresentation { return 2 }
    if character.unicodeScalars.contains("\u{FE0F}") && first.properties.isEmoji { return 2 }
    switch first.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
