import RespiteCore

/// Bounds what reading many files takes in all: each has a budget of its own, and there may be any
/// number of them. What came with the program is always read.
public final class ReadingLimit {
  private let end: TimeSpan
  private let clock: () -> TimeSpan
  /// Paths of the files that were not read for it, in their order.
  public private(set) var unread: [String] = []

  public static let standard: TimeSpan = .seconds(2)

  /// - Parameter clock: processor time, from any start.
  public init(_ total: TimeSpan = standard, clock: @escaping () -> TimeSpan) {
    self.clock = clock
    end = clock() + total
  }

  /// Whether there is time to read the file; one for which there is none is noted.
  /// - Parameter bundled: the folder of what came with the program.
  public func admits(_ file: RoutineFile, bundled: String?) -> Bool {
    if let bundled, file.path.hasPrefix(bundled + "/") { return true }
    if clock() < end { return true }
    if !unread.contains(file.path) { unread.append(file.path) }
    return false
  }

  /// One line on what was not read; nil where everything was.
  public var note: String? {
    guard let first = unread.first else { return nil }
    let files = unread.count == 1 ? first : "\(first) and \(unread.count - 1) more"
    return
      "not looked at: \(files), because the others took too long. respite check tells which do"
  }
}
