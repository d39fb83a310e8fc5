/// The times of day that a person has typed: "12:30, 15:00", "2:30 pm and 5pm", "14h30", "noon".
///
/// Nothing is guessed: a part that is not wholly understood, such as "half three", which is 2:30 in
/// one language and 3:30 in another, gives no time and is kept as it was typed.
public struct TypedTimes: Equatable, Sendable {
  /// In order, and each once.
  public private(set) var times: [TimeOfDay] = []
  /// Those that may be of the morning or of the afternoon: from 1 to 12 o'clock without a word on
  /// which, where the person's clock shows twelve hours. Each as that of the morning.
  public private(set) var unclear: [TimeOfDay] = []
  /// The parts that are no times, as they were typed.
  public private(set) var unread: [String] = []

  /// - Parameter clock: the person's.
  public init(reading text: String, clock: ClockFace) {
    var found: [TypedTime] = []
    for part in text.split(whereSeparator: { ",;/|".contains($0) || $0.isNewline }) {
      if let times = TypedTime.all(in: part.trimmed) {
        found += times
      } else if !part.trimmed.isEmpty {
        unread.append(part.trimmed)
      }
    }
    // Who writes 15:00 or 09:30 writes by 24 hours, whatever their clock shows.
    let isClear = clock == .twentyFourHours || found.contains(where: \.isOfTwentyFour)
    times = Self.sorted(found.filter { isClear || $0.half != nil }.map(\.time))
    unclear = Self.sorted(
      found.filter { !isClear && $0.half == nil }.map {
        TimeOfDay(minutes: $0.time.minutes % 720)
      })
  }

  private static func sorted(_ times: [TimeOfDay]) -> [TimeOfDay] { Array(Set(times)).sorted() }
}

/// One time as it was typed.
struct TypedTime {
  /// The half of the day that was named with it.
  enum Half { case morning, afternoon, night, noon, midnight }

  var time: TimeOfDay
  var half: Half?
  /// Whether no clock of twelve hours shows it so.
  var isOfTwentyFour: Bool

  private static let halves: [String: Half] = [
    "am": .morning, "morning": .morning, "morgens": .morning, "vormittags": .morning,
    "früh": .morning, "mañana": .morning, "madrugada": .morning,
    "pm": .afternoon, "afternoon": .afternoon, "evening": .afternoon, "nachmittags": .afternoon,
    "abends": .afternoon, "tarde": .afternoon,
    "night": .night, "nachts": .night, "noche": .night,
    "noon": .noon, "midday": .noon, "mittag": .noon, "mittags": .noon, "mediodía": .noon,
    "mediodia": .noon,
    "midnight": .midnight, "mitternacht": .midnight, "medianoche": .midnight,
  ]
  /// Words that may stand before a time, or between it and its half of the day.
  private static let fillers: Set<String> = [
    "at", "by", "around", "about", "in", "the", "um", "gegen", "ca", "am", "a", "la", "las", "al",
    "del",
    "de", "der", "por", "sobre",
  ]
  private static let hours: Set<String> = [
    "uhr", "h", "hs", "hrs", "o'clock", "o’clock", "oclock", "horas",
  ]
  private static let connectors: Set<String> = ["and", "und", "y", "e", "&", "+"]

  /// The times in a text without commas; nil where it is not wholly understood: what is half read is
  /// misread, as "las 3 y media" would be 3:00.
  static func all(in text: String) -> [TypedTime]? {
    let parts = text.split(whereSeparator: \.isWhitespace).split(
      omittingEmptySubsequences: false, whereSeparator: { connectors.contains($0.lowercased()) })
    var found: [TypedTime] = []
    for (index, part) in parts.enumerated() {
      let words = words(of: part.joined(separator: " "))
      // "3 y 10" is ten past three.
      if index > 0, words.count == 1, words[0].allSatisfy(\.isASCIIDigit), words[0].count < 3,
        text.lowercased().contains(" y ")
      {
        return nil
      }
      guard let times = all(in: words) else { return nil }
      found += times
    }
    return found
  }

  /// In lower case, with "p.m." and "p. m." as "pm", and "3pm" and "14h" as two words.
  private static func words(of text: String) -> [Substring] {
    var text = text.lowercased()
    for (half, letter) in [("am", "a"), ("pm", "p")] {
      for form in ["\(letter). m.", "\(letter).m.", "\(letter). m", "\(letter).m", "\(letter) m"] {
        text = text.replacing(form, with: half)
      }
    }
    return text.split(separator: " ").flatMap { word -> [Substring] in
      let word = word.trimmingMarks
      let digits = word.prefix { $0.isASCIIDigit || $0 == ":" || $0 == "." }
      let rest = word[digits.endIndex...]
      if digits.isEmpty || rest.isEmpty { return [word] }
      if rest == "a" || rest == "p" { return [digits, rest + "m"] }
      return halves[String(rest)] != nil || hours.contains(String(rest)) ? [digits, rest] : [word]
    }
  }

  private static func all(in words: [Substring]) -> [TypedTime]? {
    var found: [TypedTime] = []
    var rest = words[...]
    while let word = rest.popFirst().map(String.init) {
      if fillers.contains(word) { continue }
      if let half = halves[word], half == .noon || half == .midnight {
        found.append(
          TypedTime(time: TimeOfDay(minutes: half == .noon ? 720 : 0), half: half))
      } else if let time = time(word, &rest) {
        found.append(time)
      } else {
        return nil
      }
    }
    return found.isEmpty ? nil : found
  }

  private init(time: TimeOfDay, half: Half?, isOfTwentyFour: Bool = false) {
    self.time = time
    self.half = half
    self.isOfTwentyFour = isOfTwentyFour
  }

  /// - Parameter rest: the words after it, of which it takes those that belong to it.
  private static func time(_ word: String, _ rest: inout ArraySlice<Substring>) -> TypedTime? {
    guard var (hour, minute) = number(word) else { return nil }
    if let next = rest.first, hours.contains(String(next)) {
      rest = rest.dropFirst()
      // "9 Uhr 30"
      if minute == nil, let next = rest.first, next.utf8.count == 2, let number = Int(next) {
        minute = number
        rest = rest.dropFirst()
      }
    }
    var half: Half?
    // "3 am", and "um 12 am Mittag"
    if let place = rest.indices.first(where: { place in
      let isLast = place + 1 == rest.endIndex || halves[String(rest[place + 1])] == nil
      return !fillers.contains(String(rest[place])) || (rest[place] == "am" && isLast)
    }), let named = halves[String(rest[place])] {
      half = named
      rest = rest[(place + 1)...]
    }
    let isOfTwentyFour = half == nil && (hour == 0 || hour > 12 || word.hasPrefix("0"))
    guard let minutes = minutes(&hour, minute ?? 0, half) else { return nil }
    return TypedTime(
      time: TimeOfDay(minutes: minutes), half: half, isOfTwentyFour: isOfTwentyFour)
  }

  private static func minutes(_ hour: inout Int, _ minute: Int, _ half: Half?) -> Int? {
    guard minute < 60, hour < 24 || (hour == 24 && minute == 0) else { return nil }
    hour %= 24
    switch half {
    case .morning?:
      guard hour <= 12 else { return nil }
      hour %= 12
    case .afternoon?:
      guard hour > 0 else { return nil }
      if hour < 12 { hour += 12 }
    case .night?:
      if hour == 12 { hour = 0 }
      if (6..<12).contains(hour) { hour += 12 }
    case .noon?:
      guard (11...14).contains(hour) || (1...2).contains(hour) else { return nil }
      if hour < 3 { hour += 12 }
    case .midnight?:
      guard hour == 12 || hour == 0 else { return nil }
      hour = 0
    case nil: break
    }
    return hour * 60 + minute
  }

  /// "14", "14:30", "2.30", "14h30", "1430"
  private static func number(_ word: String) -> (hour: Int, minute: Int?)? {
    let parts = word.split(omittingEmptySubsequences: false) { ":.h".contains($0) }
    guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }), parts.count <= 2,
      let first = Int(parts[0])
    else { return nil }
    if parts.count == 2 {
      guard parts[0].utf8.count <= 2, parts[1].utf8.count == 2 else { return nil }
      return (first, Int(parts[1]))
    }
    switch word.utf8.count {
    case 1, 2: return (first, nil)
    case 3, 4: return (first / 100, first % 100)
    default: return nil
    }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension Substring {
  /// Without marks of a sentence at either end.
  fileprivate var trimmingMarks: Substring {
    let marks = ".!?()\"'"
    guard let start = firstIndex(where: { !marks.contains($0) }),
      let end = lastIndex(where: { !marks.contains($0) })
    else { return "" }
    return self[start...end]
  }
}
