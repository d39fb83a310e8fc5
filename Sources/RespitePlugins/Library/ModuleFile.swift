import LuaRuntime

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file of a plugin's folder that its routines share.
struct ModuleFile {
  var path: String
  /// The name that positions give it.
  var chunk: String
  var source: [UInt8]

  /// - Throws: in words for the author, when the name leads out of the folder, or to nothing.
  init(_ name: String, in file: RoutineFile) throws(ModuleError) {
    if name.lowercased() == "respite" {
      throw ModuleError("there is no module '\(name)'. Did you mean 'respite'?")
    }
    guard let folder = file.folder else {
      throw ModuleError(
        "there is no module '\(name)': a routine in a file of its own has \"respite\" alone. Put it in a folder to share code"
      )
    }
    let isPlain = name.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "_" || $0 == "-" || $0 == "."
    }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard isPlain, parts.allSatisfy({ !$0.isEmpty }) else {
      throw ModuleError(
        "'\(name)' is no name of a module: write the name of a file in the plugin's folder, without .lua"
      )
    }
    chunk = parts.joined(separator: "/") + ".lua"
    guard let root = Self.realPath(folder), let real = Self.realPath(folder + "/" + chunk) else {
      throw ModuleError("there is no module '\(name)' in \(folder)")
    }
    guard real.hasPrefix(root + "/") else {
      throw ModuleError("module '\(name)' leads out of the plugin's folder")
    }
    path = real
    do {
      source = try readFile(real)
    } catch {
      throw ModuleError("module '\(name)': \(error.message)")
    }
  }

  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
