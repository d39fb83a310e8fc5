import RespiteCore

/// Some weeks of the journal, for programs. Lengths are in seconds.
enum TrendsJSON {
  static func object(_ trends: Trends) -> JSON {
    .object([
      ("weeks", .array(trends.weeks.map(week))),
      ("measures", measures(trends.measures)),
    ])
  }

  private static func week(_ week: Trends.Week) -> JSON {
    .object(days(of: week) + [("measures", measures(week.measures))])
  }

  /// What was played in a week.
  static func days(of week: Trends.Week) -> [(String, JSON)] {
    [
      ("start", .string(week.start.description)),
      ("days", .array(week.days.sorted().map { .string($0.description) })),
      ("sessions", .integer(week.sessions)),
      (
        "played",
        .object(
          Kind.allCases.compactMap { kind in
            week.played[kind].map { (kind.rawValue, JSON($0)) }
          })
      ),
    ]
  }

  private static func measures(_ measures: [String: Trends.Mean]) -> JSON {
    .object(
      measures.sorted { $0.key < $1.key }.map { name, mean in
        (
          name,
          .object([
            ("before", .number(mean.before)), ("after", mean.after.map { .number($0) } ?? .null),
            ("times", .integer(mean.times)), ("left_out", .integer(mean.leftOut)),
          ])
        )
      })
  }
}
