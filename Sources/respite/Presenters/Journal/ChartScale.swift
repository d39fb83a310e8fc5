/// What the lowest and the highest mark of a chart stand for. Ratings go from 0 to 10, some to 100,
/// and have that scale, so that a small change looks small; other numbers have one of their own.
struct ChartScale: Equatable {
  let low: Double
  let high: Double

  /// What ratings go up to.
  private static let ratings = [10.0, 100]

  /// nil where there is nothing to draw.
  init?(_ values: [Double]) {
    guard let low = values.min(), let high = values.max() else { return nil }
    let most = low < 0 ? nil : Self.ratings.first { high <= $0 }
    self.low = most == nil ? low : 0
    self.high = most ?? high
  }

  /// Which of so many marks, from low to high, is the closest. The only value there is stands in
  /// the middle.
  func level(of value: Double, among count: Int) -> Int {
    guard high > low else { return count / 2 }
    let level = ((value - low) / (high - low) * Double(count - 1)).rounded()
    return min(count - 1, max(0, Int(level)))
  }
}
