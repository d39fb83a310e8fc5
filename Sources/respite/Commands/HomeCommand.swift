import ArgumentParser
import RespiteCore
import RespiteJournal
import RespitePlugins
import Terminal

/// What `respite` alone does.
struct HomeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "home", abstract: "What is next, something for right now, and all that there is.",
    discussion: "This is what respite does when it is given no command.")

  @OptionGroup var presentation: PresentationOptions
  @Argument(help: ArgumentHelp(visibility: .hidden)) var words: [String] = []

  func run() throws {
    try reportingFaults { try open() }
  }

  private func open() throws {
    let library = PluginLibrary.ofProgram()
    if let word = words.first { throw Self.unknown(word, library) }
    let settings = SettingsFile.ofProgram().settings
    let many = ManyFiles()
    let reader = HomeReader(
      library, many.applied(to: PlayContext.ofProgram(library, settings)), many: many)
    var home = Self.home(reader, settings, look: presentation.look(settings))
    let isTerminal = FileOutput.standardOutput.isTerminal
    guard presentation.isStage(settings) else {
      if isTerminal, !presentation.json, FileOutput(descriptor: 0).isTerminal {
        return try listen(HomeLines(home: home), library, settings) {
          defer {
            many.tell()
            many.tellPassedOver(in: library)
          }
          return Array(reader.all.joined())
        }
      }
      for items in reader.all { home.add(items) }
      Output.data(home.text(width: isTerminal ? Output.width : nil))
      many.tell()
      many.tellPassedOver(in: library)
      return
    }
    let screen = HomeScreen(
      home, more: reader.all, depth: presentation.depth(settings),
      synchronizes: presentation.synchronizes)
    let choice = try screen.choose()
    many.tell()
    many.tellPassedOver(in: library)
    switch choice {
    case .leave: return
    case .play(let name): try play(name, library, settings, home)
    }
  }

  private func play(
    _ name: String, _ library: PluginLibrary, _ settings: Settings, _ home: Home
  ) throws {
    let isRightNow = name == home.rightNow.name
    var performance = Performance(
      options: try isRightNow ? CalmingRoutine.options(settings) : SessionOptions.parse([]),
      presentation: presentation)
    performance.origin = .home
    try performance.play([LoadedChain.Item(library.find(name))], from: library)
  }

  /// Says what there is, and takes lines until something is chosen.
  private func listen(
    _ lines: HomeLines, _ library: PluginLibrary, _ settings: Settings,
    items: () -> [Home.Item]
  ) throws {
    for line in lines.opening { Output.sentence(line) }
    // Read once, and only for who looks for something.
    var known: [Home.Item]?
    while true {
      let reply = lines.reply(to: readLine()) {
        let all = known ?? items()
        known = all
        return all
      }
      switch reply {
      case .leave: return
      case .support: return try SupportCommand.parse([]).run()
      case .play(let name): return try play(name, library, settings, lines.home)
      case .tell(let told): for line in told { Output.sentence(line) }
      }
    }
  }

  private static func unknown(_ word: String, _ library: PluginLibrary) -> Fault {
    if (try? library.find(word)) != nil {
      return Fault(
        .value, "'\(word)' is a routine, not a command", hint: "Play it: respite run \(word)")
    }
    return UnknownCommand.fault(word, after: "respite", in: Respite.commands)
  }

  private static func home(_ reader: HomeReader, _ settings: Settings, look: Look) -> Home {
    let time = WallClock.fromNow()(.zero)
    // One for both questions: to open it is most of what they cost.
    let journal = ProgramJournal.open()
    let used =
      journal?.exists == true
      ? try? journal?.mostPlayed(
        of: .grounding, aroundMinute: time.hour * 60 + time.minute,
        since: WallClock.today + -120) : nil
    let proposed = (used ?? []).lazy.filter { reader.mayPropose($0, settings) }
    let rightNow =
      proposed.compactMap(reader.item).first
      ?? CalmingRoutine.names(settings).lazy.compactMap(reader.item).first
    let next = next(settings, journal, look.wording)
    journal?.putAsideNote.map(Output.message)
    return Home(
      next: next, rightNow: rightNow ?? Home.Item(name: "extended-exhale", about: ""), look: look,
      support: SupportDesk.numbers(for: settings))
  }

  /// What the plans in use have next; nil where there is none, or something is wrong with it.
  private static func next(_ settings: Settings, _ journal: Journal?, _ say: Wording) -> String? {
    guard let desk = try? PlanDesk.ofProgram(), let items = try? desk.plansInUse().items,
      !items.isEmpty, let agenda = try? desk.agenda(of: items)
    else { return nil }
    let now = WallClock.now
    let records = PlanRecords(journal).records(of: agenda.dates(around: now))
    let isBusy = PlayingMark.ofProgram()?.isSet ?? false
    let decision = agenda.decision(
      at: now, records: records, isBusy: isBusy, isWhole: false)
    let standing = (decision.start ?? decision.offer).flatMap { decision[$0] } ?? decision.next
    return standing.map {
      say("Next: %s", PlanText(say: say, width: Output.width).next($0, of: agenda, now: now))
    }
  }
}
