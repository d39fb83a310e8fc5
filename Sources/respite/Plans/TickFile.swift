import RespiteCore
import SystemPackage
import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where ticks leave their memory: a few lines in a small file.
struct TickFile {
  let path: String

  /// Some 64 lines, each with a name or two.
  private static let largest = 1 << 16
  private static let mostSlow = 64
  /// Of a hundredth of a second: the next tick comes in a minute.
  private static let mostWaits = 1000

  static func ofProgram() throws(Fault) -> TickFile {
    guard let folder = ProgramFolders.data(Environment.variables()) else {
      throw Fault(
        .value, "there is no place to note the tick", hint: "Set HOME to your home folder")
    }
    return TickFile(path: folder + "/plan-tick")
  }

  /// What is there; a file that says nothing of use is as good as none.
  func read() -> TickMemory {
    guard let status = FileStatus(FilePath(path)), status.kind == .file,
      status.size <= Self.largest, let bytes = try? FilePath(path).contents()
    else { return TickMemory() }
    return Self.memory(in: String(decoding: bytes, as: UTF8.self))
  }

  /// Changes it, with no other tick in between.
  func change<Result>(_ body: (inout TickMemory) throws -> Result) throws -> Result {
    do {
      try FilePath(path).removingLastComponent().makeFolders()
      // The lock goes with the descriptor. The folder's is the journal's, which is used meanwhile.
      let guarded = try locked()
      defer { try? guarded.close() }
      var memory = read()
      let result = try body(&memory)
      try FilePath(path).replaceContents(
        with: Self.text(of: memory).utf8, permissions: .ownerReadWrite)
      return result
    } catch let error as Errno {
      throw Fault(.unwritable, "the tick cannot be noted: \(error)", file: path)
    }
  }

  /// The file with its lock, made if it is not there.
  private func locked() throws -> FileDescriptor {
    while true {
      let file = try FileDescriptor.open(
        FilePath(path), .readOnly, options: [.create, .noFollow, .nonBlocking, .closeOnExec],
        permissions: .ownerReadWrite)
      do {
        var waits = Self.mostWaits
        while flock(file.rawValue, LOCK_EX | LOCK_NB) != 0 {
          guard waits > 0 || errno == EINTR else {
            throw Fault(.unavailable, "another tick does not come to its end", file: path)
          }
          waits -= 1
          usleep(10_000)
        }
        var (own, current) = (stat(), stat())
        guard fstat(file.rawValue, &own) == 0 else { throw Errno(rawValue: errno) }
        // Another tick may have put a new file in its place meanwhile, whose lock counts.
        if lstat(path, &current) == 0, own.st_ino == current.st_ino, own.st_dev == current.st_dev {
          return file
        }
        try? file.close()
      } catch {
        try? file.close()
        throw error
      }
    }
  }

  // MARK: - Lines

  static func text(of memory: TickMemory) -> String {
    var lines: [String] = []
    if let last = memory.last { lines.append("last \(last.iso8601)") }
    if let through = memory.through { lines.append("through \(through.iso8601)") }
    // With a moment, as all lines have.
    let moment = (memory.last ?? Instant(secondsSince1970: 0)).iso8601
    if let plan = memory.waiting { lines.append("waiting \(moment) \(plan)") }
    lines += memory.slow.prefix(mostSlow).map { "slow \(moment) \($0)" }
    lines += memory.told.map { call in
      let id = call.id
      // Names may have spaces in them.
      return "\(call.kind.rawValue) \(call.at.iso8601) \(id.date) \(id.slot) \(id.plan)\t\(id.step)"
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// A line that is nothing of the kind says nothing.
  static func memory(in text: String) -> TickMemory {
    var (last, through): (Instant?, Instant?)
    var told: [PlanCall] = []
    var waiting: String?
    var slow: [String] = []
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split(separator: " ", maxSplits: 4)
      guard words.count > 1, let at = Instant(iso8601: words[1]) else { continue }
      switch words[0] {
      case "last": last = at
      case "through": through = at
      case "waiting", "slow":
        let name = line.split(separator: " ", maxSplits: 2).dropFirst(2).map(String.init)
        if words[0] == "waiting" { waiting = name.first } else { slow += name }
      default:
        guard words.count == 5, let kind = PlanCall.Kind(rawValue: String(words[0])),
          let date = LocalDate(String(words[2])), let slot = Int(words[3]),
          let tab = words[4].firstIndex(of: "\t")
        else { continue }
        let step = words[4][words[4].index(after: tab)...]
        let id = OccurrenceID(
          plan: String(words[4][..<tab]), step: String(step), date: date, slot: slot)
        told.append(PlanCall(id, kind, at: at))
      }
    }
    return TickMemory(last: last, through: through, told: told, waiting: waiting, slow: slow)
  }
}
