import Testing

struct QuestionMethodTests {
  /// Asks, and shows what came back.
  private func asked(_ call: String, _ answers: [String]) -> String {
    var playing = Playing()
    playing.answers = answers
    return played("local a, b = \(call) r:show(tostring(a) .. ' ' .. tostring(b))", playing)
  }

  @Test(
    "Each question gives what was answered.",
    arguments: [
      ("r:ask('Who?')", "Ada", #"0 ask "Who?" | 0 show "Ada nil" | 0 end"#),
      ("r:rate('How?')", "7", #"0 ask "How?" | 0 show "7 nil" | 0 end"#),
      ("r:rate('How?', { min = 1, max = 3 })", "3", #"0 ask "How?" | 0 show "3 nil" | 0 end"#),
      ("r:confirm('Sure?')", "n", #"0 ask "Sure?" | 0 show "false nil" | 0 end"#),
      ("r:confirm('Sure?')", "y", #"0 ask "Sure?" | 0 show "true nil" | 0 end"#),
      ("r:press('Go')", "x", #"0 ask "Go" | 0 show "true nil" | 0 end"#),
      ("r:press()", "x", #"0 ask "Press any key to go on." | 0 show "true nil" | 0 end"#),
      ("r:choose('What?', {'tea', 'milk'})", "2", #"0 ask "What?" | 0 show "milk 2" | 0 end"#),
      ("r:choose('What?', {'tea', 'milk'})", "Tea", #"0 ask "What?" | 0 show "tea 1" | 0 end"#),
      ("r:ask('Is it %s?', 'you')", "yes", #"0 ask "Is it you?" | 0 show "yes nil" | 0 end"#),
    ])
  func answers(call: String, answer: String, expected: String) {
    #expect(asked(call, [answer]) == expected)
  }

  @Test(
    "A skipped question gives nil.",
    arguments: [
      "r:ask('Q')", "r:rate('Q')", "r:confirm('Q')", "r:press('Q')", "r:choose('Q', {'a', 'b'})",
    ])
  func skipped(call: String) {
    #expect(asked(call, [""]) == #"0 ask "Q" | 0 show "nil nil" | 0 end"#)
  }

  @Test(
    "A preview gives the default.",
    arguments: [
      ("r:ask('Q', { default = 'Ada' })", #"show "Ada nil""#),
      ("r:rate('Q', { default = 4 })", #"show "4 nil""#),
      ("r:confirm('Q', { default = false })", #"show "false nil""#),
      ("r:choose('Q', {'a', 'b'}, { default = 2 })", #"show "b 2""#),
      ("r:choose('Q', {'a', 'b'}, { default = 'b' })", #"show "b 2""#),
      ("r:ask('Q')", #"show "nil nil""#),
    ])
  func presets(call: String, expected: String) {
    #expect(asked(call, []).contains(expected))
  }

  @Test("A page takes no answer, and needs none.")
  func page() {
    let call = "r:page('Read', { 'One', { 'Two', 3 } }) r:show(tostring(r:ask('Q')))"
    var playing = Playing()
    playing.answers = ["yes"]
    #expect(
      played(call, playing) == #"0 page "Read" [One | Two: 3] | 0 ask "Q" | 0 show "yes" | 0 end"#)
  }

  @Test("A time limit is the question's.")
  func timeout() {
    #expect(
      played("local a = r:ask('Q', { timeout = 4 }) r:show(tostring(a))")
        == #"0 ask "Q" at most 4 | 4 show "nil" | 4 end"#)
  }

  @Test(
    "A question that makes no sense is refused.",
    arguments: [
      ("r:rate('Q', { min = 5, max = 5 })", "r:rate: min must be below max"),
      ("r:rate('Q', { default = 11 })", "r:rate: default must be from 0 to 10, not 11"),
      (
        "r:rate('Q', { max = 500 })",
        "r:rate: max must be a whole number from 0 to 100, not 500"
      ),
      ("r:choose('Q')", "r:choose: give it a list of 1 to 20 texts to choose from"),
      ("r:choose('Q', {})", "r:choose: give it a list of 1 to 20 texts to choose from"),
      ("r:choose('Q', { 'a', 2 })", "r:choose: give it a list of 1 to 20 texts to choose from"),
      (
        "r:choose('Q', { 'a', ('x'):rep(5000) })",
        "r:choose: 5000 bytes are more than anyone can read at once: the most is 4000"
      ),
      (
        "r:choose('Q', { 'a' }, { default = 'c' })",
        "r:choose: default must be one of the choices, not 'c'"
      ),
      ("r:ask('Q', { timeout = 0 })", "r:ask: timeout must be a number of seconds above 0, not 0"),
      (
        "r:ask('Q', { timeout = -2 })",
        "r:ask: timeout must be a number of seconds, 0 or more, not -2"
      ),
      ("r:page('Q')", "r:page: give it a list of lines. Each is text, or { text, number }"),
      ("r:page('Q', {})", "r:page: give it a list of lines. Each is text, or { text, number }"),
      (
        "r:page('Q', { a = 'b' })",
        "r:page: give it a list of lines. Each is text, or { text, number }"
      ),
      (
        "r:page('Q', { 'a', { 'b', 101 } })",
        "r:page: line 2 must be text, or { text, number from 0 to 100 }, not a table"
      ),
      (
        "r:page('Q', { { 'b', 6 } }, { max = 5 })",
        "r:page: line 1 must be text, or { text, number from 0 to 5 }, not a table"
      ),
      (
        "r:page('Q', { 5 })",
        "r:page: line 1 must be text, or { text, number from 0 to 100 }, not 5"
      ),
      (
        "local l = {} for i = 1, 201 do l[i] = 'x' end r:page('Q', l)",
        "r:page: 201 lines: a page has at most 200"
      ),
      (
        "local l = {} for i = 1, 20 do l[i] = ('x'):rep(1000) end r:page('Q', l)",
        "r:page: 20000 bytes are more than a page has room for. The most is 16000"
      ),
      ("r:ask(5)", #"r:ask: the words must be text, not number: write r:ask("%s", number)"#),
      (
        "r:confirm('Q', { default = 'yes' })",
        "r:confirm: default must be true or false, not 'yes'"
      ),
      (
        "r:ask('Q', { defualt = 'x' })",
        "r:ask: there is no field 'defualt': did you mean 'default'?"
      ),
      (
        "r:press('Q', { default = true })",
        "r:press: there is no field 'default'. It may have timeout"
      ),
    ])
  func refused(call: String, expected: String) {
    #expect(played("\n" + call) == "FAULT routine.lua:2: " + expected)
  }
}
