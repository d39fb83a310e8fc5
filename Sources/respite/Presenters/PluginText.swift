import RespiteCore
import RespitePlugins
import SystemPackage
import Terminal

/// Plugins as a person reads them.
enum PluginText {
  /// All that a person should know before they say yes.
  /// - Parameter place: where it will be.
  static func page(_ staged: StagedPlugin, library: PluginLibrary, place: FilePath) -> String {
    let manifest = staged.manifest
    var lines = [head(staged.name, manifest.version)]
    if let author = manifest.author { lines[0] += SafeText(", by \(author)").string }
    if let licence = manifest.licence { lines[0] += SafeText(" (\(licence))").string }
    if let about = manifest.about { lines += wrapped(about, indent: 0) }
    lines += [origin(staged.source, staged.package.revision), ""]
    lines += RoutineText.rows(staged.routines, width: Output.width)
    if manifest.permissions.isEmpty {
      lines.append("It asks for nothing more than to play.")
    } else {
      lines.append("It asks to:")
      lines += manifest.permissions.flatMap { wrapped($0.about, indent: 2) }
    }
    for overlap in overlaps(staged, library, place) { lines += wrapped(overlap, indent: 0) }
    if !staged.package.leftOut.isEmpty {
      let names = shortened(staged.package.leftOut)
      lines += wrapped("Not added, as plugins have no use for them: \(names)", indent: 0)
    }
    return lines.joined(separator: "\n")
  }

  /// Which routines would hide others, or be hidden.
  private static func overlaps(
    _ staged: StagedPlugin, _ library: PluginLibrary, _ place: FilePath
  ) -> [String] {
    func level(_ path: String) -> Int {
      library.folders.firstIndex { path.hasPrefix($0 + "/") } ?? library.folders.count
    }
    return staged.routines.compactMap { routine in
      guard let other = try? library.find(routine.name), !other.path.hasPrefix(place.string + "/")
      else { return nil }
      let (mine, others) = (level(place.string), level(other.path))
      let name = "\(staged.name)/\(routine.name)"
      if mine < others || (mine == others && other.folder != nil && staged.name < other.plugin) {
        return
          "\(routine.name) would be played in place of \(other.path), which stays \(other.plugin)/\(other.name)."
      }
      return "\(routine.name) stays the one in \(other.path); this one would be \(name)."
    }
  }

  /// What an update does to the files.
  static func changes(from old: InstalledPlugin, to staged: StagedPlugin) -> String {
    let before = Dictionary(uniqueKeysWithValues: old.lock.files.map { ($0.path, $0.hash) })
    var lines: [String] = []
    for file in staged.package.files {
      if let hash = before[file.path] {
        let isTouched = old.altered.contains(file.path) || old.missing.contains(file.path)
        if hash != file.hash || isTouched { lines.append("  ~ \(file.path)") }
      } else {
        lines.append("  + \(file.path)")
      }
    }
    lines += old.lock.files.filter { staged.package[$0.path] == nil }.map { "  - \($0.path)" }
    return (["Files:"] + lines).map { SafeText($0).string }.joined(separator: "\n")
  }

  static func list(_ plugins: [InstalledPlugin]) -> String {
    if plugins.isEmpty { return "No plugin was added. Add one: respite plugin add FOLDER" }
    var lines: [String] = []
    for plugin in plugins {
      lines.append(head(plugin.lock.name, plugin.lock.version))
      lines.append("    " + origin(plugin.lock.source, plugin.lock.revision))
      let states = [("changed", plugin.altered), ("gone", plugin.missing), ("yours", plugin.own)]
      for (state, files) in states where !files.isEmpty {
        lines += wrapped("\(state): \(shortened(files))", indent: 4)
      }
    }
    return lines.joined(separator: "\n")
  }

  static func json(_ plugins: [InstalledPlugin]) -> JSON {
    .array(
      plugins.map { plugin in
        func paths(_ paths: [String]) -> JSON { .array(paths.map { .string($0) }) }
        return .object([
          ("name", .string(plugin.lock.name)), ("version", JSON(plugin.lock.version)),
          ("source", .string(plugin.lock.source.shown)), ("revision", JSON(plugin.lock.revision)),
          ("folder", .string(plugin.folder.string)),
          ("files", paths(plugin.lock.files.map(\.path))),
          ("altered", paths(plugin.altered)), ("missing", paths(plugin.missing)),
          ("own", paths(plugin.own)),
        ])
      })
  }

  private static func head(_ name: String, _ version: String?) -> String {
    SafeText(name + (version.map { " \($0)" } ?? "")).string
  }

  private static func origin(_ source: PluginSource, _ revision: String?) -> String {
    let commit = revision.map { ", at \($0.prefix(12))" } ?? ""
    return SafeText("from \(source.shown)\(commit)").string
  }

  private static func shortened(_ names: [String]) -> String {
    let shown = names.prefix(12).joined(separator: ", ")
    return names.count > 12 ? "\(shown) and \(names.count - 12) more" : shown
  }

  private static func wrapped(_ text: String, indent: Int) -> [String] {
    SafeText(text).string.wrapped(toWidth: max(20, min(Output.width, 84) - indent)).map {
      String(repeating: " ", count: indent) + $0
    }
  }
}
