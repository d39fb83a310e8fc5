import Terminal
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Signals and their masks belong to the process, so one at a time.
@Suite(.serialized)
struct EventLoopTests {
  private func makePipe() -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    #expect(pipe(&ends) == 0)
    return (ends[0], ends[1])
  }

  @Test("a deadline comes when it should and not before")
  func deadline() throws {
    let loop = try EventLoop(input: nil)
    let deadline = MonotonicClock.now() + .milliseconds(30)
    #expect(try loop.wait(until: deadline) == .deadline)
    let late = MonotonicClock.now() - deadline
    #expect(late >= .zero && late < .milliseconds(100))
  }

  @Test("a deadline in the past comes at once, even before the clock's beginning")
  func pastDeadline() throws {
    let loop = try EventLoop(input: nil)
    for deadline in [Duration.seconds(-5), .zero, .nanoseconds(1)] {
      #expect(try loop.wait(until: deadline) == .deadline)
      #expect(try loop.wait(until: deadline) == .deadline)
    }
  }

  @Test("input is read, and its end is reported once")
  func input() throws {
    let (readEnd, writeEnd) = makePipe()
    defer { close(readEnd) }
    let loop = try EventLoop(input: readEnd)
    #expect(write(writeEnd, "abc", 3) == 3)
    #expect(try loop.wait(until: nil) == .input(Array("abc".utf8)))
    close(writeEnd)
    #expect(try loop.wait(until: nil) == .endOfInput)
    #expect(try loop.wait(until: MonotonicClock.now() + .milliseconds(5)) == .deadline)
  }

  @Test("neither a flood of input nor a caller who is late starves the other")
  func fairness() throws {
    let (readEnd, writeEnd) = makePipe()
    defer {
      close(readEnd)
      close(writeEnd)
    }
    let loop = try EventLoop(input: readEnd)
    let flood = [UInt8](repeating: 0x61, count: 8192)
    #expect(write(writeEnd, flood, flood.count) == flood.count)
    var events: [Event] = []
    for _ in 0..<8 { events.append(try loop.wait(until: .zero)) }
    #expect(events.count { $0 == .deadline } == 4)
  }

  @Test("a clock that is watched, and that nobody sets, is no event")
  func watchedClock() throws {
    let (readEnd, writeEnd) = makePipe()
    defer {
      close(readEnd)
      close(writeEnd)
    }
    let loop = try EventLoop(input: readEnd)
    loop.watchClock()
    loop.watchClock()
    #expect(try loop.wait(until: MonotonicClock.now() + .milliseconds(5)) == .deadline)
    #expect(write(writeEnd, "a", 1) == 1)
    #expect(try loop.wait(until: nil) == .input([0x61]))
  }

  @Test("every signal of the six is an event", arguments: Signal.allCases)
  func signals(signal: Signal) throws {
    let loop = try EventLoop(input: nil)
    // Raised in this thread, where it is blocked; sent to the process, another might take it.
    raise(signal.number)
    #expect(try loop.wait(until: nil) == .signal(signal))
    #expect(try loop.wait(until: MonotonicClock.now()) == .deadline)
  }

  @Test("a signal that was ignored from the start stays ignored")
  func ignoredSignal() async {
    // In a process of its own: what is ignored belongs to all threads, and an ignored signal that
    // is raised while blocked waits for whoever looks next in this thread.
    await #expect(processExitsWith: .success) {
      signal(SIGHUP, SIG_IGN)
      let loop = try EventLoop(input: nil)
      raise(SIGHUP)
      #expect(try loop.wait(until: MonotonicClock.now()) == .deadline)
    }
  }

  #if canImport(Glibc)
    @Test("a foreign signal's handler interrupts neither waiting nor the deadline")
    func interruption() throws {
      signal(SIGUSR2) { _ in }
      defer { signal(SIGUSR2, SIG_DFL) }
      // Threads of the concurrency runtime block nearly all signals.
      var only = sigset_t()
      var before = sigset_t()
      sigemptyset(&only)
      sigaddset(&only, SIGUSR2)
      pthread_sigmask(SIG_UNBLOCK, &only, &before)
      defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
      let loop = try EventLoop(input: nil)
      let target = pthread_self()
      let deadline = MonotonicClock.now() + .milliseconds(40)
      let noise = NoisyThread(target: target)
      #expect(try loop.wait(until: deadline) == .deadline)
      #expect(MonotonicClock.now() >= deadline)
      #expect(noise.join() == 10)
    }
  #endif

  @Test("a child starts with the signals as they were")
  func child() throws {
    let loop = try EventLoop(input: nil)
    _ = FileOutput(descriptor: STDOUT_FILENO)
    var attributes = Signal.SpawnAttributes()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    try Signal.reset(inChild: &attributes)
    for signal in [SIGTERM, SIGPIPE] {
      let text = ["sh", "-c", "kill -\(signal) $$; exit 7"]
      var arguments: [UnsafeMutablePointer<CChar>?] = text.map { strdup($0) } + [nil]
      defer { for argument in arguments { free(argument) } }
      var child = pid_t()
      #expect(posix_spawn(&child, "/bin/sh", nil, &attributes, &arguments, nil) == 0)
      var status: Int32 = 0
      #expect(waitpid(child, &status, 0) == child)
      #expect(status & 0x7F == signal)
    }
    withExtendedLifetime(loop) {}
  }

  @Test("suspended time stands still while the machine is awake")
  func suspendedTime() {
    let before = MonotonicClock.suspendedTime()
    let difference = MonotonicClock.suspendedTime() - before
    #expect(difference < .milliseconds(10) && difference > .milliseconds(-10))
  }
}

#if canImport(Glibc)
  /// A thread that sends ten signals to another one, a few milliseconds apart.
  private final class NoisyThread {
    private var thread = pthread_t()

    init(target: pthread_t) {
      let argument = UnsafeMutableRawPointer(bitPattern: UInt(target))
      pthread_create(
        &thread, nil,
        { argument in
          let target = pthread_t(UInt(bitPattern: argument))
          var sent = 0
          for _ in 0..<10 {
            usleep(2000)
            if pthread_kill(target, SIGUSR2) == 0 { sent += 1 }
          }
          return UnsafeMutableRawPointer(bitPattern: sent)
        }, argument)
    }

    /// How many signals were sent.
    func join() -> Int {
      var result: UnsafeMutableRawPointer?
      pthread_join(thread, &result)
      return Int(bitPattern: result)
    }
  }
#endif
