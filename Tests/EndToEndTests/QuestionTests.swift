import Testing

/// Each form of question, answered in place.
struct QuestionTests {
  /// A routine that asks, and says what it got.
  private func asking(_ question: String) throws -> PseudoTerminal {
    let tiny = try Tiny(
      """
      local answer = r:\(question)
      r:say("It is " .. tostring(answer) .. ".", { seconds = 1.5 })
      """)
    let terminal = try tiny.play()
    try terminal.waitForScreen("Well?")
    return terminal
  }

  @Test(
    "a choice takes arrows or a number, then Enter",
    arguments: [
      ("\u{1B}[B\u{1B}[B\r", "coffee"), ("2\r", "coffee"),
      ("1\u{1B}[B\u{1B}[B\u{1B}[A\r", "coffee"),
      ("\u{1B}[F\r", "water"), ("9\r", "nil"), ("\t", "nil"), ("\r", "nil"),
    ])
  func choice(keys: String, answer: String) throws {
    let terminal = try asking(#"choose("Well?", { "tea", "coffee", "water" })"#)
    try terminal.send(keys)
    try terminal.waitForScreen("It is \(answer).")
  }

  @Test(
    "a rating takes digits or arrows, then Enter",
    arguments: [("7\r", "7"), ("10\r", "10"), ("\u{1B}[C\u{1B}[C\r", "6"), ("3\u{7F}8\r", "8")])
  func rating(keys: String, answer: String) throws {
    let terminal = try asking(#"rate("Well?", { min = 0, max = 10 })"#)
    try terminal.send(keys)
    try terminal.waitForScreen("It is \(answer).")
  }

  @Test(
    "yes or no takes a letter, or an arrow and Enter",
    arguments: [("y", "true"), ("N", "false"), ("\u{1B}[C\u{1B}[C\r", "false"), ("\t", "nil")])
  func confirm(keys: String, answer: String) throws {
    let terminal = try asking(#"confirm("Well?")"#)
    try terminal.send(keys)
    try terminal.waitForScreen("It is \(answer).")
  }

  @Test(
    "text takes every letter, also q, n and ?, in any writing",
    arguments: [
      ("a quiet nq?\r", "a quiet nq?"), ("größer 深呼吸\r", "größer 深呼吸"), ("ab\u{7F}c\r", "ac"),
      ("one two\u{17}three\r", "one three"), ("no\u{15}yes\r", "yes"), ("  \r", "nil"),
    ])
  func text(keys: String, answer: String) throws {
    let terminal = try asking(#"ask("Well?")"#)
    try terminal.send(keys)
    try terminal.waitForScreen("It is \(answer).")
  }

  @Test("any key goes on", arguments: [" ", "x", "\r", "\u{1B}[A"])
  func press(key: String) throws {
    let terminal = try asking(#"press("Well?")"#)
    try terminal.waitForScreen("any key goes on")
    try terminal.send(key)
    try terminal.waitForScreen("It is true.")
  }

  @Test(
    "Esc stops at every question, and the screen says so; letters that it does not take do nothing",
    arguments: [
      #"ask("Well?")"#, #"rate("Well?")"#, #"choose("Well?", { "tea", "coffee" })"#,
      #"confirm("Well?")"#, #"press("Well?")"#,
    ])
  func stop(question: String) throws {
    do {
      let terminal = try asking(question)
      try terminal.waitForScreen("Esc stops")
      if question.hasPrefix("rate") || question.hasPrefix("choose") {
        for key in "quiet noon" {
          try terminal.send(String(key))
          terminal.watch(for: .milliseconds(30))
        }
        try terminal.waitForScreen("Well?")
        #expect(terminal.ending == nil)
      }
      try terminal.send("\u{1B}")
      #expect(try terminal.waitForEnd() == .exited(0))
    }
  }

  @Test(
    "a question asked again in the same words is asked in full", arguments: ["--linear", "--json"])
  func again(mode: String) throws {
    let tiny = try Tiny(
      #"for i = 1, 2 do r:choose("Which?", { "tea", "coffee" }, { timeout = 0.3 }) end"#)
    let outcome = try tiny.pipe([mode])
    // Where the question goes, if that is for a person.
    let text = mode == "--linear" ? outcome.output : outcome.errors
    #expect(text.split(separator: "\n").count { $0.hasPrefix("  1. tea") } == 2)
  }

  @Test("answers given with --answer are not asked for")
  func given() throws {
    let tiny = try Tiny(
      """
      local feeling, name = r:rate("How?"), r:ask("Who?")
      r:say(name .. " is " .. feeling, { seconds = 0.3 })
      """)
    let outcome = try tiny.pipe(["--answer", "4", "--answer", "Ada", "--linear"])
    #expect(outcome.output.contains("Ada is 4\n"))
    #expect(outcome.ending == .exited(0))
    let wrong = try tiny.pipe(["--answer", "400"])
    #expect(wrong.ending == .exited(64))
    #expect(wrong.errors.contains("a number from 0 to 10"))
  }

  @Test("without a terminal a question with no answer names the flag")
  func unanswered() throws {
    let tiny = try Tiny(#"r:say("Hello.", { seconds = 0.1 }) r:ask("What do you see?")"#)
    for arguments in [[], ["--json"], ["--linear"]] {
      let outcome = try tiny.pipe(arguments)
      #expect(outcome.ending == .exited(64))
      #expect(outcome.errors.contains("--answer"))
      #expect(outcome.errors.contains("What do you see?"))
    }
  }
}
