import RespiteCore
import Testing
import TimelineDrawing

struct SessionQuestionTests {
  private static let how: [Play] = [.wait(2), .ask("How?"), .told, .wait(1)]

  @Test("A question waits for its answer, and time goes on meanwhile.")
  func answer() {
    let player = Player(Self.how).run(to: 30)
    #expect(player.nextDeadline == nil)
    #expect(player.scene.question?.prompt == "How?")
    player.give(.answer(.text("well")), at: 32.5).run()
    #expect(player.drawn == #"0 wait 2 | 2 ask "How?" | 32.5 [text well] | 32.5 wait 1 | 33.5 end"#)
    #expect(player.scene.question == nil)
  }

  @Test("A skip, and a time limit, give no answer.")
  func noAnswer() {
    #expect(
      Player(Self.how).give(.skip, at: 5).run().drawn
        == #"0 wait 2 | 2 ask "How?" | 5 [skipped] | 5 wait 1 | 6 end"#)
    #expect(
      drawn([.ask("How?", limit: 4), .told, .wait(1)])
        == #"0 ask "How?" at most 4 | 4 [skipped] | 4 wait 1 | 5 end"#)
  }

  @Test("An answer in time ends the time limit; one at the very end of it comes too late.")
  func limit() {
    let plays: [Play] = [.ask("How?", limit: 4), .told]
    #expect(
      Player(plays).give(.answer(.text("so")), at: 3.9).run().drawn
        == #"0 ask "How?" at most 4 | 3.9 [text so] | 3.9 end"#)
    #expect(
      Player(plays).give(.answer(.text("so")), at: 4).run().drawn
        == #"0 ask "How?" at most 4 | 4 [skipped] | 4 end"#)
  }

  @Test("An answer that no one asked for changes nothing.")
  func unasked() {
    #expect(
      Player([.wait(2), .wait(2)]).give(.answer(.text("x")), at: 1).run().drawn
        == "0 wait 2 | 2 wait 2 | 4 end")
  }

  @Test("A paused question can be answered; what follows waits for the pause to end.")
  func pausedAnswer() {
    let player = Player(Self.how).give(.pause, at: 3).give(.answer(.text("so")), at: 10)
    #expect(player.nextDeadline == nil)
    player.give(.resume, at: 20).run()
    #expect(player.drawn == #"0 wait 2 | 2 ask "How?" | 3 [text so] | 3 wait 1 | 4 end"#)
    #expect(player.drawnByClock == #"0 wait 2 | 2 ask "How?" | 10 wait 1"#)
  }

  private static let all: [Play] = [
    .ask("name"), .told, .ask("which", .choice(["tea", "milk"])), .told,
    .ask("rate", .rating(0...10)), .told, .ask("sure", .confirm), .told, .ask("key", .press), .told,
  ]

  @Test("Typed answers are given in order, and empty ones skip.")
  func typed() {
    var options = Session.Options()
    options.answers = [" Ada ", "milk", "7", "y", "x"]
    #expect(
      drawn(Self.all, options: options)
        == #"0 ask "name" | 0 [text Ada] | 0 ask "which" | 0 [choice 2] | 0 ask "rate" | 0 [rating 7] | 0 ask "sure" | 0 [yes] | 0 ask "key" | 0 [pressed] | 0 end"#
    )
    options.answers = ["", "2", " ", "no", ""]
    #expect(
      drawn(Self.all, options: options)
        == #"0 ask "name" | 0 [skipped] | 0 ask "which" | 0 [choice 2] | 0 ask "rate" | 0 [skipped] | 0 ask "sure" | 0 [no] | 0 ask "key" | 0 [skipped] | 0 end"#
    )
  }

  @Test("A typed answer that does not fit ends the routine, whatever it does about faults.")
  func misfit() {
    var options = Session.Options()
    options.answers = ["Ada", "11"]
    let plays: [Play] = [
      .ask("name"), .play([.ask("rate", .rating(0...10)), .told]), .told, .wait(5),
    ]
    #expect(
      drawn(plays, options: options)
        == #"0 ask "name" | 0 ask "rate" | 0 failed: answer 2, '11', does not fit "rate": it takes a number from 0 to 10"#
    )
  }

  @Test("A preview gives preset answers at once; without one, a time limit runs out.")
  func presets() {
    var options = Session.Options()
    options.unanswered = .preset
    let plays: [Play] = [
      .ask("a", .rating(0...10), preset: .rating(4)), .told,
      .ask("b", .rating(0...10), limit: 3, preset: .rating(5)), .told,
      .ask("c", limit: 3), .told, .ask("d"), .told,
    ]
    #expect(
      drawn(plays, options: options)
        == #"0 ask "a" | 0 [rating 4] | 0 ask "b" at most 3 | 0 [rating 5] | 0 ask "c" at most 3 | 3 [skipped] | 3 ask "d" | 3 [skipped] | 3 end"#
    )
  }

  @Test("With no one to ask, a question ends the routine unless its time can run out.")
  func refused() {
    var options = Session.Options()
    options.unanswered = .refuse
    options.answers = ["one"]
    let plays: [Play] = [.ask("a"), .told, .ask("b", limit: 2), .told, .ask("c"), .told, .wait(1)]
    #expect(
      drawn(plays, options: options)
        == #"0 ask "a" | 0 [text one] | 0 ask "b" at most 2 | 2 [skipped] | 2 ask "c" | 2 failed: it asks "c", and there is no terminal to answer on"#
    )
  }

  @Test("Of two questions at once, the person sees the one asked first until it is settled.")
  func twoQuestions() {
    let player = Player([
      .together([[.wait(3), .ask("late"), .told], [.wait(1), .ask("early"), .told]])
    ])
    #expect(player.scene(at: 2).question?.prompt == "early")
    #expect(player.scene(at: 4).question?.prompt == "early")
    player.give(.answer(.text("1")), at: 5)
    #expect(player.scene.question?.prompt == "late")
    player.give(.answer(.text("2")), at: 6).run()
    #expect(
      player.drawn
        == #"0 wait 3 | 0 wait 1 | 1 ask "early" | 3 ask "late" | 5 [text 1] | 6 [text 2] | 6 end"#)
  }

  @Test("A time limit of nothing is over at once.")
  func noTime() {
    #expect(drawn([.ask("a", limit: 0), .told]) == #"0 ask "a" at most 0 | 0 [skipped] | 0 end"#)
  }
}
