import RespiteCore
import RespiteJournal
import RespitePlugins
import SystemPackage
import Terminal

/// What is kept of a person now, and how much: counts and places, and none of their words.
struct PrivacyReport {
  var isJournalWanted = true
  /// nil where there is no journal yet, or it cannot be read.
  var holdings: JournalHoldings?
  /// Why the journal cannot be read.
  var failure: String?
  /// Names that are set, without what they are set to.
  var settings: [String] = []
  /// Whether words that are typed are kept without being asked for.
  var keepsWords = false
  /// The files that are there, and their bytes, by what they are.
  var files: [(kept: KeptPlaces.Kept, path: String, bytes: Int)] = []
  var plans: [String] = []
  var routines: [String] = []
  var added: [String] = []
  var handouts: [String] = []
  var timers: [String] = []

  static func ofProgram() -> PrivacyReport {
    let environment = Environment.variables()
    let places = KeptPlaces(environment: environment)
    let settings = SettingsFile.ofProgram().settings
    var report = PrivacyReport()
    report.isJournalWanted = ProgramJournal.isWanted(settings)
    report.keepsWords = settings.flag(.keep) ?? false
    report.settings = settings.names
    do {
      report.holdings = try ProgramJournal.read { try $0.holdings(hasWords: Self.hasWords) }
    } catch {
      report.failure = (error as? Fault)?.message ?? "\(error)"
    }
    for kept in KeptPlaces.Kept.allCases {
      for file in places.files(of: kept) {
        report.files.append((kept, file.string, FileStatus(file)?.size ?? 0))
      }
    }
    (report.plans, report.routines, report.added, report.handouts) = places.own
    report.timers = places.timers
    return report
  }

  private static func hasWords(_ value: String) -> Bool {
    guard let json = JSON(parsing: value) else { return true }
    return hasWords(json)
  }

  private static func hasWords(_ value: JSON) -> Bool {
    switch value {
    case .string: true
    case .array(let values): values.contains(where: hasWords)
    case .object(let fields): fields.contains { hasWords($0.1) }
    case .null, .boolean, .integer, .number, .exact: false
    }
  }

  /// The paths of what is there of a kind.
  func paths(_ kept: KeptPlaces.Kept) -> [String] { files.filter { $0.kept == kept }.map(\.path) }
}

extension PrivacyReport {
  var json: JSON {
    func list(_ paths: [String]) -> JSON { .array(paths.map { .string($0) }) }
    let holdings = holdings.map { holdings in
      JSON.object([
        ("sessions", .integer(holdings.sessions)), ("measures", .integer(holdings.measures)),
        ("notes", .integer(holdings.notes)), ("planOutcomes", .integer(holdings.outcomes)),
        ("since", JSON(holdings.since?.description)),
        (
          "remembered",
          .array(
            holdings.memory.map {
              .object([
                ("plugin", .string($0.plugin)), ("values", .integer($0.values)),
                ("withWords", .integer($0.words)),
              ])
            })
        ),
      ])
    }
    return .object([
      ("journalOn", .boolean(isJournalWanted)), ("keepsTypedWords", .boolean(keepsWords)),
      ("journal", holdings ?? .null), ("journalProblem", JSON(failure)),
      ("settings", list(settings)),
      (
        "files",
        .array(
          files.map {
            .object([
              ("kind", .string($0.kept.rawValue)), ("path", .string($0.path)),
              ("bytes", .integer($0.bytes)),
            ])
          })
      ),
      ("plans", list(plans)), ("routines", list(routines)), ("addedPlugins", list(added)),
      ("handouts", list(handouts)), ("timers", list(timers)),
    ])
  }
}
