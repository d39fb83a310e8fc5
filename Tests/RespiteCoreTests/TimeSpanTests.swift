import RespiteCore
import Testing

struct TimeSpanTests {
  @Test("Written seconds add up exactly.")
  func exactSums() {
    let tenth: TimeSpan = .seconds(0.1)
    #expect((0..<10).reduce(TimeSpan.zero) { sum, _ in sum + tenth } == .seconds(1))
    #expect(.seconds(5.5) + .seconds(5.5) == TimeSpan.seconds(11))
    #expect(TimeSpan.seconds(1.0 / 3).nanoseconds == 333_333_000)
    #expect(TimeSpan.seconds(-0.1).nanoseconds == -100_000_000)
    #expect(.seconds(2.5) == TimeSpan.milliseconds(2500))
    #expect(.milliseconds(3) == TimeSpan.microseconds(3000))
  }

  @Test("What is out of range becomes the end of the range.", arguments: [1e300, .infinity])
  func range(seconds: Double) {
    #expect(TimeSpan.seconds(seconds) == .seconds(9e9))
    #expect(TimeSpan.seconds(-seconds) == .seconds(-9e9))
  }

  @Test("Spans scale and compare.")
  func arithmetic() {
    let span: TimeSpan = .seconds(3)
    #expect(span * 0.5 == .seconds(1.5))
    #expect(span / 2 == .seconds(1.5))
    #expect(span / .seconds(2) as Double == 1.5)
    #expect(span - .seconds(5) == .seconds(-2))
    #expect(TimeSpan.zero < span)
    var sum = span
    sum += .seconds(1)
    #expect(sum.seconds == 4)
  }

  @Test("A span becomes a Duration and back.")
  func duration() {
    let span: TimeSpan = .seconds(1.25)
    #expect(span.duration == .milliseconds(1250))
    #expect(TimeSpan(.milliseconds(1250)) == span)
    #expect(TimeSpan(.seconds(-2)) == .seconds(-2))
  }

  @Test(
    "A span is told in words.",
    arguments: [
      (0.0, "0 s"), (4.5, "4.5 s"), (4.04, "4 s"), (9.9, "9.9 s"), (9.99, "10 s"), (45.4, "45 s"),
      (59.6, "1 min"), (72, "1 min 12 s"), (300, "5 min"), (3599.6, "1 h"),
      (3600, "1 h"), (18_180, "5 h 3 min"), (18_215, "5 h 4 min"), (7170, "2 h"),
    ])
  func words(seconds: Double, expected: String) {
    #expect(TimeSpan.seconds(seconds).brief == expected)
  }
}
