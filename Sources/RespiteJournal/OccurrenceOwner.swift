#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A process, told apart from every other that this machine has run: a process number alone is
/// given again.
public struct OccurrenceOwner: Hashable, Sendable {
  /// Of this running of the machine.
  let boot: String
  let process: Int32
  /// When it started, in a unit of the system's own.
  let start: UInt64

  init(boot: String, process: Int32, start: UInt64) {
    self.boot = boot
    self.process = process
    self.start = start
  }

  /// nil where there is no such process.
  init?(of process: Int32) {
    guard let start = Self.startTime(of: process) else { return nil }
    self.init(boot: Self.boot, process: process, start: start)
  }

  /// This process.
  public static let current =
    OccurrenceOwner(of: getpid()) ?? OccurrenceOwner(boot: Self.boot, process: getpid(), start: 0)

  /// Whether it still runs.
  public var isAlive: Bool {
    boot == Self.boot && process > 0 && Self.startTime(of: process) == start
  }

  private static let boot: String = {
    #if os(Linux)
      contents("/proc/sys/kernel/random/boot_id")?.prefix { !$0.isWhitespace }.description ?? ""
    #else
      text("kern.bootsessionuuid")
    #endif
  }()

  #if os(Linux)
    /// In clock ticks since the machine started; nil where there is no such process, or only what
    /// is left of one until it is waited for.
    private static func startTime(of process: Int32) -> UInt64? {
      // The name, in parentheses, may hold anything; the state and 19 more fields follow it.
      guard let text = contents("/proc/\(process)/stat"), let end = text.lastIndex(of: ")") else {
        return nil
      }
      let fields = text[text.index(after: end)...].split(separator: " ")
      guard fields.count > 19, fields[0] != "Z", fields[0] != "X" else { return nil }
      return UInt64(fields[19])
    }

    private static func contents(_ path: String) -> String? {
      let file = open(path, O_RDONLY | O_CLOEXEC)
      guard file >= 0 else { return nil }
      defer { close(file) }
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = Glibc.read(file, &bytes, bytes.count)
      return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
    }
  #else
    /// In microseconds since 1970; nil where there is no such process.
    private static func startTime(of process: Int32) -> UInt64? {
      guard kill(process, 0) == 0 || errno == EPERM else { return nil }
      var name: [Int32] = [CTL_KERN, KERN_PROC, KERN_PROC_PID, process]
      var info = kinfo_proc()
      var size = MemoryLayout<kinfo_proc>.stride
      guard sysctl(&name, 4, &info, &size, nil, 0) == 0, size > 0,
        info.kp_proc.p_stat != SZOMB
      else { return nil }
      let start = info.kp_proc.p_starttime
      return UInt64(start.tv_sec) * 1_000_000 + UInt64(start.tv_usec)
    }

    private static func text(_ name: String) -> String {
      var bytes = [UInt8](repeating: 0, count: 128)
      var size = bytes.count
      guard sysctlbyname(name, &bytes, &size, nil, 0) == 0 else { return "" }
      return String(decoding: bytes[..<size].prefix { $0 != 0 }, as: UTF8.self)
    }
  #endif
}

/// As the journal writes it: "BOOT PROCESS START".
extension OccurrenceOwner: LosslessStringConvertible {
  public init?(_ text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, let process = Int32(parts[1]), let start = UInt64(parts[2]) else {
      return nil
    }
    self.init(boot: String(parts[0]), process: process, start: start)
  }

  public var description: String { "\(boot) \(process) \(start)" }
}
