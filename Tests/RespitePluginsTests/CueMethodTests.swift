import Testing

struct CueMethodTests {
  @Test(
    "Every cue of the author's is one of the timeline's.",
    arguments: [
      (
        "r:inhale(4) r:hold(4) r:exhale(6) r:rest(2)",
        "0 inhale 4 | 4 hold 4 | 8 exhale 6 | 14 rest 2 | 16 end"
      ),
      ("r:inhale(3) r:top_up(1) r:exhale(8)", "0 inhale 3 | 3 top-up 1 | 4 exhale 8 | 12 end"),
      (
        "r:inhale(2.5, 'Smell') r:exhale(3, 'Blow')",
        #"0 inhale 2.5 "Smell" | 2.5 exhale 3 "Blow" | 5.5 end"#
      ),
      ("r:wait(1) r:wait(0) r:wait(0.25)", "0 wait 1 | 1 wait 0 | 1 wait 0.25 | 1.25 end"),
      ("r:inhale(0) r:exhale(2)", "0 exhale 2 | 2 end"),
      ("r:chime() r:show('A') r:wait(1)", #"0 chime | 0 show "A" | 0 wait 1 | 1 end"#),
      ("r:say('Hello')", #"0 say "Hello" 2.5 | 2.5 end"#),
      ("r:say('Hello', { seconds = 7 })", #"0 say "Hello" 7 | 7 end"#),
      (
        "r:say('%s has %d toes', 'Ada', 10, { seconds = 3 })",
        #"0 say "Ada has 10 toes" 3 | 3 end"#
      ),
      ("r:say('100%', { seconds = 1 })", #"0 say "100%" 1 | 1 end"#),
      ("r:show('%d%%', 50)", #"0 show "50%" | 0 end"#),
      ("", "0 end"),
    ])
  func cues(body: String, expected: String) {
    #expect(played(body) == expected)
  }

  @Test(
    "A breath is written in phases or as a pattern.",
    arguments: [
      ("r:breathe { inhale = 4, exhale = 6 }", "0 inhale 4 (1/1) | 4 exhale 6 (1/1) | 10 end"),
      (
        "r:breathe { rest = 1, exhale = 6, top_up = 1, inhale = 3, hold = 2 }",
        "0 inhale 3 (1/1) | 3 top-up 1 (1/1) | 4 hold 2 (1/1) | 6 exhale 6 (1/1) | 12 rest 1 (1/1) | 13 end"
      ),
      (
        "r:breathe('4-6', { rounds = 2 })",
        "0 inhale 4 (1/2) | 4 exhale 6 (1/2) | 10 inhale 4 (2/2) | 14 exhale 6 (2/2) | 20 end"
      ),
      ("r:breathe { pattern = '4-6', rounds = 1 }", "0 inhale 4 (1/1) | 4 exhale 6 (1/1) | 10 end"),
      ("r:breathe { inhale = 4, exhale = 6, rounds = 0 }", "0 end"),
      (
        "r:breathe({ inhale = 4, exhale = 6 }, { words = { inhale = 'Smell' } })",
        #"0 inhale 4 "Smell" (1/1) | 4 exhale 6 (1/1) | 10 end"#
      ),
      (
        "r:breathe { inhale = 5, exhale = 5, minutes = 0.3 }",
        "0 inhale 5 (1/2) | 5 exhale 5 (1/2) | 10 inhale 5 (2/2) | 15 exhale 5 (2/2) | 20 end"
      ),
      ("r:breathe { inhale = 0, exhale = 6 }", "0 exhale 6 (1/1) | 6 end"),
    ])
  func breathe(body: String, expected: String) {
    #expect(played(body) == expected)
  }

  @Test("With holds off, minutes are filled with what is left of a round.")
  func minutesWithoutHolds() {
    var playing = Playing()
    let body = "r:breathe('4-4-4', { minutes = 0.4 })"
    #expect(
      played(body, playing)
        == "0 inhale 4 (1/2) | 4 hold 4 (1/2) | 8 exhale 4 (1/2) | 12 inhale 4 (2/2) | 16 hold 4 (2/2) | 20 exhale 4 (2/2) | 24 end"
    )
    playing.holds = false
    #expect(
      played(body, playing)
        == "0 inhale 4 (1/3) | 4 exhale 4 (1/3) | 8 inhale 4 (2/3) | 12 exhale 4 (2/3) | 16 inhale 4 (3/3) | 20 exhale 4 (3/3) | 24 end"
    )
    #expect(played("r:hold(3) r:rest(3) r:wait(1)", playing) == "0 wait 1 | 1 end")
  }

  @Test(
    "Rounds are told with each cue in them, and end with the loop, however it ends.",
    arguments: [
      (
        "for i in r:rounds(2) do r:wait(i) end r:wait(5)",
        "0 wait 1 (1/2) | 1 wait 2 (2/2) | 3 wait 5 | 8 end"
      ),
      (
        "for i in r:rounds(3) do r:wait(1) if i == 2 then break end end r:wait(5)",
        "0 wait 1 (1/3) | 1 wait 1 (2/3) | 2 wait 5 | 7 end"
      ),
      (
        "for _ in r:rounds(2) do for j in r:rounds(1) do r:wait(1) end r:wait(2) end",
        "0 wait 1 (1/2) | 1 wait 2 (1/2) | 3 wait 1 (2/2) | 4 wait 2 (2/2) | 6 end"
      ),
      (
        "pcall(function() for _ in r:rounds(2) do r:wait(1) error('x') end end) r:wait(1)",
        "0 wait 1 (1/2) | 1 wait 1 | 2 end"
      ),
      (
        "local function f() for _ in r:rounds(2) do return r:wait(1) end end f() r:wait(1)",
        "0 wait 1 (1/2) | 1 wait 1 | 2 end"
      ),
      ("for _ in r:rounds(0) do r:wait(1) end", "0 end"),
      ("for _ in r:rounds(2.0) do r:wait(1) end", "0 wait 1 (1/2) | 1 wait 1 (2/2) | 2 end"),
      (
        "for _ in r:rounds(2) do r:together(function() r:wait(1) end, function() for _ in r:rounds(1) do r:wait(2) end end) end",
        "0 wait 1 (1/2) | 0 wait 2 (1/2) | 2 wait 1 (2/2) | 2 wait 2 (2/2) | 4 end"
      ),
    ])
  func rounds(body: String, expected: String) {
    #expect(played(body) == expected)
  }

  @Test("Words that end a line of 4000 bytes are taken; more are refused.")
  func longWords() {
    #expect(played("r:say(('a'):rep(4000), { seconds = 1 })").hasSuffix("| 1 end"))
    #expect(
      played("r:show(('a'):rep(4001))")
        == "FAULT routine.lua:1: r:show: 4001 bytes are more than anyone can read at once: the most is 4000"
    )
    #expect(played("r:inhale(4, ('a'):rep(5000))").contains("more than anyone can read"))
    #expect(played("r:say(('a'):rep(5000000))").contains("more than anyone can read"))
  }

  @Test("Bytes that are no text are replaced, not passed on.")
  func badText() {
    #expect(played(#"r:show('a\255b')"#) == "0 show \"a\u{FFFD}b\" | 0 end")
  }
}
