import Foundation
import RespiteCore
import Testing

/// Every zone of the machine against Python's reading of the same files.
struct ZoneOracleTests {
  static let python = "/usr/bin/python3"

  private static let script = """
    import sys, zoneinfo
    from datetime import datetime, timezone, timedelta
    epoch = datetime(1970, 1, 1)
    for line in sys.stdin:
        name, kind, *times = line.split()
        zone = zoneinfo.ZoneInfo(name)
        answers = []
        for time in times:
            moment = epoch + timedelta(seconds=int(time))
            if kind == "offset":
                there = moment.replace(tzinfo=timezone.utc).astimezone(zone).replace(tzinfo=None)
                answers.append(int((there - moment).total_seconds()))
            else:
                utc = moment.replace(tzinfo=zone).astimezone(timezone.utc).replace(tzinfo=None)
                answers.append(int((utc - epoch).total_seconds()))
        print(*answers)
    """

  /// Around each change, and by chance between 1970 and 2037, with some far beyond.
  private static func moments(
    _ rules: TimeZoneRules, _ chance: inout SeededGenerator
  ) -> [Int64] {
    var moments: [Int64] = []
    var stretch = rules.stretch(at: Instant(secondsSince1970: 0))
    while let end = stretch.end?.secondsSince1970, end < 2_145_916_800 {
      moments += [-86_400, -7200, -1, 0, 1, 1799, 3600, 86_400].map { end + $0 }
      stretch = rules.stretch(at: Instant(secondsSince1970: end))
    }
    for _ in 0..<40 { moments.append(Int64.random(in: 0..<2_145_916_800, using: &chance)) }
    for _ in 0..<20 {
      moments.append(Int64.random(in: 2_145_916_800..<16_000_000_000, using: &chance))
    }
    return moments
  }

  @Test(
    "offsets and resolved local times are those that Python finds",
    .enabled(if: FileManager.default.isExecutableFile(atPath: python)))
  func offsets() throws {
    var chance = SeededGenerator(seed: 2037)
    var questions = ""
    var answers: [(zone: String, kind: String, times: [Int64], values: [Int64])] = []
    for zone in SystemZone.names {
      let rules = try SystemZone.rules(zone)
      let times = Self.moments(rules, &chance)
      let locals = times.flatMap { time in
        let offset = rules.offset(at: Instant(secondsSince1970: time - 1))
        return [time + offset, time + offset + 900]
      }
      let offsets = times.map { rules.offset(at: Instant(secondsSince1970: $0)) }
      let instants = locals.map {
        rules.instant(of: LocalMoment(secondsSince1970: $0)).secondsSince1970
      }
      answers += [(zone, "offset", times, offsets), (zone, "instant", locals, instants)]
      for (kind, times) in [("offset", times), ("instant", locals)] {
        questions += "\(zone) \(kind) \(times.map(String.init).joined(separator: " "))\n"
      }
    }
    let lines = try Self.answers(to: questions).split(separator: "\n")
    try #require(lines.count == answers.count)
    #expect(answers.count > 600)
    var wrong: [String] = []
    for (line, answer) in zip(lines, answers) {
      let expected = line.split(separator: " ").compactMap { Int64($0) }
      for index in answer.values.indices where answer.values[index] != expected[index] {
        wrong.append(
          "\(answer.zone) \(answer.kind) \(answer.times[index]): \(answer.values[index]) for \(expected[index])"
        )
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(20))")
  }

  private static func answers(to questions: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appending(path: "questions")
    let output = folder.appending(path: "answers")
    try questions.write(to: input, atomically: false, encoding: .utf8)
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = ["-c", script]
    process.environment = ["PYTHONTZPATH": SystemZone.folder.path]
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    return try String(contentsOf: output, encoding: .utf8)
  }
}
