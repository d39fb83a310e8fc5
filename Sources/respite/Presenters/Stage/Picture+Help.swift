import RespiteCore
import Terminal

extension Picture {
  /// The numbers, and the keys below them.
  func layout(_ numbers: SupportNumbers) -> PageLayout {
    SupportOverlay.layout(
      numbers, keys: keys, look: look, width: textWidth, rows: body.count)
  }

  private var keys: [(String, String)] {
    [
      ("space", "pause, go on"), (look.isASCII ? "n" : "n, →", "what comes next"),
      ("+, -", "faster, slower"), ("q, Esc", "stop, kindly"), ("Ctrl-G", "these numbers"),
    ]
  }
}
