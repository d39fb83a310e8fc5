/// A share of time for work on many things, of which some may take far too long: what is left when it
/// is spent is not looked at.
public struct WorkBudget {
  private let end: Double
  private let clock: () -> Double

  /// - Parameters:
  ///   - seconds: how long the work may go on.
  ///   - clock: seconds that went by, or that the processor worked, since any moment.
  public init(seconds: Double, clock: @escaping () -> Double) {
    end = clock() + seconds
    self.clock = clock
  }

  public var isSpent: Bool { clock() >= end }

  /// Does something, and gives how many seconds it took.
  public func measure(_ body: () -> Void) -> Double {
    let start = clock()
    body()
    return clock() - start
  }
}
