import RespiteCore

@testable import RespitePlugins

/// Someone with a ladder, who does this and that with it, and notes what they are offered.
final class LadderPerson {
  private(set) var diary = LadderDiary()
  private(set) var complaints: [String] = []
  private(set) var counts: [String: Int] = [:]
  private var chance: SeededGenerator
  private var memory: [String: String] = [:]
  private var keepsText: Bool
  private var day = 0
  private var names = 0
  /// What they may go out for, are out for, and what became of it where they are back.
  private var going: String?
  private var out: String?
  private var back: LadderDiary.Run?
  private var heard = ""
  private var isReopening = false

  /// - Parameter hasHistory: whether they began with the first version, which kept back nothing.
  init(seed: UInt64, hasHistory: Bool) {
    chance = SeededGenerator(seed: seed)
    keepsText = seed % 2 == 0
    if hasHistory { remember(runs: Int.random(in: 1...5, using: &chance)) }
  }

  /// Runs as the first version remembered them, each on a day of its own.
  private func remember(runs count: Int) {
    var runs: [Int: [String]] = [:]
    for _ in 0..<count {
      day += 1
      let step = Int.random(in: 1...12, using: &chance)
      let run = LadderDiary.Run(
        step: Self.steps[step - 1], peak: randomPeak(),
        happened: happens(60) ? happens(10) : nil)
      diary.add(run)
      var fields = ["\"day\":\(20_251_200 + day)"]
      if let peak = run.peak { fields.append("\"peak\":\(peak)") }
      if let happened = run.happened { fields.append("\"happened\":\(happened)") }
      runs[step, default: []].append("{\(fields.joined(separator: ","))}")
    }
    for (step, list) in runs { memory["runs.\(step)"] = "[\(list.joined(separator: ","))]" }
  }

  func sit(_ routine: String) throws {
    day += 1
    isReopening = false
    var sitting = Sitting(routine: routine, memory: memory, day: day, keepsText: keepsText)
    let outcome = try sitting.play(
      hear: { self.hear($0) }, reply: { self.reply(to: $0, remembering: $1) })
    memory = sitting.memory
    // Who closed it while they told of it is asked again.
    back = nil
    if case .failed(let fault)? = outcome { complaints.append("it failed: \(fault.message)") }
    if outcome == nil { complaints.append("it did not end") }
  }

  // MARK: - What they hear

  private func hear(_ text: String) {
    if text.hasPrefix("Someone you trust is with") { going = String(heard.dropLast()) }
    if text.hasPrefix("You're back") { back = out.map { LadderDiary.Run(step: $0) } }
    if text.hasPrefix("May \""), diary.rests {
      complaints.append("a plan is offered after a yes")
    }
    // Where there is nothing to choose from, this comes without a question.
    if text.hasPrefix("You went, and you came back") { arrived() }
    heard = text
  }

  /// A run is over once the last was said of it.
  private func arrived() {
    guard let run = back else { return }
    diary.add(run)
    back = nil
    out = nil
  }

  // MARK: - What they say

  private func reply(to question: Question, remembering memory: [String: String]) -> Sitting.Reply {
    let ladder = Self.ladder(in: memory)
    // It is asked when all has been said.
    if question.prompt.hasPrefix("What would you like next time") { arrived() }
    if happens(2) { return .leave }
    switch question.form {
    case .choice(let choices): return choose(choices, question.prompt, ladder)
    case .rating: return rate(question.prompt)
    case .confirm: return confirm(question.prompt)
    case .text:
      names += 1
      return happens(70) ? .answer(.text("Own \(names)")) : .skip
    case .press: return happens(10) ? .leave : .answer(.pressed)
    case .page: return .answer(.pressed)
    }
  }

  private func choose(_ choices: [String], _ prompt: String, _ ladder: [String]) -> Sitting.Reply {
    let isOffer = ["Which step is it today?", "What would you like next time?"].contains(prompt)
    let index = Int.random(in: choices.indices, using: &chance)
    if isOffer {
      judge(choices, ladder)
      if happens(15) { return .skip }
      // Mostly as far as they are let.
      let last = choices.lastIndex { $0.hasPrefix("Further: ") }
      if let last, happens(60) { return .answer(.choice(last + 1)) }
      return .answer(.choice(index + 1))
    }
    if diary.rests { judgeRest(choices, ladder) }
    if choices[index] == "Open the ladder again" { isReopening = true }
    if prompt.hasPrefix("You went out"), choices[index] == "I didn't go" { out = nil }
    guard prompt.hasPrefix("Is there a reason") else { return .answer(.choice(index + 1)) }
    if happens(20) { return .answer(.choice(choices.count)) }
    if isReopening { diary.rests = false }
    return .answer(.choice(1))
  }

  private func judge(_ choices: [String], _ ladder: [String]) {
    let steps = choices.compactMap { choice in
      let words = choice.split(separator: ": ", maxSplits: 1)
      let isLabelled = words.count == 2 && ["Easier", "Further", "The same"].contains(words[0])
      let text = isLabelled ? String(words[1]) : choice
      return ladder.contains(text) ? text : nil
    }
    counts["offers", default: 0] += 1
    if choices.contains(where: { $0.hasPrefix("Further: ") }) { counts["further", default: 0] += 1 }
    if let complaint = diary.complaint(offering: steps, of: ladder) {
      complaints.append("\(complaint): \(choices), after \(diary.runs)")
    }
  }

  private func judgeRest(_ choices: [String], _ ladder: [String]) {
    counts["rests", default: 0] += 1
    for choice in choices where ladder.contains(where: choice.contains) {
      complaints.append("after a yes there is a choice: \(choice)")
    }
  }

  private func rate(_ prompt: String) -> Sitting.Reply {
    let peak = randomPeak()
    if prompt.hasPrefix("How strong was it") { back?.peak = peak }
    return peak.map { .answer(.rating($0)) } ?? .skip
  }

  private func confirm(_ prompt: String) -> Sitting.Reply {
    if prompt.hasPrefix("Did what you were afraid of") || prompt.hasSuffix("Did it happen?") {
      if happens(20) { return .skip }
      back?.happened = happens(15)
      if back?.happened == true { arrived() }
      return .answer(.confirm(diary.rests))
    }
    if prompt.hasPrefix("Do you trust them"), happens(80) { return .answer(.confirm(true)) }
    if prompt.hasPrefix("Are you going now"), happens(90) {
      out = going
      return .answer(.confirm(true))
    }
    if prompt.hasPrefix("Are you going now") { return .skip }
    return happens(20) ? .skip : .answer(.confirm(happens(50)))
  }

  private func happens(_ percent: Int) -> Bool {
    Int.random(in: 1...100, using: &chance) <= percent
  }

  private func randomPeak() -> Int? {
    happens(25) ? nil : [0, 20, 30, 31, 35, 50, 60, 69, 70, 71, 90].randomElement(using: &chance)
  }

  // MARK: - The ladder

  private static let steps: [String] = {
    let source = (try? Checkout.text("plugins/baby-steps/lib/ladder.lua")) ?? ""
    let list = source.split(separator: "local ours = {").last?.split(separator: "\n}").first ?? ""
    return list.split(separator: "\n").map { $0.split(separator: "\"")[1] }.map(String.init)
  }()

  /// The texts of its steps as they are now, the easiest first.
  private static func ladder(in memory: [String: String]) -> [String] {
    guard let order = memory["order"].flatMap({ JSON(parsing: $0) }), case .array(let ids) = order
    else { return steps }
    let texts = ids.compactMap { id -> String? in
      guard case .integer(let number) = id else { return nil }
      if number <= steps.count { return steps[Int(number) - 1] }
      guard case .string(let own)? = memory["own.\(number)"].flatMap({ JSON(parsing: $0) })
      else { return nil }
      return own
    }
    return texts.isEmpty ? steps : texts
  }
}
