import RespiteCore
import Testing

/// Times of day as people type them, and as a clock shows them.
struct TypedTimesTests {
  private static func drawn(_ text: String, _ clock: ClockFace) -> String {
    let typed = TypedTimes(reading: text, clock: clock)
    var parts = typed.times.map(\.description)
    if !typed.unclear.isEmpty {
      parts.append("am or pm: " + typed.unclear.map(\.description).joined(separator: " "))
    }
    if !typed.unread.isEmpty {
      parts.append("unread: " + typed.unread.map { "'\($0)'" }.joined(separator: " "))
    }
    return parts.joined(separator: " ")
  }

  @Test(
    "Times are read as they are typed, in any of the languages.",
    arguments: [
      ("12:30, 15:00", "12:30 15:00"), ("12:30 15:00", "12:30 15:00"), ("9:30", "09:30"),
      ("2.30", "02:30"), ("14.45", "14:45"), ("14h30", "14:30"), ("14h", "14:00"),
      ("9h und 14 h", "09:00 14:00"), ("9 Uhr 30", "09:30"), ("14 Uhr", "14:00"),
      ("um 9 Uhr", "09:00"), ("9", "09:00"), ("1430", "14:30"), ("0915", "09:15"),
      ("2:30 pm", "14:30"), ("2:30PM", "14:30"), ("2.30pm and 5pm", "14:30 17:00"),
      ("3pm", "15:00"), ("3 p.m.", "15:00"), ("3p", "15:00"), ("at 3 pm.", "15:00"),
      ("8 a. m. y 3 p. m.", "08:00 15:00"), ("12am", "00:00"), ("12 pm", "12:00"),
      ("12:30 am", "00:30"), ("14:30 pm", "14:30"), ("noon", "12:00"), ("12 noon", "12:00"),
      ("midnight", "00:00"), ("12 midnight", "00:00"), ("24:00", "00:00"),
      ("noon and 5pm", "12:00 17:00"), ("9 in the morning", "09:00"),
      ("half an hour after 3pm, 5pm", "17:00 unread: 'half an hour after 3pm'"),
      ("mittags", "12:00"), ("am Mittag", "12:00"), ("um 12 am Mittag", "12:00"),
      ("3 nachmittags, 8 abends", "15:00 20:00"), ("a las 3 de la tarde", "15:00"),
      ("10 de la noche", "22:00"), ("1 de la noche", "01:00"), ("mediodía", "12:00"),
      ("15:00, 12:30, 26:00 15:00", "12:30 15:00 unread: '26:00 15:00'"),
      ("15:00 15:00", "15:00"),
    ])
  func reading(text: String, expected: String) {
    #expect(Self.drawn(text, .twentyFourHours) == expected)
  }

  @Test(
    "What is not wholly understood gives no time, and is kept as it was typed.",
    arguments: [
      "after lunch", "half three", "halb drei", "half past 2", "quarter to 3", "Viertel nach 3",
      "las 3 y media", "3 y 10", "noon and later", "3pm and", "3 or so", "25:00", "12:60",
      "14:30 am", "13 am", "0 pm", "2:3", "2-3",
      "12345", "at", "3:00:00", "mañana", "3 Kinder", "-3", "2026-01-05", "３", "٣",
    ])
  func unread(text: String) {
    let typed = TypedTimes(reading: text, clock: .twelveHours)
    #expect((typed.times + typed.unclear).isEmpty, "\(typed)")
    #expect(typed.unread == [text])
  }

  @Test(
    "Where the clock shows twelve hours, morning or afternoon is asked for rather than guessed.",
    arguments: [
      ("2:30", "am or pm: 02:30"), ("12:30", "am or pm: 00:30"), ("2:30 pm", "14:30"),
      ("3 and 5 pm", "17:00 am or pm: 03:00"), ("12:30, 15:00", "12:30 15:00"),
      ("09:30", "09:30"), ("9:30, 14:00", "09:30 14:00"), ("noon, 5", "12:00 am or pm: 05:00"),
      ("0:30", "00:30"),
    ])
  func unclear(text: String, expected: String) {
    #expect(Self.drawn(text, .twelveHours) == expected)
  }

  @Test("Every time, as either clock shows it, is read as that time again.")
  func roundTrip() {
    for clock in ClockFace.allCases {
      let say = Wording(clock: clock)
      for minute in 0..<1440 {
        let time = TimeOfDay(minutes: minute)
        let typed = TypedTimes(reading: say.time(time), clock: clock)
        #expect(
          typed.times == [time] && typed.unclear.isEmpty && typed.unread.isEmpty,
          "\(say.time(time))")
      }
    }
  }

  @Test("Whatever is typed, a time is one of the day, and nothing is both read and unread.")
  func anything() {
    var chance = SeededGenerator(seed: 7)
    let pieces = [
      "1", "2", "12", "30", ":", ".", "h", " ", "pm", "am", "noon", "half", ",", "und", "é", "24",
      "0", "uhr", "y", "\u{0}", "'",
    ]
    for _ in 0..<5000 {
      let text = (0..<Int.random(in: 0...8, using: &chance)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &chance)]
      }.joined()
      for clock in ClockFace.allCases {
        let typed = TypedTimes(reading: text, clock: clock)
        #expect((typed.times + typed.unclear).allSatisfy { (0..<1440).contains($0.minutes) })
        #expect(typed.times == Array(Set(typed.times)).sorted())
      }
    }
  }

  @Test(
    "A locale's clock is kept: twelve hours where its territory has them.",
    arguments: [
      ("en_US.UTF-8", "2:30 pm"), ("en_CA", "2:30 pm"), ("en_AU.UTF-8", "2:30 pm"),
      ("en_NZ", "2:30 pm"), ("es_US", "2:30 pm"), ("en", "2:30 pm"), ("en_IN", "2:30 pm"),
      ("en_GB.UTF-8", "14:30"), ("en_IE", "14:30"), ("de_DE.UTF-8", "14:30"), ("de", "14:30"),
      ("es_ES", "14:30"), ("es_MX", "14:30"), ("fr_CA", "14:30"), ("fr_FR@euro", "14:30"),
      ("zh_Hant_TW", "2:30 pm"), ("C", "14:30"), ("C.UTF-8", "14:30"), ("POSIX", "14:30"),
      ("", "14:30"), ("nonsense", "14:30"),
    ])
  func locale(name: String, expected: String) {
    let clock = ClockFace.preferred(nil, language: nil, environment: ["LANG": name])
    #expect(Wording(clock: clock).time(TimeOfDay(minutes: 870)) == expected)
  }

  @Test(
    "The person's setting counts first, then their language, then LC_ALL, LC_TIME and LANG.",
    arguments: [
      ("24", nil, ["LANG": "en_US"], ClockFace.twentyFourHours),
      ("12", "de", [:], .twelveHours), (nil, "de", ["LANG": "en_US"], .twentyFourHours),
      (nil, "es", ["LANG": "es_US"], .twelveHours), (nil, "es_US", [:], .twelveHours),
      (nil, "en", ["LANG": "en_GB"], .twentyFourHours),
      (nil, nil, ["LC_TIME": "en_GB", "LANG": "en_US"], .twentyFourHours),
      (nil, nil, ["LC_ALL": "en_US", "LC_TIME": "de_DE"], .twelveHours),
    ] as [(String?, String?, [String: String], ClockFace)])
  func preferred(
    setting: String?, language: String?, environment: [String: String], expected: ClockFace
  ) {
    #expect(
      ClockFace.preferred(setting, language: language, environment: environment) == expected)
  }

  @Test(
    "Noon and midnight cannot be taken for each other.",
    arguments: [(0, "12 midnight"), (1, "12:01 am"), (720, "12 noon"), (721, "12:01 pm")])
  func twelve(minutes: Int, expected: String) {
    #expect(Wording(clock: .twelveHours).time(TimeOfDay(minutes: minutes)) == expected)
  }
}
