import Terminal
import Testing

/// A cluster of scalars and the cells that another implementation gives it.
struct ClusterWidth: CustomTestStringConvertible {
  var name: String
  var text: String
  var width: Int

  init(_ name: String, _ text: String, _ width: Int) {
    self.name = name
    self.text = text
    self.width = width
  }

  var testDescription: String { name }
}

struct CellWidthTests {
  /// Where we differ on purpose: name to our width.
  ///
  /// - VS15 asks for the text sign, but most terminals keep the two cells of the picture.
  /// - A cluster never takes more than two cells here, so that a cell grid can hold it.
  static let differences = [
    "watch with VS15": 2,
    "letter with tone": 2,
    "Hangul L L V": 2,
  ]

  @Test("every scalar takes the cells that wcwidth gives it")
  func scalars() throws {
    let ranges = try WidthAnswers.scalars.split(whereSeparator: \.isWhitespace).map { entry in
      let parts = entry.split(separator: ":")
      return (first: try #require(UInt32(parts[0], radix: 16)), width: try #require(Int(parts[1])))
    }
    var differing: [String] = []
    for (index, range) in ranges.enumerated() {
      let end = index + 1 < ranges.count ? ranges[index + 1].first : 0x110000
      for value in range.first..<end {
        guard let scalar = Unicode.Scalar(value), scalar.cellWidth != range.width else { continue }
        differing.append("U+\(String(value, radix: 16)): \(scalar.cellWidth), not \(range.width)")
      }
    }
    #expect(ranges.count > 500)
    #expect(differing.isEmpty, "\(differing.count) differ: \(differing.prefix(20))")
  }

  @Test("a cluster takes the cells that wcwidth gives it", arguments: WidthAnswers.clusters)
  func cluster(_ cluster: ClusterWidth) {
    let expected = Self.differences[cluster.name] ?? cluster.width
    #expect(cluster.text.cellWidth == expected)
    #expect(expected == cluster.width || Self.differences[cluster.name] != nil)
  }

  @Test("the listed differences are real")
  func differencesAreReal() {
    for (name, width) in Self.differences {
      #expect(WidthAnswers.clusters.contains { $0.name == name && $0.width != width })
    }
  }

  @Test("a text takes the sum of its characters, whatever follows what")
  func sum() {
    #expect("".cellWidth == 0)
    #expect("einatmen".cellWidth == 8)
    #expect("吸って、吐いて".cellWidth == 14)
    #expect("a\u{1B}b\u{7F}c\n".cellWidth == 3)
    #expect("🇩🇪🇫🇷x".cellWidth == 5)
  }
}
