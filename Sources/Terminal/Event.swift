/// Why `EventLoop.wait` returned.
public enum Event: Hashable, Sendable {
  /// The deadline has come.
  case deadline
  /// The wall clock was set, or the machine has slept: for those who watch the clock.
  case clockSet
  /// Bytes from the input, at least one.
  case input([UInt8])
  /// The input has ended or can no longer be read. Reported once.
  case endOfInput
  /// A signal has arrived.
  case signal(Signal)
}
