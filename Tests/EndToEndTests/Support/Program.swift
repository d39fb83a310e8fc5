import CHarness

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A program that a test starts, and the surroundings it starts in.
///
/// It gets the environment given here and nothing of the test's own, so that what a test sees does
/// not depend on who runs it.
struct Program {
  /// An absolute path.
  var path: String
  var environment: [String: String] = [:]
  var directory = "/"

  /// What a program left behind that ran without a terminal.
  struct Outcome {
    var output: String
    var errors: String
    var ending: Ending
    var cost: Cost
  }

  /// Runs the program without a terminal and waits for its end.
  ///
  /// - Parameter input: all that it will find on its standard input.
  /// - Throws: `HarnessError` if it cannot be started, or runs longer than `timeout`; it is killed
  ///   then.
  func run(
    _ arguments: [String] = [], input: String = "", timeout: Duration = .seconds(20)
  ) throws -> Outcome {
    var pipes = HarnessPipes()
    try withCommand(arguments) { try check(harness_start_with_pipes($0, &pipes), "start \(path)") }
    var conversation = PipeConversation(pipes: pipes, input: Array(input.utf8))
    defer { conversation.close() }

    let deadline = ContinuousClock.now + timeout
    var report = HarnessReport()
    var isOver = false
    while !isOver || conversation.isOpen {
      isOver = isOver || harness_reap(pipes.program, &report)
      conversation.exchange()
      if ContinuousClock.now > deadline {
        kill(-pipes.program, SIGKILL)
        if !isOver { waitpid(pipes.program, nil, 0) }
        throw HarnessError(
          "\(path) still ran after \(timeout)",
          details: [("output", conversation.output), ("errors", conversation.errors)])
      }
    }
    return Outcome(
      output: String(decoding: conversation.output, as: UTF8.self),
      errors: String(decoding: conversation.errors, as: UTF8.self),
      ending: Ending(report), cost: Cost(report))
  }

  /// Starts the program in the foreground of a terminal.
  func start(
    _ arguments: [String] = [], rows: Int = 24, columns: Int = 80
  ) throws -> PseudoTerminal {
    var started = HarnessTerminal()
    try withCommand(arguments) {
      try check(
        harness_start_in_terminal($0, UInt16(rows), UInt16(columns), &started), "start \(path)")
    }
    return PseudoTerminal(started, name: path, rows: rows, columns: columns)
  }

  private func withCommand(
    _ arguments: [String], _ body: (UnsafePointer<HarnessCommand>) throws -> Void
  ) rethrows {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    try withStrings([name] + arguments) { arguments in
      try withStrings(environment.map { "\($0)=\($1)" }) { environment in
        try path.withCString { path in
          try directory.withCString { directory in
            var command = HarnessCommand(
              path: path, arguments: arguments, environment: environment, directory: directory)
            try body(&command)
          }
        }
      }
    }
  }
}

/// How a program ended.
enum Ending: Equatable {
  case exited(Int32)
  case signalled(Int32)

  init(_ report: HarnessReport) {
    self = report.change == HarnessSignalled ? .signalled(report.value) : .exited(report.value)
  }
}

/// What a program used, with the children it waited for.
struct Cost {
  var processorTime: Duration
  var largestMemory: Int

  init(_ report: HarnessReport) {
    processorTime = .microseconds(report.processor_microseconds)
    largestMemory = Int(report.largest_memory_bytes)
  }
}

/// The test's side of three pipes, none of which may be left full while another is waited for.
private struct PipeConversation {
  private var input: Int32?
  private var outputs: [Int32?]
  private var unsent: ArraySlice<UInt8>
  private var received: [[UInt8]] = [[], []]

  var output: [UInt8] { received[0] }
  var errors: [UInt8] { received[1] }
  var isOpen: Bool { outputs.contains { $0 != nil } }

  init(pipes: HarnessPipes, input: [UInt8]) {
    self.input = pipes.input
    outputs = [pipes.output, pipes.error]
    unsent = input[...]
  }

  /// Waits a moment for something to be readable or writable and passes it on.
  mutating func exchange() {
    var polled = outputs.map { pollfd(fd: $0 ?? -1, events: Int16(POLLIN), revents: 0) }
    polled.append(pollfd(fd: input ?? -1, events: Int16(POLLOUT), revents: 0))
    poll(&polled, nfds_t(polled.count), 10)
    for index in outputs.indices {
      guard let descriptor = outputs[index], polled[index].revents != 0 else { continue }
      if !readAvailable(descriptor, into: &received[index]) {
        closeDescriptor(descriptor)
        outputs[index] = nil
      }
    }
    if let input, unsent.isEmpty || !writeAvailable(input, from: &unsent) {
      closeDescriptor(input)
      self.input = nil
    }
  }

  mutating func close() {
    for descriptor in outputs + [input] {
      if let descriptor { closeDescriptor(descriptor) }
    }
    outputs = [nil, nil]
    input = nil
  }
}
