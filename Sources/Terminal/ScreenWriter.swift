/// Turns screens into bytes for the terminal: only what has changed since the screen before.
///
/// Knows the cursor and the look that its own bytes leave behind, so nothing else may write to the
/// terminal in between; if something may have, call `invalidate()`. What one call returns is one
/// frame, to be written with one `FileOutput.write`.
public struct ScreenWriter: Sendable {
  private let surface: Surface
  private let depth: ColorDepth
  private let synchronizes: Bool
  /// What the terminal shows, or nil if that is unknown.
  private var shown: Screen?
  private var position: CursorPosition?
  private var style: Style?

  /// - Parameters:
  ///   - surface: Where the screens go; `TerminalMode` has set it up. The screens of an inline
  ///     surface have as many rows as it has.
  ///   - depth: The colours that the terminal has. Others are replaced by the nearest.
  ///   - synchronizes: Whether each frame asks the terminal to show it at once (mode 2026, which
  ///     a terminal that does not know it ignores). See `synchronizes(environment:)`.
  public init(surface: Surface, depth: ColorDepth, synchronizes: Bool) {
    self.surface = surface
    self.depth = depth
    self.synchronizes = synchronizes
  }

  /// Whether this terminal does no worse with synchronized updates: all but the one of VS Code.
  public static func synchronizes(environment: [String: String]) -> Bool {
    environment["TERM_PROGRAM"] != "vscode"
  }

  /// Forgets what the terminal shows: the next frame repaints everything. To be called after the
  /// terminal was taken again, after a resize, and after a frame could not be written. An inline
  /// region is then to begin at the cursor, as `TerminalMode.enter()` leaves it.
  public mutating func invalidate() {
    shown = nil
  }

  /// The bytes that make the terminal show a screen; none if it shows it already.
  public mutating func frame(_ screen: Screen) -> [UInt8] {
    var encoder: FrameEncoder
    if let shown, shown.size == screen.size {
      encoder = FrameEncoder(from: shown, to: screen, depth: depth)
      encoder.position = position
      encoder.style = style
    } else {
      encoder = FrameEncoder(from: Screen(size: screen.size), to: screen, depth: depth)
      erase(with: &encoder)
    }
    encoder.isInline = surface != .alternateScreen
    encoder.encode()
    shown = screen
    guard !encoder.bytes.isEmpty else { return [] }
    // Inline, the cursor rests at the region's beginning, where no resize can lose it.
    if encoder.isInline { encoder.move(toRow: 0, column: 0) }
    position = encoder.position
    style = encoder.style
    guard synchronizes else { return encoder.bytes }
    return Array("\u{1B}[?2026h".utf8) + encoder.bytes + Array("\u{1B}[?2026l".utf8)
  }

  /// Makes the surface blank and the cursor's place known.
  private func erase(with encoder: inout FrameEncoder) {
    encoder.bytes += Array("\u{1B}[m".utf8)
    switch surface {
    case .alternateScreen: encoder.bytes += Array("\u{1B}[H\u{1B}[2J".utf8)
    case .inline: encoder.bytes += Array("\r\u{1B}[J".utf8)
    }
    encoder.position = CursorPosition(row: 0, column: 0)
    encoder.style = .plain
  }
}

/// Where the cursor is.
struct CursorPosition: Equatable {
  var row: Int
  /// Nil where terminals differ: at the right edge, and after a wide or uncertain cluster.
  var column: Int?
}
