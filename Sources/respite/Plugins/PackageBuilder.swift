import RespiteCore

/// Collects the entries of a folder or an archive into a package, and refuses what could do harm.
struct PackageBuilder {
  /// What faults name: the archive or the folder.
  let origin: String
  private var files: [PluginPackage.File] = []
  private var leftOut: [String] = []
  private var entries = 0
  private var bytes = 0
  /// What is taken, in the form in which a file system may see no difference.
  private var taken: Set<String> = []

  init(origin: String) { self.origin = origin }

  /// A fault of the package, of the entry if there is one.
  func fault(_ message: String, at path: String? = nil) -> Fault {
    let subject = path.map { "'\($0.prefix(80))': " } ?? ""
    return Fault(
      .definition, subject + message, hint: "Nothing was installed", file: origin)
  }

  /// Counts an entry of any kind.
  mutating func count() throws(Fault) {
    entries += 1
    guard entries <= PackageRules.mostEntries else {
      throw fault("it has more than \(PackageRules.mostEntries) files")
    }
  }

  /// Counts bytes before they are read.
  mutating func count(bytes more: Int) throws(Fault) {
    guard more >= 0, more <= PackageRules.mostBytes - bytes else {
      throw fault("it is larger than a plugin can be (\(PackageRules.mostBytes >> 20) MB)")
    }
    bytes += more
  }

  /// The path in its plain form; nil for the top itself.
  func path(_ bytes: some Sequence<UInt8>) throws(Fault) -> String? {
    guard var path = String(validating: bytes, as: UTF8.self) else {
      throw fault("it has a file whose name is not UTF-8")
    }
    while path.hasPrefix("./") { path.removeFirst(2) }
    if path.hasSuffix("/"), path != "/" { path.removeLast() }
    if path.isEmpty || path == "." { return nil }
    if let problem = PackageRules.problem(in: path) { throw fault(problem, at: path) }
    return path
  }

  /// - Returns: whether the file's bytes are wanted: those of others need not be read.
  mutating func wants(_ path: String) throws(Fault) -> Bool {
    guard PackageRules.isUseful(path) else {
      if !path.hasPrefix("."), !path.contains("/.") { leftOut.append(path) }
      return false
    }
    guard taken.insert(path.lowercased()).inserted else {
      throw fault("it is there twice", at: path)
    }
    return true
  }

  mutating func add(_ path: String, _ bytes: [UInt8]) {
    files.append(PluginPackage.File(path: path, bytes: bytes))
  }

  /// What was collected. Archives often have everything in one folder, which is taken away.
  func package(revision: String? = nil) throws(Fault) -> PluginPackage {
    var files = files.sorted { $0.path < $1.path }
    if !files.contains(where: { $0.path == "plugin.lua" }) {
      let tops = Set(files.map { $0.path.prefix { $0 != "/" } })
      if let top = tops.first, tops.count == 1, files.allSatisfy({ $0.path.contains("/") }) {
        for index in files.indices { files[index].path.removeFirst(top.count + 1) }
      }
    }
    // A file cannot also be a folder.
    let paths = Set(files.map { $0.path.lowercased() })
    for file in files {
      let parts = file.path.lowercased().split(separator: "/")
      for count in 1..<max(parts.count, 1)
      where paths.contains(parts[..<count].joined(separator: "/")) {
        throw fault("a file and a folder have the same name", at: file.path)
      }
    }
    guard files.contains(where: { $0.path == "plugin.lua" }) else {
      var fault = fault("it has no plugin.lua, so it is no plugin")
      fault.hint = "A plugin is a folder with plugin.lua: return { name = \"…\" }"
      throw fault
    }
    return PluginPackage(files: files, leftOut: leftOut.sorted(), revision: revision)
  }
}
