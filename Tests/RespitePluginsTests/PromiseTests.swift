import LuaRuntime
import RespiteCore
import Testing

@testable import RespitePlugins

/// What the bundled routines say of keeping, when a person keeps a journal and when they do not.
@Suite struct PromiseTests {
  /// Words that promise to wait, to remember, or to be there the next time, by language.
  static let promises: [String: [String]] = [
    "en": [
      "[Tt]his waits for you", "The step waits", "close this", "^Agreed", "like next time",
      "tomorrow\\.",
      "is saved\\. To", "up to date", "hear it again", "^Kept", "kept only if", "rehearse-goodbye",
      "when you keep one", "update comes", "respite run agree", "from now on", "May what you type",
    ],
    "de": [
      "wartet auf dich", "Der Schritt wartet", "solange schließen", "^(Bisher a|A)bgesprochen",
      "nächsten Mal", "Morgen gibt", "ist gespeichert", "ist aktuell", "wieder hören",
      "^Behalten\\.", "bleibt nur, wenn", "rehearse-goodbye", "wenn du einen behältst",
      "nächste Update", "respite run agree", "ab jetzt zu deinen Plänen",
      "auf diesem Computer bleiben",
    ],
    "es": [
      "te espera", "El paso espera", "puedes cerrar", "^Acordado", "próxima vez\\?",
      "^Mañana, otra",
      "está guardada\\.", "Está al día", "volver a oírla", "^Guardada", "solo se guarda si",
      "rehearse-goodbye", "cuando guardas una", "Próximas noticias", "respite run agree",
      "tus planes desde ahora", "Guardar en este equipo",
    ],
  ]

  private static let texts = ["something small.", "2:30 pm", "Oma", "9:30"]

  /// Plays a routine once, each question answered, skipped or stopped at by chance.
  /// - Returns: every line that was shown, and what was to be kept.
  private static func play(
    _ name: String, language: String, seed: UInt64, memory: SessionMemory
  ) throws -> [String] {
    var chance = SeededGenerator(seed: seed)
    var context = Playing(seed: seed, limits: .standard).context(Checkout.plugins)
    context.catalogs = MessageCatalogs(languages: language == "en" ? [] : [language])
    context.memory = memory
    let loaded = try LoadedRoutine(Checkout.plugins.find(name), context: context)
    var lines: [String] = []
    var session = Session(
      loaded.script(try loaded.values(reading: [])), at: .zero,
      closing: { loaded.closingScript($0) },
      onCue: { timed, _ in
        lines += [timed.cue.text].compactMap { $0 }
        guard case .ask(let question) = timed.cue.action else { return }
        switch question.form {
        case .page(let page): lines += page.map(\.plain)
        case .choice(let choices): lines += choices
        case .text, .rating, .confirm, .press: break
        }
      })
    var clock = TimeSpan.zero
    session.advance(to: clock)
    for _ in 0..<3000 where session.outcome == nil {
      if let deadline = session.nextDeadline {
        clock = deadline
        session.advance(to: clock)
      } else if let question = session.scene(at: clock).question {
        session.receive(Self.input(for: question, &chance), at: clock)
      } else {
        break
      }
    }
    #expect(session.outcome != nil, "\(name) does not end")
    if case .failed(let fault)? = session.outcome { Issue.record("\(name): \(fault)") }
    return lines
  }

  private static func input(for question: Question, _ chance: inout SeededGenerator) -> Input {
    switch Int.random(in: 0..<20, using: &chance) {
    case 0: return .stop
    // Who is out may well close it.
    case 1..<8 where question.form == .press: return .stop
    case 1, 2: return .skip
    default: break
    }
    switch question.form {
    case .text:
      return .answer(.text(texts[Int.random(in: 0..<texts.count, using: &chance)]))
    case .choice(let choices):
      return .answer(.choice(Int.random(in: 1...choices.count, using: &chance)))
    case .rating(let bounds): return .answer(.rating(Int.random(in: bounds, using: &chance)))
    case .confirm: return .answer(.confirm(Int.random(in: 0..<4, using: &chance) > 0))
    case .press, .page: return .answer(.pressed)
    }
  }

  @Test(
    "with the journal off no routine promises to wait, to remember, or to be there the next time",
    arguments: ["en", "de", "es"])
  func off(language: String) throws {
    let patterns = try Self.promises[language, default: []].map { ($0, try Regex($0)) }
    for name in BundledRoutineTests.names {
      for seed in 1...8 as ClosedRange<UInt64> {
        let memory = SessionMemory(keepsText: seed % 2 == 0, retention: .journalOff)
        let lines = try Self.play(name, language: language, seed: seed, memory: memory)
        for line in lines {
          for (pattern, regex) in patterns where line.contains(regex) {
            Issue.record("\(name) in \(language): '\(line)' promises by '\(pattern)'")
          }
        }
        // It is said once, and not again and again.
        let told = MessageCatalogs(languages: [language]).ofProgram
        let notice = SessionMemory.Retention.journalOff.told ?? ""
        #expect(lines.count { $0 == told[notice] ?? notice } <= 1, "\(name)")
      }
    }
  }

  @Test(
    "the same words are said where a journal is kept, so each of them is looked for",
    arguments: ["en", "de", "es"])
  func on(language: String) throws {
    var missing = try Self.promises[language, default: []].map { ($0, try Regex($0)) }
    // One life, in which what was remembered is there the next time.
    var kept: [String: [String: String]] = [:]
    let names = ["agree", "check-in", "baby-steps", "handoff", "my-goodbye", "reframe", "my-words"]
    for seed in 1...150 as ClosedRange<UInt64> where !missing.isEmpty {
      for name in names + ["understand", "handoff-sheet"] {
        let before = kept
        let memory = SessionMemory(
          keepsText: seed % 3 > 0, load: { before[$0] ?? [:] },
          tell: {
            guard case .remembered(let item) = $0 else { return }
            kept[item.plugin, default: [:]][item.key] = item.value
          })
        for line in try Self.play(name, language: language, seed: seed, memory: memory) {
          missing.removeAll { line.contains($0.1) }
        }
      }
      if seed % 4 == 0 { kept = [:] }
    }
    #expect(missing.map(\.0) == [])
  }

  @Test("seven-signs leaves no trace of which sign it was", arguments: 1...7)
  func signs(number: Int) throws {
    var events: [SessionMemory.Event] = []
    var context = Playing(seed: 3, limits: .standard).context(Checkout.plugins)
    context.memory = SessionMemory(keepsText: true, tell: { events.append($0) })
    let file = try Checkout.plugins.find("seven-signs")
    var answers = ["\(number)", "yes"]
    var timeline = try LoadedRoutine.timeline(
      of: file, options: Session.Options(), keepingIn: context
    ).timeline
    // What is played there is answered, too.
    for _ in 0..<8 {
      var options = Session.Options()
      options.answers = answers
      events = []
      timeline = try LoadedRoutine.timeline(of: file, options: options, keepingIn: context).timeline
      let asked = timeline.questions.filter(\.asks)
      guard asked.count > answers.count else { break }
      if case .rating? = asked.dropFirst(answers.count).first?.form {
        answers.append("8")
      } else {
        answers.append(asked[answers.count].form == .text ? "words" : "1")
      }
    }
    #expect(timeline.cues.count > 4)
    #expect(!events.isEmpty && events.allSatisfy { $0 == .untimed }, "\(events)")
  }
}
