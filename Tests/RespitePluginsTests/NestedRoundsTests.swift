import RespiteCore
import Testing

/// Which round a cue says that it belongs to.
@Suite struct NestedRoundsTests {
  @Test(
    "Of loops in loops the outermost is told, and a loop of one gives way.",
    arguments: [
      (
        "for _ in r:rounds(2) do r:breathe('4-6', { rounds = 2 }) end",
        "1/2 1/2 1/2 1/2 2/2 2/2 2/2 2/2"
      ),
      ("for _ in r:rounds(2) do r:breathe('4-6') end", "1/2 1/2 2/2 2/2"),
      ("for _ in r:rounds(1) do r:breathe('4-6', { rounds = 2 }) end", "1/2 1/2 2/2 2/2"),
      (
        "for _ in r:rounds(2) do for _ in r:rounds(3) do r:wait(1) break end r:wait(1) end",
        "1/2 1/2 2/2 2/2"
      ),
      ("r:breathe('4-6') r:wait(1)", "1/1 1/1 -"),
      (
        "for _ in r:rounds(2) do r:together(function() r:breathe('4-6', { rounds = 2 }) end) end",
        "1/2 1/2 1/2 1/2 2/2 2/2 2/2 2/2"
      ),
    ])
  func rounds(body: String, expected: String) throws {
    let source = "return require('respite').routine { run = function(r) \(body) end }"
    let rounds = try ScratchLibrary().play(source).cues.map { timed in
      timed.cue.round.map { "\($0.index)/\($0.count)" } ?? "-"
    }
    #expect(rounds.joined(separator: " ") == expected)
  }
}
