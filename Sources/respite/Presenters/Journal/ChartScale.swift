/// What the lowest and the highest mark of a chart stand for. Ratings go from 0 to 10, and share
/// that scale, so that a small change looks small; other numbers have one of their own.
struct ChartScale: Equatable {
  let low: Double
  let high: Double

  /// nil where there is nothing to draw.
  init?(_ values: [Double]) {
    guard let low = values.min(), let high = values.max() else { return nil }
    let isRating = low >= 0 && high <= 10
    self.low = isRating ? 0 : low
    self.high = isRating ? 10 : high
  }

  /// Which of so many marks, from low to high, is the closest. The only value there is stands in
  /// the middle.
  func level(of value: Double, among count: Int) -> Int {
    guard high > low else { return count / 2 }
    let level = ((value - low) / (high - low) * Double(count - 1)).rounded()
    return min(count - 1, max(0, Int(level)))
  }
}
