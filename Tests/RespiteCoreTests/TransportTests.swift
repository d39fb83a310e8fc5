import Testing

@testable import RespiteCore

struct TransportTests {
  private enum Move: CustomStringConvertible {
    case pause, resume
    case tempo(Double)
    case seek(TimeSpan)

    var description: String {
      switch self {
      case .pause: "pause"
      case .resume: "resume"
      case .tempo(let tempo): "tempo \(tempo)"
      case .seek(let ahead): "seek +\(ahead.seconds)"
      }
    }
  }

  @Test(
    "Whatever is done to it, session time goes forward, and each instant is on the clock once.",
    arguments: 1...40 as ClosedRange<UInt64>)
  func property(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var clock: TimeSpan = .milliseconds(Int.random(in: 0...9_000_000, using: &random))
    var transport = Transport(startingAt: clock, tempo: 1)
    var last: TimeSpan = .zero
    var history = ""
    for _ in 0..<200 {
      clock += .microseconds(Int.random(in: 0...20_000_000, using: &random))
      let before = transport.sessionTime(at: clock)
      #expect(before >= last, "back at \(clock.seconds):\(history)")
      let move: Move =
        switch Int.random(in: 0..<4, using: &random) {
        case 0: .pause
        case 1: .resume
        case 2: .tempo(Double.random(in: 0.5...2, using: &random))
        default: .seek(.milliseconds(Int.random(in: 0...60_000, using: &random)))
        }
      history += " \(clock.seconds) \(move),"
      var expected = before
      switch move {
      case .pause: transport.pause(at: clock)
      case .resume: transport.resume(at: clock)
      case .tempo(let tempo): transport.setTempo(tempo, at: clock)
      case .seek(let ahead):
        expected = before + ahead
        transport.seek(to: expected, at: clock)
      }
      #expect(transport.sessionTime(at: clock) == expected, "it jumped:\(history)")
      last = expected

      let ahead = expected + .milliseconds(Int.random(in: 0...100_000, using: &random))
      if let there = transport.clockTime(at: ahead) {
        let error = (transport.sessionTime(at: there) - ahead).nanoseconds
        // Whole nanoseconds of the clock are up to two of a session that runs twice as fast.
        #expect(abs(error) <= (transport.tempo == 1 ? 0 : 2), "off by \(error):\(history)")
        #expect(there >= clock)
      } else {
        #expect(transport.isPaused)
        #expect(transport.sessionTime(at: clock + .seconds(99)) == expected)
      }
    }
  }

  @Test("A clock that goes back does not take the session with it.")
  func clockGoesBack() {
    var transport = Transport(startingAt: .seconds(100), tempo: 1)
    transport.setTempo(2, at: .seconds(110))
    #expect(transport.sessionTime(at: .seconds(90)) == .seconds(10))
    transport.pause(at: .seconds(95))
    #expect(transport.sessionTime(at: .seconds(120)) == .seconds(10))
    transport.resume(at: .seconds(120))
    #expect(transport.sessionTime(at: .seconds(121)) == .seconds(12))
  }
}
