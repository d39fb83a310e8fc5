import RespiteCore
import Testing

/// A zone file may hold anything.
struct HostileZoneTests {
  private static let zones = ["Europe/Berlin", "Asia/Tokyo", "America/Nuuk"]

  /// Asks for what an agenda asks for.
  private func use(_ rules: TimeZoneRules) {
    for time in [Int64(-1) << 40, 0, 1_700_000_000, 4_000_000_000, 1 << 40] {
      let instant = Instant(secondsSince1970: time)
      let stretch = rules.stretch(at: instant)
      #expect(stretch.start.map { $0 <= instant } ?? true)
      #expect(stretch.end.map { $0 > instant } ?? true)
      let shown = rules.local(at: instant)
      #expect(abs(rules.instant(of: shown) - instant) < 4 * 86_400)
    }
  }

  @Test("a file cut short anywhere is told as such", arguments: zones)
  func cut(zone: String) throws {
    let bytes = try SystemZone.bytes(zone)
    for length in 0..<bytes.count {
      #expect(throws: TimeZoneRules.Problem.self) {
        try TimeZoneRules(tzif: Array(bytes[..<length]))
      }
    }
  }

  @Test("bytes changed by chance give rules or a problem, and no harm", arguments: zones)
  func changed(zone: String) throws {
    let bytes = try SystemZone.bytes(zone)
    var chance = SeededGenerator(seed: 7)
    for _ in 0..<3000 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...6, using: &chance) {
        let values: [UInt8] = [0, 1, 0x7F, 0x80, 0xFF, UInt8.random(in: 0...255, using: &chance)]
        let index = Int.random(in: 0..<changed.count, using: &chance)
        changed[index] = values[Int.random(in: 0..<values.count, using: &chance)]
      }
      if let rules = try? TimeZoneRules(tzif: changed) { use(rules) }
    }
  }

  @Test("words changed by chance give a rule or a problem, and no harm")
  func changedWords() {
    let rules = [
      "CET-1CEST,M3.5.0,M10.5.0/3", "<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "XXX3EDT4,0/0,J365/23",
    ]
    let letters = Array("A<>+-,./:0159JM\0".utf8)
    var chance = SeededGenerator(seed: 11)
    for round in 0..<6000 {
      var words = Array(rules[round % rules.count].utf8)
      for _ in 0..<Int.random(in: 1...5, using: &chance) {
        let index = Int.random(in: 0..<words.count, using: &chance)
        let letter = letters[Int.random(in: 0..<letters.count, using: &chance)]
        switch Int.random(in: 0...2, using: &chance) {
        case 0: words[index] = letter
        case 1: words.insert(letter, at: index)
        default: if words.count > 1 { words.remove(at: index) }
        }
      }
      if let rules = try? TimeZoneRules(posix: String(decoding: words, as: UTF8.self)) {
        use(rules)
      }
    }
  }

  @Test("the extremes of every number in a file are refused, not computed with")
  func extremes() throws {
    let bytes = try SystemZone.bytes("Europe/Berlin")
    for index in 0..<min(bytes.count, 400) {
      for value in [UInt8(0x80), 0xFF, 0x7F] {
        var changed = bytes
        for position in index..<min(index + 8, bytes.count) { changed[position] = 0 }
        changed[index] = value
        if let rules = try? TimeZoneRules(tzif: changed) { use(rules) }
      }
    }
  }
}
