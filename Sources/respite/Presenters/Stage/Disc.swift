import Terminal

/// A disc that grows and shrinks with the breath, drawn in dots of which a cell holds 2 by 4, so
/// that its edge moves in steps far smaller than a cell.
struct Disc {
  let columns: Int
  let rows: Int
  private let isASCII: Bool
  /// The distance of each dot from the middle, in dots: eight a cell, cell by cell, in the order
  /// of the bits of Unicode's braille patterns.
  private let distances: [Float]
  private let sorted: [Float]
  private let largest: Float

  /// Offsets of the dots in a cell, by bit.
  private static let dots: [(x: Int, y: Int)] = [
    (0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3),
  ]
  /// The fullest lungs that there are: a top-up on a full breath.
  private static let fullest = 1.15
  /// Empty lungs leave a small disc, never nothing.
  private static let smallest: Float = 0.22

  /// - Parameter rows: cells from top to bottom; it is as wide as it is high.
  init(rows: Int, isASCII: Bool) {
    self.rows = rows
    self.isASCII = isASCII
    columns = rows * 2
    let middleX = Float(columns * 2 - 1) / 2
    let middleY = Float(rows * 4 - 1) / 2
    largest = Float(rows * 4) / 2
    var distances: [Float] = []
    distances.reserveCapacity(columns * rows * 8)
    for row in 0..<rows {
      for column in 0..<columns {
        for dot in Self.dots {
          let x = Float(column * 2 + dot.x) - middleX
          let y = Float(row * 4 + dot.y) - middleY
          distances.append((x * x + y * y).squareRoot())
        }
      }
    }
    self.distances = distances
    sorted = distances.sorted()
  }

  private func radius(_ fullness: Double) -> Float {
    let part = Float(min(max(fullness / Self.fullest, 0), 1))
    return largest * (Self.smallest + (1 - Self.smallest) * part)
  }

  /// How many dots are lit: two fullnesses with the same number look the same.
  func dots(_ fullness: Double) -> Int {
    let radius = radius(fullness)
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] <= radius { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func draw(_ fullness: Double, on screen: inout Screen, row top: Int, column left: Int) {
    let radius = radius(fullness)
    for row in 0..<rows {
      for column in 0..<columns {
        let base = (row * columns + column) * 8
        var mask: UInt32 = 0
        for bit in 0..<8 where distances[base + bit] <= radius { mask |= 1 << bit }
        if mask == 0 { continue }
        screen.put(scalar(mask), row: top + row, column: left + column, style: Look.shape)
      }
    }
  }

  private func scalar(_ mask: UInt32) -> Unicode.Scalar {
    if isASCII {
      let shades: [Unicode.Scalar] = [" ", ".", ".", ":", ":", "o", "o", "O", "O"]
      return shades[mask.nonzeroBitCount]
    }
    return Unicode.Scalar(0x2800 + mask) ?? " "
  }
}
