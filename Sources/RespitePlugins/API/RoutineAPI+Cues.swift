import LuaRuntime
import RespiteCore

extension RoutineAPI {
  /// The longest words of one cue, in bytes: a screenful.
  static let longestWords = 4000

  func breathe(_ phase: BreathPhase, _ call: Call) -> CallResult {
    let name = phase.luaName
    if let problem = handleProblem(name, call) { return problem }
    guard let length = seconds(call, 2) else { return badSeconds(name, call, 2) }
    var words: String?
    if !call.isNone(3) {
      words = call.string(3)
      guard let words, words.utf8.count <= Self.longestWords else {
        return badWords(name, call, 3)
      }
    }
    if length == .zero { return .results(0) }
    words = texts[words ?? phase.prompt] ?? words
    return suspends(.cue(Cue(.breathe(phase, length, words: words), round: current?.round)))
  }

  func cue(_ function: HostFunction, _ call: Call) -> CallResult {
    if let problem = handleProblem(function.name, call) { return problem }
    let action: Cue.Action
    switch function {
    case .chime: action = .chime
    case .wait:
      guard let length = seconds(call, 2) else { return badSeconds("wait", call, 2) }
      action = .wait(length)
    default:
      guard let text = call.string(2), text.utf8.count <= Self.longestWords else {
        return badWords(function.name, call, 2)
      }
      if function == .show {
        action = .show(text)
      } else if call.isNone(3) {
        action = .say(text, readingTime(of: text))
      } else {
        guard let length = seconds(call, 3) else { return badSeconds("say", call, 3) }
        action = .say(text, length)
      }
    }
    return suspends(.cue(Cue(action, round: current?.round)))
  }

  func seconds(_ call: Call, _ position: Int) -> TimeSpan? {
    guard let number = call.number(position), ValueType.isSeconds(number) else { return nil }
    return .seconds(number)
  }

  func badSeconds(_ name: String, _ call: Call, _ position: Int) -> CallResult {
    let value = (try? call.value(position)) ?? .nil
    let expectation = ValueType.seconds.expectation(insteadOf: value)
    return fails("r:\(name): seconds must be \(expectation), not \(given(call, position))")
  }

  static func isTooLong(_ text: String) -> Bool { text.utf8.count > longestWords }

  static func tooLong(_ text: String) -> String {
    "\(text.utf8.count) bytes are more than anyone can read at once: the most is \(longestWords)"
  }

  func badWords(_ name: String, _ call: Call, _ position: Int) -> CallResult {
    if let text = call.string(position) {
      return fails("r:\(name): \(Self.tooLong(text))")
    }
    return fails("r:\(name): the words must be text, not \(given(call, position))")
  }

  func given(_ call: Call, _ position: Int) -> String {
    do { return try call.value(position).description } catch { return "\(error)" }
  }

  // MARK: - Questions

  func ask(_ function: HostFunction, _ call: Call) -> CallResult {
    let name = function.name
    if let problem = handleProblem(name, call) { return problem }
    guard let prompt = call.string(2), prompt.utf8.count <= Self.longestWords else {
      return badWords(name, call, 2)
    }
    var question = Question(.press, prompt: prompt)
    if !call.isNone(3) {
      guard let limit = seconds(call, 3), limit > .zero else {
        return fails(
          "r:\(name): timeout must be a number of seconds above 0, not \(given(call, 3))")
      }
      question.timeLimit = limit
    }
    switch function {
    case .ask:
      question.form = .text
      question.preset = call.string(4).map { .text($0) }
      if !call.isNone(5) {
        question.longest = call.integer(5)
        if let preset = call.string(4), question.isTooLong(preset) {
          return fails("r:ask: default is longer than longest")
        }
      }
      if (try? call.value(6))?.boolean == true { question.help = context.support() }
    case .confirm:
      question.form = .confirm
      if case .boolean(let value)? = try? call.value(4) { question.preset = .confirm(value) }
      if case .boolean(true)? = try? call.value(5) { question.isConsent = true }
    case .rate:
      guard let low = call.integer(5), let high = call.integer(6), low < high else {
        return fails("r:rate: min must be below max")
      }
      question.form = .rating(low...high)
      if let preset = call.integer(4) {
        guard (low...high).contains(preset) else {
          return fails("r:rate: default must be from \(low) to \(high), not \(preset)")
        }
        question.preset = .rating(preset)
      }
    case .choose:
      guard let table = try? call.value(5), ValueType.texts.accepts(table),
        let choices = table.table?.sequence.compactMap(\.string), choices.count <= 20
      else { return fails("r:choose: give it a list of 1 to 20 texts to choose from") }
      if let choice = choices.first(where: Self.isTooLong) {
        return fails("r:choose: \(Self.tooLong(choice))")
      }
      question.form = .choice(choices)
      if !call.isNone(4) {
        let index = call.integer(4) ?? choices.firstIndex(of: call.string(4) ?? "").map { $0 + 1 }
        guard let index, choices.indices.contains(index - 1) else {
          return fails("r:choose: default must be one of the choices, not \(given(call, 4))")
        }
        question.preset = .choice(index)
      }
    case .page:
      do throws(Fault) {
        question.form = .page(try pageLines(call))
      } catch {
        return fails(error.message, hint: error.hint)
      }
    default: break
    }
    return suspends(.cue(Cue(.ask(question), round: current?.round)))
  }
}
