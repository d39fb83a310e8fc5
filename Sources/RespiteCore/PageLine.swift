/// One line of a page: words, an amount with what it is of, or a number to call.
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
  /// A number to call, in the groups that it is known by: "116 123". The text says who answers, or
  /// has a %s where the number belongs.
  public var number: String?

  public init(_ text: String, amount: Amount? = nil, number: String? = nil) {
    self.text = text
    self.amount = amount
    self.number = number
  }

  /// The line without a picture: "3 May: 80", "Emergency: 112".
  public var plain: String { words(Wording()) }

  /// The same, with the amount as the person's language writes it.
  public func words(_ say: Wording) -> String {
    if let number { return with(number) }
    return amount.map { "\(text): \(say.number($0.value))" } ?? text
  }

  /// The line as it is to be read out: a number digit by digit.
  public func spoken(_ say: Wording) -> String { number.map { with($0.digitsApart) } ?? words(say) }

  /// Whether the number stands inside of the words.
  public var holdsNumber: Bool { text.contains("%s") }

  private func with(_ number: String) -> String {
    holdsNumber ? text.replacing("%s", with: number) : "\(text): \(number)"
  }
}

extension String {
  /// Each digit on its own, and its groups kept: "1 1 6, 1 2 3". A voice reads "112" as a hundred
  /// and twelve.
  public var digitsApart: String {
    split { $0 == " " || $0 == "-" }.map { group in
      group.map(String.init).joined(separator: " ")
    }.joined(separator: ", ")
  }
}
