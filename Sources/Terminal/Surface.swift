/// Where on the terminal a program draws.
public enum Surface: Hashable, Sendable {
  /// The whole terminal, on its alternate screen; what was there before comes back at the end.
  case alternateScreen
  /// So many rows from the cursor's row down; the last frame stays in the scrollback.
  case inline(rows: Int)

  /// Bytes that set the surface up: autowrap off, cursor hidden, what is pasted between marks, and
  /// no arrow keys for the turns of a mouse wheel. For an inline surface the cursor must stand in
  /// column 0 and stands in the first column of the region's first row after.
  var opening: String {
    switch self {
    case .alternateScreen:
      // Whether the wheel sends arrows is saved where the terminal can do that.
      "\u{1B}[?1049h\u{1B}[?1007s\u{1B}[?1007l\u{1B}[?7l\u{1B}[?25l\u{1B}[?2004h"
    case .inline(let rows):
      // Line feeds make room at the bottom of the terminal by scrolling.
      "\u{1B}[?7l\u{1B}[?25l\u{1B}[?2004h" + String(repeating: "\r\n", count: max(0, rows - 1))
        + (rows > 1 ? "\u{1B}[\(rows - 1)A" : "")
    }
  }

  /// Bytes that undo `opening` from any state, even in the middle of a frame.
  var closing: String {
    // Its first ends a synchronized update; a terminal that does not know it ignores it.
    let common = "\u{1B}[?2026l\u{1B}[?2004l\u{1B}[m\u{1B}[?7h\u{1B}[?25h"
    switch self {
    case .alternateScreen:
      // Terminals that cannot restore a saved mode have it on to begin with.
      return "\u{1B}[?1007h\u{1B}[?1007r" + common + "\u{1B}[?1049l"
    case .inline(let rows):
      // The cursor rests on the region's first row between frames.
      return common + (rows > 1 ? "\u{1B}[\(rows - 1)B" : "") + "\r\n"
    }
  }
}
