import RespiteCore
import RespitePlugins

/// Reads what home has to choose from. A routine that is broken is left out: `respite list` tells
/// of it.
struct HomeReader {
  private let library: PluginLibrary
  private let context: PlayContext
  private let reader: RoutineReader
  private let many: ManyFiles

  /// - Parameter many: what there is no time for is left out, too.
  init(_ library: PluginLibrary, _ context: PlayContext, many: ManyFiles) {
    self.library = library
    self.context = context
    self.many = many
    reader = RoutineReader(context: context)
  }

  /// The one of that name; nil where there is none that can be played.
  func item(_ name: String) -> Home.Item? { (try? library.find(name)).flatMap(item) }

  /// Whether what was played before may stand first for right now: nothing that says again that all
  /// is well, and nothing that is held, unless the person has said that this is fine.
  func mayPropose(_ name: String, _ settings: Settings) -> Bool {
    guard !CalmingRoutine.reassuring.contains(name) else { return false }
    if CalmingRoutine.mayHold(settings) { return true }
    guard let file = try? library.find(name) else { return false }
    // Of what came with the program it is known, and no rehearsal delays the first frame.
    if let bundled = library.bundled, file.path.hasPrefix(bundled + "/") {
      return !CalmingRoutine.held.contains(name)
    }
    return !file.holdsBreath(context)
  }

  /// Everything in parts: first what came with the program, all at once, then the others, of which
  /// nobody knows how long each takes.
  var all: AnyIterator<[Home.Item]> {
    var seen: Set<String> = []
    let files = library.files().filter { seen.insert($0.name).inserted }
    let bundled = library.bundled.map { $0 + "/" }
    func isBundled(_ file: RoutineFile) -> Bool { bundled.map(file.path.hasPrefix) ?? false }
    let parts = [files.filter(isBundled)] + files.filter { !isBundled($0) }.map { [$0] }
    return AnyIterator(parts.lazy.map { $0.compactMap(item) }.makeIterator())
  }

  private func item(_ file: RoutineFile) -> Home.Item? {
    guard many.admits(file, in: library) else { return nil }
    return (try? reader.read(file)).map { Home.Item(name: file.name, about: $0.about) }
  }
}
