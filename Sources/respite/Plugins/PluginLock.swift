import RespiteCore
import RespitePlugins

/// What was installed, and from where: the lock file, as a value.
///
///     [calm]
///     source = git https://example.org/calm.git
///     revision = 1c002dd4b536e7479fe34593e72e6c6c1819e53b
///     ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  plugin.lua
struct PluginLock: Equatable {
  struct Plugin: Equatable {
    var name: String
    var source: PluginSource
    var version: String?
    /// The commit, of what came from git.
    var revision: String?
    /// SHA-256 of each installed file, by its path in the plugin's folder.
    var files: [(path: String, hash: String)]

    static func == (left: Plugin, right: Plugin) -> Bool {
      left.name == right.name && left.source == right.source && left.version == right.version
        && left.revision == right.revision && left.files.elementsEqual(right.files, by: ==)
    }
  }

  /// By name.
  private(set) var plugins: [Plugin] = []

  init() {}

  subscript(name: String) -> Plugin? {
    get { plugins.first { $0.name == name } }
    set {
      plugins.removeAll { $0.name == name }
      if let newValue { plugins.append(newValue) }
      plugins.sort { $0.name < $1.name }
    }
  }

  // MARK: - As text

  static func isOneLine(_ text: String) -> Bool {
    !text.unicodeScalars.contains {
      $0.properties.generalCategory == .control || $0.value == 0x2028 || $0.value == 0x2029
    }
  }

  var text: String {
    var lines = [
      "# What respite plugin has installed. Each file's SHA-256 tells whether it was changed."
    ]
    for plugin in plugins {
      lines += ["", "[\(plugin.name)]", "source = \(plugin.source.record)"]
      if let version = plugin.version { lines.append("version = \(version)") }
      if let revision = plugin.revision { lines.append("revision = \(revision)") }
      lines += plugin.files.map { "\($0.hash)  \($0.path)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Reads what `text` wrote. The file says what will be deleted one day, so nothing is guessed.
  /// - Throws: `Fault` with the line.
  init(parsing text: String, path: String) throws(Fault) {
    var current: (plugin: Plugin?, name: String)?
    var line = 0
    func fault(_ message: String) -> Fault {
      Fault(
        .definition, message,
        hint: "Mend it, or move it away and add the plugins again", file: path, line: line)
    }
    for row in text.split(separator: "\n", omittingEmptySubsequences: false) {
      line += 1
      if row.isEmpty || row.hasPrefix("#") { continue }
      if row.hasPrefix("["), row.hasSuffix("]") {
        if let current, current.plugin == nil { throw fault("'\(current.name)' has no source") }
        let name = String(row.dropFirst().dropLast())
        guard Manifest.isName(name), self[name] == nil, current?.name != name else {
          throw fault("'\(name)' is no name of a plugin, or is there twice")
        }
        if let plugin = current?.plugin { self[plugin.name] = plugin }
        current = (nil, name)
      } else if let field = Self.value(row, "source"), let name = current?.name,
        current?.plugin == nil, let source = PluginSource(record: field)
      {
        current?.plugin = Plugin(name: name, source: source, files: [])
      } else if let field = Self.value(row, "version"), current?.plugin != nil {
        current?.plugin?.version = field
      } else if let field = Self.value(row, "revision"), current?.plugin != nil {
        current?.plugin?.revision = field
      } else if let file = Self.file(row), current?.plugin != nil {
        current?.plugin?.files.append(file)
      } else {
        throw fault("it is not as respite plugin writes it")
      }
    }
    if let current, current.plugin == nil { throw fault("'\(current.name)' has no source") }
    if let plugin = current?.plugin { self[plugin.name] = plugin }
  }

  private static func value(_ row: Substring, _ name: String) -> String? {
    let start = "\(name) = "
    return row.hasPrefix(start) && row.count > start.count
      ? String(row.dropFirst(start.count)) : nil
  }

  private static func file(_ row: Substring) -> (path: String, hash: String)? {
    let hash = row.prefix { $0 != " " }
    let rest = row.dropFirst(hash.count)
    guard hash.utf8.count == 64, hash.allSatisfy({ $0.isASCII && $0.isHexDigit }),
      rest.hasPrefix("  ")
    else { return nil }
    let path = String(rest.dropFirst(2))
    return PackageRules.problem(in: path) == nil ? (path, hash.lowercased()) : nil
  }
}
