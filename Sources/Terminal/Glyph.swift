/// What one cell shows, in 32 bits: a scalar, or a place in the screen's table of clusters.
struct Glyph: Equatable {
  let bits: UInt32

  private static let clusterFlag: UInt32 = 1 << 31
  private static let wideFlag: UInt32 = 1 << 30
  private static let uncertainFlag: UInt32 = 1 << 29
  private static let flags: UInt32 = clusterFlag | wideFlag | uncertainFlag
  private static let valueMask: UInt32 = (1 << 21) - 1

  static let blank = Glyph(bits: 0x20)
  /// The right half of a wide glyph, drawn with its left half.
  static let rightHalf = Glyph(bits: 0)

  private init(bits: UInt32) {
    self.bits = bits
  }

  /// A scalar whose width is 1 or 2.
  init(_ scalar: Unicode.Scalar, width: Int) {
    var bits = scalar.value | (width == 2 ? Self.wideFlag : 0)
    // Some terminals draw a picture, and wide, for what is text by default.
    if width == 1 && scalar.mayBePicture { bits |= Self.uncertainFlag }
    self.bits = bits
  }

  /// More than one scalar. Terminals do not agree on the width.
  init(cluster index: Int, width: Int) {
    bits =
      Self.clusterFlag | Self.uncertainFlag | (width == 2 ? Self.wideFlag : 0)
      | UInt32(truncatingIfNeeded: index) & Self.valueMask
  }

  var width: Int { bits & Self.wideFlag == 0 ? 1 : 2 }
  var isBlank: Bool { bits == 0x20 }
  var isRightHalf: Bool { bits == 0 }
  /// Whether a terminal may give it another width than we do.
  var isUncertain: Bool { bits & Self.uncertainFlag != 0 }
  /// Whether it is one scalar of one cell, after which the cursor is surely one further.
  var isPlain: Bool { bits != 0 && bits & Self.flags == 0 }

  /// The index in the table of clusters, if it is one.
  var cluster: Int? { bits & Self.clusterFlag == 0 ? nil : Int(bits & Self.valueMask) }
  /// The scalar, if it is one.
  var scalar: Unicode.Scalar? {
    bits & Self.clusterFlag == 0 ? Unicode.Scalar(bits & Self.valueMask) : nil
  }

  /// The same cluster at another place of a table.
  func moved(to index: Int) -> Glyph { Glyph(cluster: index, width: width) }
}

extension Unicode.Scalar {
  /// Whether an emoji font may have this scalar.
  fileprivate var mayBePicture: Bool {
    switch value {
    // What shapes are made of need not be looked up: ASCII (its digits are emoji, but no terminal
    // draws them so), box drawing and blocks, braille.
    case ..<0x80, 0x2500...0x259F, 0x2800...0x28FF: false
    default: properties.isEmoji
    }
  }
}
