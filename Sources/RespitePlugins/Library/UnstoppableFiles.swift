/// What is remembered of files that could not be stopped, until they are changed.
///
/// A line each: a mark, the stamp's numbers, the path. "=" begins what was asked for; the lines with
/// "+" after it are of the modules that it had required, any of which may be the cause.
public struct UnstoppableFiles: Sendable {
  /// Of those that are still as they were then.
  public private(set) var paths: Set<String> = []
  /// What is worth remembering.
  public private(set) var record = ""
  /// Whether some of it is not.
  public private(set) var isStale = false

  /// More than these nobody has; a record that has more was not written by the program.
  private static let most = 1000

  public init(record text: String) {
    var group: [Substring] = []
    func isEnd(_ line: Substring) -> Bool { line.hasPrefix("=") }
    for line in text.split(separator: "\n").prefix(Self.most) {
      if isEnd(line) {
        take(group)
        group = []
      }
      group.append(line)
    }
    take(group)
  }

  /// - Throws: nothing; what cannot be read is forgotten.
  public init(at path: String) {
    self.init(record: (try? readFile(path)).map { String(decoding: $0, as: UTF8.self) } ?? "")
  }

  private mutating func take(_ group: [Substring]) {
    guard let first = group.first else { return }
    let parts = first.split(separator: " ", maxSplits: 6, omittingEmptySubsequences: false)
    guard parts.count == 7, parts[0] == "=", group.allSatisfy(Self.isUnchanged) else {
      isStale = true
      return
    }
    guard paths.insert(String(parts[6])).inserted else {
      isStale = true
      return
    }
    record += group.map { $0 + "\n" }.joined()
  }

  private static func isUnchanged(_ line: Substring) -> Bool {
    let parts = line.split(separator: " ", maxSplits: 6, omittingEmptySubsequences: false)
    guard parts.count == 7, let stamp = FileStamp(String(parts[6])) else { return false }
    return parts[1...5].map(String.init) == stamp.numbers
  }
}

extension FileStamp {
  /// Device, inode, size, and the seconds and nanoseconds of the last change.
  fileprivate var numbers: [String] {
    ["\(device)", "\(inode)", "\(size)", "\(seconds)", "\(nanoseconds)"]
  }
}
