import RespiteCore
import RespitePlugins
import SystemPackage
import Terminal

/// Which plans the person goes by, and since when: a line for each in a small file.
struct PlansInUse {
  struct Entry: Equatable {
    var name: String
    /// What was to come before then is not asked of anyone.
    var since: Instant?
  }

  private(set) var entries: [Entry] = []
  private let path: String?

  /// More than anyone goes by, read in no time.
  private static let largest = 1 << 16

  /// Reads the file. There may be none.
  /// - Throws: `Fault` where there is one that cannot be read.
  init(at path: String?) throws(Fault) {
    self.path = path
    guard let path, FilePath(path).exists else { return }
    do {
      let bytes = try FilePath(path).contents(limit: Self.largest)
      entries = Self.entries(in: String(decoding: bytes, as: UTF8.self))
    } catch Errno.fileTooLarge {
      throw Fault(.data, "it is larger than it can be", file: path)
    } catch {
      throw Fault(.inputOutput, "the plans in use cannot be read: \(error)", file: path)
    }
  }

  static func ofProgram() throws(Fault) -> PlansInUse {
    let folder = ProgramFolders.data(Environment.variables())
    return try PlansInUse(at: folder.map { $0 + "/plans-in-use" })
  }

  /// Lines of a name, which may have spaces in it, and a moment. What stands after it, and a line
  /// that begins with # and has no moment, says nothing.
  static func entries(in text: String) -> [Entry] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      for word in line.split(separator: " ").dropFirst() {
        guard let since = Instant(iso8601: word) else { continue }
        return Entry(name: String(line[..<word.startIndex]).trimmed, since: since)
      }
      let name = String(line).trimmed
      return name.isEmpty || name.hasPrefix("#") ? nil : Entry(name: name)
    }
  }

  /// Adds a plan; one that is in use stays as it is, unless a clock that was ahead has put it to use
  /// at a moment that is still to come. False where it was.
  mutating func use(_ name: String, now: Instant) throws -> Bool {
    try change { entries in
      if let index = entries.firstIndex(where: { $0.name == name }) {
        guard let since = entries[index].since, since > now else { return false }
        entries[index].since = now
        return true
      }
      entries.append(Entry(name: name, since: now))
      return true
    }
  }

  /// Takes a plan out, or all of them; gives the names of those that were in use.
  mutating func pause(_ name: String?) throws -> [String] {
    try change { entries in
      let names = entries.map(\.name).filter { name == nil || $0 == name }
      entries.removeAll { names.contains($0.name) }
      return names
    }
  }

  private mutating func change<Result>(_ body: (inout [Entry]) -> Result) throws -> Result {
    guard let path else {
      throw Fault(
        .value, "there is no place to note the plan", hint: "Set HOME to your home folder")
    }
    do {
      return try FilePath(path).removingLastComponent().whileLocked {
        self = try PlansInUse(at: path)
        let before = entries
        let result = body(&entries)
        if entries != before {
          let lines = entries.map { $0.name + ($0.since.map { " \($0.iso8601)" } ?? "") + "\n" }
          try FilePath(path).replaceContents(
            with: lines.joined().utf8, permissions: .ownerReadWrite)
        }
        return result
      }
    } catch let error as Errno {
      throw Fault(.unwritable, "the plans in use cannot be written: \(error)", file: path)
    }
  }
}

extension PlanOffers {
  /// Those of the person who runs the program.
  static var ofProgram: PlanOffers {
    PlanOffers(
      isInUse: { name in
        guard let plans = try? PlansInUse.ofProgram() else { return nil }
        return plans.entries.contains { $0.name == name }
      },
      use: { name in
        var plans = try PlansInUse.ofProgram()
        _ = try plans.use(name, now: WallClock.now)
      })
  }
}
