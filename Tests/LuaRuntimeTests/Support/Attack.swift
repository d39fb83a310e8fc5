import LuaRuntime
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Code that misbehaves, and what must become of it.
struct Attack: Sendable, CustomTestStringConvertible {
  enum Ending: Sendable, Equatable {
    case finished
    /// Stopped at the deadline.
    case stopped
    case outOfMemory
    /// An error with these words in it.
    case error(String)
  }

  var name: String
  var source: String
  /// Any of these will do.
  var endings: [Ending]

  init(_ name: String, _ source: String, _ endings: Ending...) {
    self.name = name
    self.source = source
    self.endings = endings
  }

  var testDescription: String { name }

  static let limits = Limits(memory: 16 << 20, time: .milliseconds(40))
  /// Short only where the deadline may end it, so that a busy machine changes no ending.
  private var limits: Limits {
    Limits(
      memory: Self.limits.memory,
      time: endings.contains(.stopped) ? Self.limits.time : .milliseconds(600))
  }
  /// Processor time that a stop may take beyond the deadline; more in a program that is watched.
  static let grace = Duration.milliseconds(100) * slowness
  private static let slowness = getenv("RESPITE_SLOWNESS").flatMap { Int(String(cString: $0)) } ?? 1

  /// Runs it in a state of its own, and a well-behaved one after it.
  func run() {
    let before = Duration.threadTime
    let (ending, memory, isFreed) = Self.outcome(of: source, limits)
    let spent = .threadTime - before
    #expect(endings.contains { $0.matches(ending) }, "it ended so: \(ending)")
    #expect(spent <= limits.time + Self.grace, "it took \(spent)")
    // The host's own pushes are not limited, so that they cannot fail.
    #expect(memory <= limits.memory + (1 << 20), "it held \(memory) bytes")
    #expect(isFreed, "its state was not freed")
    #expect(
      Self.outcome(of: "local s = 0 for i = 1, 100 do s = s + i end return s", limits).ending
        == .finished)
  }

  /// How the code ended, the bytes that its state held then, and whether the state is gone after.
  private static func outcome(of source: String, _ limits: Limits) -> (
    ending: Ending, memory: Int, isFreed: Bool
  ) {
    weak var state: Interpreter?
    let host = TestHost()
    var ending = Ending.finished
    var memory = 0
    do throws(LuaError) {
      let interpreter = try Interpreter(limits: limits, seed: 1, host: host)
      state = interpreter
      interpreter.setModule("host", .reference(interpreter.functions(TestHost.functions)))
      defer { memory = interpreter.memory }
      _ = try interpreter.run(Array(source.utf8), chunk: "attack.lua")
    } catch {
      ending =
        switch error.reason {
        case .timeBudget, .sourceBudget: .stopped
        case .memoryBudget: .outOfMemory
        case .syntax, .runtime: .error(error.message)
        }
    }
    withExtendedLifetime(host) {}
    return (ending, memory, state == nil)
  }
}

extension Attack.Ending {
  fileprivate func matches(_ actual: Attack.Ending) -> Bool {
    if case .error(let words) = self, case .error(let message) = actual {
      return words.isEmpty || message.contains(words)
    }
    return self == actual
  }
}

/// A host with three functions: `echo` gives back its arguments, `wait` suspends, `part` makes a
/// coroutine and closes it.
final class TestHost: Host {
  static let functions = [
    (name: "echo", number: 0), (name: "wait", number: 1), (name: "part", number: 2),
  ]
  var lines: [String] = []

  func call(_ number: Int, _ call: Call) -> CallResult {
    if number == 1 { return .suspends }
    if number == 2 {
      if let function = try? call.value(1).function { _ = Coroutine(function) }
      return .results(0)
    }
    let count = call.count
    for position in 0..<count {
      guard let value = try? call.value(position + 1) else { return .fails("it cannot be read") }
      call.push(value)
    }
    return .results(count)
  }

  func module(_ name: String) throws(ModuleError) -> (source: [UInt8], chunk: String) {
    throw ModuleError("there is no module '\(name)'")
  }

  func printed(_ line: String) { lines.append(line) }
}

extension Duration {
  /// Processor time of this thread.
  static var threadTime: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
