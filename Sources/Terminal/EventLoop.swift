import CTerminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Waits for the keyboard, a deadline and signals at once, on one thread and without spinning.
///
/// While it lives, the signals of `Signal` are blocked in the process and come out of `wait`. Make
/// it before any thread starts, and one at a time.
public final class EventLoop {
  private let events: OpaquePointer
  private let input: Int32?
  private var inputIsOpen: Bool
  private var inputIsNext = false
  /// A jump that a signal came before.
  private var clockWasSet = false

  /// - Parameter input: The descriptor to read, not closed by the loop, or nil for none.
  public init(input: Int32?) throws(SystemCallError) {
    guard let events = cterminal_events_open(input ?? -1) else {
      throw .last("event queue")
    }
    self.events = events
    self.input = input
    inputIsOpen = input != nil
  }

  deinit {
    cterminal_events_close(events)
  }

  /// Makes a jump of the wall clock an event from now on. Where the system does not tell of that
  /// (macOS), nothing comes of it.
  public func watchClock() {
    _ = cterminal_events_watch_clock(events)
  }

  /// Sleeps until something happens, and says what.
  ///
  /// Signals come first. When a deadline has passed and input is waiting, they take turns, so that
  /// neither a flood of input nor a caller that is always late can starve the other.
  ///
  /// - Parameter deadline: A time of `MonotonicClock`; nil to wait without one. A time that has
  ///   passed gives `.deadline` at once, and again for every call until the caller moves it.
  public func wait(until deadline: Duration?) throws(SystemCallError) -> Event {
    // Zero means "none" to the system.
    let nanoseconds = deadline.map { max(1, $0.nanosecondsRoundedUp) } ?? 0
    while true {
      var wake = CTerminalWake()
      guard cterminal_events_wait(events, nanoseconds, &wake) == 0 else { throw .last("poll") }
      clockWasSet = clockWasSet || wake.clock
      if let signal = Signal(number: wake.signal) { return .signal(signal) }
      if clockWasSet {
        clockWasSet = false
        return .clockSet
      }
      if wake.deadline, !(wake.input && inputIsNext) {
        inputIsNext = true
        return .deadline
      }
      if wake.input, let event = read() {
        inputIsNext = false
        return event
      }
    }
  }

  /// What the input holds, or nil when it holds nothing after all.
  private func read() -> Event? {
    guard let input, inputIsOpen else { return nil }
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 1024) { buffer, initialized in
      repeat {
        #if canImport(Glibc)
          count = Glibc.read(input, buffer.baseAddress, buffer.count)
        #else
          count = Darwin.read(input, buffer.baseAddress, buffer.count)
        #endif
      } while count < 0 && errno == EINTR
      initialized = max(0, count)
    }
    if count > 0 { return .input(bytes) }
    if count < 0 && errno == EAGAIN { return nil }
    inputIsOpen = false
    cterminal_events_forget_input(events)
    return .endOfInput
  }
}
