import RespiteCore
import Terminal

/// The page of `respite support`: the numbers first, then when to call, then the rest as far as
/// there is room.
struct SupportText {
  let desk: SupportDesk
  let width: Int
  /// Those of the terminal; nil where a page has no end.
  var rows: Int?
  /// Whether it is listened to.
  var isSpoken = false

  private var say: Wording { desk.say }

  init(_ desk: SupportDesk, width: Int, rows: Int? = nil, isSpoken: Bool = false) {
    self.desk = desk
    self.width = max(20, min(width, 76))
    self.rows = rows
    self.isSpoken = isSpoken
  }

  /// - Parameter codes: of the countries that it may be, the likeliest first.
  func page(_ codes: [String]) -> String {
    let whole = shown(desk.numbers(of: codes).lines)
    // A line is left for the prompt: what scrolls away first would be the number.
    let room = rows.map { $0 - 1 } ?? .max
    guard whole.count + urgent.count <= room else {
      return (shown(desk.briefLines(of: codes)) + urgent.dropLast(unnoticed.count))
        .joined(separator: "\n")
    }
    let parts = [urgent, unwanted, heavy, readings(codes), others].filter { !$0.isEmpty }
    let isTight = parts.reduce(whole.count) { $0 + $1.count + 1 } > room
    var lines = whole
    for part in parts {
      let part = isTight ? part : [""] + part
      if lines.count + part.count <= room { lines += part }
    }
    return lines.joined(separator: "\n")
  }

  // MARK: - Parts

  private func shown(_ numbers: [PageLine]) -> [String] {
    numbers.flatMap { line -> [String] in
      if isSpoken { return wrapped(line.spoken(say) + ".") }
      guard let number = line.number, !line.holdsNumber else { return wrapped(line.plain) }
      return wrapped(line.text, indent: min(number.cellWidth + 2, 10), first: number + "  ")
    }
  }

  /// When to call at once, as a list.
  private var urgent: [String] {
    wrapped(say("Call now, for you or someone you love:"))
      + SupportText.urgentSigns.flatMap { wrapped(say($0), indent: 2, first: "- ") }
      + wrapped(say("Not sure? Call.")) + unnoticed
  }

  private var unnoticed: [String] {
    wrapped(say("The person may not notice it themselves. It can be treated."))
  }

  static let urgentSigns = [
    "not wanting to live, or to be here",
    "the thought: better off without me",
    "you might harm yourself or the child",
    "seeing, hearing or believing what others don't, being confused",
    "feeling high or wired, hardly any sleep and not tired, not like yourself",
    "chest pain, fainting, severe headache, trouble breathing, heavy bleeding",
  ]

  private var unwanted: [String] {
    wrapped(
      say(
        "Unwanted frightening thoughts are very common in new parents. Having one doesn't mean that you want it. You can tell a professional about it."
      ))
  }

  private var heavy: [String] {
    wrapped(
      say(
        "If it has been hard for more than two weeks, or daily life suffers, a doctor, midwife or therapist can help."
      ))
  }

  /// How each number was read, in words.
  private func readings(_ codes: [String]) -> [String] {
    var ways: [(reading: NumberReading, names: [String])] = []
    for (name, reading) in codes.flatMap(desk.readings) {
      if let place = ways.firstIndex(where: { $0.reading == reading }) {
        ways[place].names.append(name)
      } else {
        ways.append((reading, [name]))
      }
    }
    return ways.flatMap { reading, names in
      wrapped(
        say(
          "%s: %s, %s.", names.joined(separator: "; "), reading.words(say),
          reading.date.wordsWithYear(say)))
    }
  }

  private var others: [String] {
    wrapped(say("Another country: respite support --country, with its two letters"))
  }

  private func wrapped(_ text: String, indent: Int = 0, first: String = "") -> [String] {
    let space = String(repeating: " ", count: indent)
    let room = max(10, width - max(indent, first.cellWidth))
    return text.wrapped(toWidth: room).enumerated().map {
      ($0.offset == 0 ? first : space) + $0.element
    }
  }
}
