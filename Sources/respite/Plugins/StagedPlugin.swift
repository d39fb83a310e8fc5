import RespiteCore
import RespitePlugins
import SystemPackage

/// A plugin that was fetched and lies ready: what it is and contributes, read in the sandbox.
/// Nothing of it but definitions has been run.
struct StagedPlugin {
  let package: PluginPackage
  let source: PluginSource
  let manifest: Manifest
  let name: String
  let place: FilePath
  let routines: [Routine]

  /// - Throws: `Fault` for a plugin that is not whole: all that is wrong with it.
  init(_ package: PluginPackage, source: PluginSource, at place: FilePath) throws(Fault) {
    self.package = package
    self.source = source
    self.place = place
    func named(_ fault: Fault) -> Fault {
      var fault = fault
      // Where it lies is nothing that its author would know.
      if let file = fault.file, file.hasPrefix(place.string + "/") {
        fault.file = String(file.dropFirst(place.string.count + 1))
      }
      return fault
    }
    do throws(Fault) {
      guard let manifest = try Manifest(in: place.string), let name = manifest.name else {
        throw Fault(
          .definition, "the plugin has no name", hint: "Write name = \"…\"", file: "plugin.lua")
      }
      self.manifest = manifest
      self.name = name
    } catch {
      throw named(error)
    }
    let library = PluginLibrary(folders: [place.removingLastComponent().string])
    let reader = RoutineReader(
      context: PlayContext(seed: 0, library: library, localTime: WallClock.fromNow()))
    var routines: [Routine] = []
    var faults: [Fault] = []
    for file in library.files() {
      do throws(Fault) {
        routines.append(try reader.read(file))
      } catch {
        // What its routines share is none of them.
        if error.reason != .module { faults.append(named(error)) }
      }
    }
    if !faults.isEmpty {
      throw Fault(
        .definition,
        "not every routine of \(name) can be read:\n"
          + faults.prefix(10).map { "  \($0)" }.joined(separator: "\n") + "\nNothing was installed",
        file: source.shown)
    }
    guard !routines.isEmpty else {
      throw Fault(
        .definition, "it has no routine", hint: "Nothing was installed", file: source.shown)
    }
    self.routines = routines
  }

  /// What the lock file will say.
  var record: PluginLock.Plugin {
    PluginLock.Plugin(
      name: name, source: source, version: manifest.version.flatMap(Self.oneLine),
      revision: package.revision, files: package.files.map { ($0.path, $0.hash) })
  }

  private static func oneLine(_ text: String) -> String? {
    let words = text.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
    return words.isEmpty ? nil : String(words.prefix(40))
  }
}
