/// One line of a page: words, or an amount with what it is of.
public struct PageLine: Equatable, Sendable {
  /// How much of the most there can be.
  public struct Amount: Equatable, Sendable {
    /// 0 to `most`.
    public var value: Double
    /// Above 0.
    public var most: Double

    public init(_ value: Double, of most: Double) {
      self.value = value
      self.most = most
    }

    /// 0 to 1.
    public var share: Double { most > 0 ? min(max(value / most, 0), 1) : 0 }
  }

  public var text: String
  public var amount: Amount?

  public init(_ text: String, amount: Amount? = nil) {
    self.text = text
    self.amount = amount
  }

  /// The line without a picture: "3 May: 80".
  public var plain: String { words(Wording()) }

  /// The same, with the amount as the person's language writes it.
  public func words(_ say: Wording) -> String {
    amount.map { "\(text): \(say.number($0.value))" } ?? text
  }
}
