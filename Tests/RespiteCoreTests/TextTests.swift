import Testing

@testable import RespiteCore

struct TextTests {
  @Test(
    "Words stay as long as they take to read calmly.",
    arguments: [
      ("", 2.5), ("Hello", 2.5), ("one two three four", 2.6),
      ("You are safe here, and so is your little one.", 5),
      ("  spaces   do\nnot\tcount  ", 2.6), ("ゆっくり息をする", 2.5),
      (String(repeating: "息", count: 40), 5), (String(repeating: "word ", count: 40), 17),
      (String(repeating: "word ", count: 4000), 60),
    ] as [(String, Double)])
  func reading(text: String, seconds: Double) {
    #expect(readingTime(of: text) == .seconds(seconds))
  }

  @Test(
    "The nearest name is what was meant, or nothing.",
    arguments: [
      ("exhael", "exhale"), ("inhlae", "inhale"), ("Inhale", "inhale"), ("hld", "hold"),
      ("inh", "inhale"), ("together", nil), ("xyzzy", nil), ("", nil), ("rst", "rest"),
      ("in", nil), ("exhalation", nil),
    ] as [(String, String?)])
  func nearestName(given: String, expected: String?) {
    #expect(nearest(to: given, in: ["inhale", "hold", "exhale", "rest"]) == expected)
  }

  @Test("Of names that are as near, the first is taken.")
  func ties() {
    #expect(nearest(to: "bat", in: ["cat", "hat"]) == "cat")
    #expect(nearest(to: "a", in: [String]()) == nil)
    #expect(nearest(to: String(repeating: "a", count: 4_000_000), in: ["a"]) == nil)
    #expect(nearest(to: "abc", in: ["abc" + String(repeating: "d", count: 62)]) == nil)
  }

  @Test(
    "A distance counts insertions, deletions, substitutions and swaps of neighbours.",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "abd", 1),
      ("abc", "ab", 1), ("ca", "abc", 3), ("kitten", "sitting", 3), ("ä", "a", 1),
    ] as [(String, String, Int)])
  func distance(first: String, second: String, expected: Int) {
    #expect(editDistance(first, second) == expected)
    #expect(editDistance(second, first) == expected)
  }

  @Test(
    "Numbers are written short.",
    arguments: [
      (0, "0"), (4, "4"), (4.5, "4.5"), (0.1 + 0.2, "0.3"), (2.0 / 3, "0.667"), (-1.25, "-1.25"),
      (-0.0001, "0"), (1.9996, "2"), (1234.05, "1234.05"), (.infinity, "inf"),
      (-1e12, "-1000000000000"), (1e300, "1e+300"),
      (0.0004, "0"), (0.0005, "0.001"), (999_999_999, "999999999"), (10.1, "10.1"),
    ] as [(Double, String)])
  func brief(number: Double, expected: String) {
    #expect(number.brief == expected)
  }

  @Test("So many decimals and no more.")
  func decimals() {
    #expect(Double.pi.decimal(places: 0) == "3")
    #expect(Double.pi.decimal(places: 1) == "3.1")
    #expect(Double.pi.decimal(places: 9) == "3.141592654")
    #expect((-0.04).decimal(places: 1) == "0")
    #expect(9.96.decimal(places: 1) == "10")
    #expect(Double.nan.brief == "nan")
  }

  @Test("White space at the ends is no part of an answer.")
  func trimmed() {
    #expect("  a b \n".trimmed == "a b")
    #expect(" \t ".trimmed == "")
    #expect("x".trimmed == "x")
  }
}
