/// A text from elsewhere, such as a plugin, that cannot do anything to a terminal but be shown.
///
/// Control sequences are left out whole, then every other control byte, and the bidirectional
/// controls that could show a text in another order than it is written. A tab becomes a space.
public struct SafeText: Hashable, Sendable {
  /// What is left to show.
  public let string: String

  /// - Parameter keepingNewlines: Whether line breaks stay, each as one `\n`. Otherwise each
  ///   becomes a space.
  public init(_ text: String, keepingNewlines: Bool = false) {
    if text.isPlain {
      string = text
      return
    }
    var filter = Filter(newline: keepingNewlines ? "\n" : " ")
    for scalar in text.unicodeScalars { filter.append(scalar) }
    string = String(filter.result)
  }

  private struct Filter {
    let newline: Unicode.Scalar
    var result = String.UnicodeScalarView()
    private var sequence: ControlSequence?
    private var lastWasReturn = false

    init(newline: Unicode.Scalar) {
      self.newline = newline
    }

    mutating func append(_ scalar: Unicode.Scalar) {
      defer { lastWasReturn = scalar == "\r" }
      // No sequence reaches over a line's end, or an unfinished one would hide the whole rest.
      if scalar.isLineBreak { sequence = nil }
      if var current = sequence {
        let step = current.consume(scalar.value)
        sequence = if case .more = step { current } else { nil }
        if case .interrupted = step {} else { return }
      }
      appendPlain(scalar)
    }

    private mutating func appendPlain(_ scalar: Unicode.Scalar) {
      if scalar.isLineBreak {
        if !(scalar == "\n" && lastWasReturn) { result.append(newline) }
      } else if scalar == "\t" {
        result.append(" ")
      } else if scalar == "\u{1B}" {
        sequence = .escape
      } else if scalar.properties.generalCategory == .control {
        sequence = ControlSequence(c1: scalar.value)
      } else if !scalar.properties.isBidiControl {
        result.append(scalar)
      }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isLineBreak: Bool {
    switch value {
    case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
