import LuaRuntime
import RespiteCore

@testable import RespitePlugins

/// One playing of a bundled routine by someone who answers each question as it comes.
struct Sitting {
  enum Reply {
    case answer(Answer)
    case skip
    /// They stop, and close it.
    case leave
  }

  var routine: String
  /// What its plugin remembers: JSON by key.
  var memory: [String: String]
  /// The number of the day.
  var day = 0
  var keepsText = false
  var library = Checkout.plugins

  /// - Parameters:
  ///   - hear: takes the words of each cue as it begins.
  ///   - reply: gives the answer to a question, told what is remembered then.
  /// - Returns: how it ended.
  mutating func play(
    hear: @escaping (String) -> Void, reply: (Question, [String: String]) -> Reply
  ) throws -> Outcome? {
    let file = try library.find(routine)
    let before = memory
    var kept = memory
    var context = Checkout.context(library: library)
    let day = day
    context.localTime = { _ in
      LocalTime(year: 2026, month: 1 + day / 28, day: 1 + day % 28, weekday: 1, hour: 9)
    }
    context.memory = SessionMemory(
      keepsText: keepsText, load: { $0 == file.plugin ? before : [:] },
      tell: { if case .remembered(let item) = $0 { kept[item.key] = item.value } })
    let loaded = try LoadedRoutine(file, context: context)
    let script = loaded.script(try loaded.values(reading: []))
    var session = Session(
      script, options: Session.Options(), at: .zero, closing: { loaded.closingScript($0) },
      onCue: { timed, _ in timed.cue.text.map(hear) })
    var now = TimeSpan.zero
    while session.outcome == nil {
      if let next = session.nextDeadline {
        now = next
        session.advance(to: now)
      } else if let question = session.scene(at: now).question {
        switch reply(question, context.memory.values(of: file.plugin)) {
        case .answer(let answer): session.receive(.answer(answer), at: now)
        case .skip: session.receive(.skip, at: now)
        case .leave:
          session.receive(.stop, at: now)
          session.receive(.stop, at: now)
        }
      } else {
        break
      }
    }
    memory = kept
    return session.outcome
  }
}
