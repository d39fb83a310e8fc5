import RespiteCore
import RespitePlugins
import SystemPackage
import Terminal

/// Every place in which the program keeps something of a person, and what of it they wrote
/// themselves.
struct KeptPlaces {
  /// What goes when all is erased, by what it is.
  enum Kept: String, CaseIterable {
    case journal, settings, plansInUse, tick, playing, calendar, handoutList, cache
  }

  private let configuration: String?
  private let data: String?
  private let cache: String?
  private let environment: [String: String]

  init(environment: [String: String]) {
    self.environment = environment
    configuration = ProgramFolders.configuration(environment)
    data = ProgramFolders.data(environment)
    cache = ProgramFolders.cache(environment)
  }

  /// Where it is kept; nil where there is no place for it.
  func path(of kept: Kept) -> String? {
    switch kept {
    case .journal: data.map { $0 + "/journal.sqlite" }
    case .settings: configuration.map { $0 + "/settings" }
    case .plansInUse: data.map { $0 + "/plans-in-use" }
    case .tick: data.map { $0 + "/plan-tick" }
    case .playing: data.map { $0 + "/playing" }
    case .calendar: ProgramFolders.calendarNames(environment)
    case .handoutList: HandoutList.path(environment)
    case .cache: cache
    }
  }

  /// The files that are there of it: itself, what lies beside it under its name, and drafts of it
  /// that a program which was killed has left.
  func files(of kept: Kept) -> [FilePath] {
    guard let path = path(of: kept).map({ FilePath($0) }), let name = path.lastComponent else {
      return []
    }
    if kept == .cache { return path.exists ? [path] : [] }
    let folder = path.removingLastComponent()
    let names = (try? folder.names()) ?? []
    return names.filter { other in
      let text = other.string
      return other == name || (kept == .journal && Self.belongs(text, toJournal: name.string))
        || (text.hasPrefix(name.string + ".") && text.hasSuffix(".new"))
    }.map(folder.appending)
  }

  private static func belongs(_ text: String, toJournal name: String) -> Bool {
    ["-wal", "-shm", "-journal", ".damaged-"].contains { text.hasPrefix(name + $0) }
  }

  /// What the person has written or taken up, which is never erased: plans, routines, plugins that
  /// were added, and handouts.
  var own: (plans: [String], routines: [String], added: [String], handouts: [String]) {
    func inside(_ folder: String?, _ name: String) -> [String] {
      guard let folder = folder.map({ FilePath($0).appending(name) }) else { return [] }
      return ((try? folder.names()) ?? []).filter { !$0.string.hasPrefix(".") }.map {
        folder.appending($0).string
      }
    }
    return (
      inside(configuration, "plans"), inside(configuration, "plugins"), inside(data, "plugins"),
      HandoutList.ofProgram(environment).paths.filter { FilePath($0).exists }
    )
  }

  /// The operating system's timer, where it was installed.
  var timers: [String] {
    let files = (try? TimerProgram.current()).flatMap { try? PlanTimer.ofSystem.files($0) } ?? []
    return files.filter { $0.presence == .own || $0.presence == .outdated }.map(\.path)
  }
}
