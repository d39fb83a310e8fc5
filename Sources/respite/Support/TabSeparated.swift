/// The rows of a bundled table: fields between tabs, a row a line, comments that begin with #.
enum TabSeparated {
  static func rows(_ bytes: [UInt8]) -> [[String]] {
    bytes.split(separator: UInt8(ascii: "\n")).filter { $0.first != UInt8(ascii: "#") }.map { row in
      String(decoding: row, as: UTF8.self)
        .split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
