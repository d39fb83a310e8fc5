extension PluginLibrary {
  /// A routine whose name alone does not reach it, because another one has the name too.
  public struct Overlap: Equatable, Sendable {
    public var played: RoutineFile
    public var hidden: RoutineFile
    /// The longer name that reaches it; nil where there is none.
    public var address: String?
  }

  /// - Parameter files: all of them, in the order of `files()`.
  public func overlaps(among files: [RoutineFile]) -> [Overlap] {
    var played: [String: RoutineFile] = [:]
    var overlaps: [Overlap] = []
    for file in files {
      guard let first = played[file.name] else {
        played[file.name] = file
        continue
      }
      let addresses = ["", Self.bundledName + "/"].flatMap {
        ["\($0)\(file.plugin)/\(file.name)", "\($0)\(file.name)"]
      }
      overlaps.append(
        Overlap(
          played: first, hidden: file, address: addresses.first { (try? find($0)) == file }))
    }
    return overlaps
  }
}

extension PluginLibrary.Overlap: CustomStringConvertible {
  /// In one line: which is played, and how to play the other.
  public var description: String {
    let other = address.map { "\($0) is the one in" } ?? "Rename it to play the one in"
    return "\(played.name) is played from \(played.path). \(other) \(hidden.path)."
  }
}
