import Foundation
import RespiteCore
import RespitePlugins
import Testing

@Suite struct BundledRoutineTests {
  static let names: [String] = Checkout.plugins.files().map(\.name)

  @Test func allOfThemAreHere() {
    #expect(
      Self.names.sorted() == [
        "4-7-8", "agree", "at-the-door", "baby-steps", "back-again", "body-scan", "box",
        "calm-444", "check-in", "coherent", "extended-exhale", "five-senses", "good-parent",
        "ground-me-now", "handoff", "handoff-sheet", "ladder", "message-drafts", "my-goodbye",
        "my-words", "name-whats-real", "partner-plan", "partner-words", "permission-to-enjoy",
        "physiological-sigh", "reframe", "rehearse-goodbye", "resonance", "safe-and-loved",
        "see-hear-feel", "seven-signs", "trust-my-choice", "understand", "when-to-get-help",
      ])
  }

  @Test(arguments: names)
  func itPlaysToItsEnd(name: String) throws {
    let (routine, timeline) = try play(name)
    #expect(timeline.outcome == .completed)
    #expect(!timeline.cues.isEmpty)
    #expect(routine.title != name || name == "4-7-8")
    #expect(!routine.about.isEmpty)
    #expect(routine.about.count <= 160)
    #expect(routine.parameters.allSatisfy { $0.about != nil })
    let expected: [Advisory] = name == "4-7-8" ? [.longHold(.seconds(7))] : []
    #expect(timeline.advisories(for: routine.kind) == expected)
  }

  @Test(arguments: names)
  func itPlaysWithoutHolds(name: String) throws {
    let (routine, timeline) = try play(name, holds: false)
    #expect(timeline.outcome == .completed)
    for timed in timeline.cues {
      if case .breathe(let phase, _, _) = timed.cue.action { #expect(!phase.isHold) }
    }
    for advisory in timeline.advisories(for: routine.kind) {
      guard case .shortSession = advisory else {
        Issue.record("\(name): \(advisory)")
        continue
      }
    }
  }

  @Test(arguments: names)
  func itGoesOnWhenEveryQuestionIsSkipped(name: String) throws {
    let (_, timeline) = try play(name, answers: Array(repeating: "", count: 50))
    #expect(timeline.outcome == .completed)
  }

  @Test(arguments: names)
  func itGoesOnWhenMuchIsRated(name: String) throws {
    // A high rating takes the longer way; what is asked only there is skipped.
    let (_, unanswered) = try play(name)
    let answers = unanswered.cues.compactMap { timed -> String? in
      guard case .ask(let question) = timed.cue.action else { return nil }
      if case .rating = question.form { return "7" }
      return ""
    }
    let (_, timeline) = try play(name, answers: answers)
    #expect(timeline.outcome == .completed)
  }

  @Test(arguments: names)
  func everyLineFitsAndIsKind(name: String) throws {
    // With what a family may call themselves.
    let (routine, _) = try play(name)
    let own = ["child": "Mia, Leo and the little one", "parent": "grandpa"]
    let given = routine.parameters.compactMap { parameter in
      own[parameter.name].map { (name: parameter.name, text: $0) }
    }
    let (_, timeline) = try play(name, given: given)
    for text in timeline.cues.compactMap(\.cue.text) {
      #expect(text.count <= WordingTests.longestLine, "\(text)")
      #expect(WordsToAvoid.problem(in: text) == nil, "\(text)")
      #expect(!text.contains("%") && !text.contains("{"), "\(text)")
    }
  }

  @Test(arguments: names)
  func itHasASpec(name: String) throws {
    let file = try Checkout.plugins.find(name)
    let path = file.path.dropLast(".lua".count) + "_spec.lua"
    let spec = try Spec(String(path), routine: file)
    #expect(spec.cases.contains { $0.timeline != nil })
  }

  private func play(
    _ name: String, given: [(name: String, text: String)] = [], holds: Bool = true,
    answers: [String] = []
  ) throws -> (routine: Routine, timeline: Timeline) {
    var options = Session.Options()
    options.holds = holds
    options.answers = answers
    return try LoadedRoutine.timeline(
      of: Checkout.plugins.find(name), given: given, options: options,
      context: Checkout.context(holds: holds))
  }
}
