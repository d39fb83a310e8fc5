/// Finds the moments of one date's times. Far from any change of the clocks, a sum is enough.
struct DayClock {
  private let rules: TimeZoneRules
  private(set) var date: LocalDate
  /// The offset that holds all day long and well around it; nil near a change.
  private(set) var steadyOffset: Int64?
  private var stretch: TimeZoneRules.Stretch

  init(_ rules: TimeZoneRules, on date: LocalDate) {
    self.rules = rules
    self.date = date
    stretch = rules.stretch(at: Instant(secondsSince1970: Self.midnight(date)))
    update()
  }

  /// Seconds since 1970 at the date's midnight, as if it were in UTC.
  private static func midnight(_ date: LocalDate) -> Int64 { Int64(date.daysSince1970) * 86_400 }

  mutating func move(to date: LocalDate) {
    self.date = date
    update()
  }

  private mutating func update() {
    let midnight = Self.midnight(date)
    if !isInside(midnight) {
      stretch = rules.stretch(at: Instant(secondsSince1970: midnight))
    }
    steadyOffset = isInside(midnight) ? stretch.offset : nil
  }

  /// Whether the stretch has all moments that resolving a time of the date, or of the next, asks for.
  private func isInside(_ midnight: Int64) -> Bool {
    (stretch.start.map { $0.secondsSince1970 <= midnight - 86_400 } ?? true)
      && (stretch.end.map { $0.secondsSince1970 > midnight + 4 * 86_400 } ?? true)
  }

  /// - Parameter seconds: from the date's midnight, up to two days.
  func instant(_ seconds: Int64) -> Instant {
    let local = Self.midnight(date) + seconds
    if let steadyOffset { return Instant(secondsSince1970: local - steadyOffset) }
    return rules.instant(of: LocalMoment(secondsSince1970: local))
  }

  /// Seconds from the date's midnight that a clock shows; nil near a change, where it may show
  /// them twice.
  func seconds(at instant: Instant) -> Int64? {
    steadyOffset.map { instant.secondsSince1970 + $0 - Self.midnight(date) }
  }

  /// Whether the calendar left the date out, as that of Samoa did with 30 December 2011.
  var isMissing: Bool {
    if steadyOffset != nil { return false }
    if case .gap(let length) = rules.resolve(LocalMoment(date, seconds: 43_200)).fit {
      return length >= 86_400
    }
    return false
  }
}
