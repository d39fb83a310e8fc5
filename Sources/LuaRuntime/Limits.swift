/// What a plugin may use.
public struct Limits: Equatable, Sendable {
  /// Bytes of memory in one state.
  public var memory: Int
  /// Processor time of one load or resume, kept to within 5 ms.
  public var time: Duration

  public static let standard = Limits(memory: 64 << 20, time: .milliseconds(250))

  public init(memory: Int, time: Duration) {
    self.memory = memory
    self.time = time
  }

  var milliseconds: UInt32 {
    let (seconds, attoseconds) = time.components
    return UInt32(clamping: seconds * 1000 + attoseconds / 1_000_000_000_000_000)
  }
}
