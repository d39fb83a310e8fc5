import RespiteCore

/// A name for a file of one's own.
enum RoutineName {
  /// - Parameter thing: what is to have the name.
  /// - Throws: `Fault` where it could not be found again by that name, or typed with ease.
  static func check(_ name: String, of thing: String = "routine") throws(Fault) {
    let isPlain = name.unicodeScalars.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0)) || $0 == "-"
        || $0 == "_"
    }
    guard isPlain, let first = name.first, first != "-", name.count <= 60 else {
      throw Fault(
        .value, "'\(name)' cannot be the name of a \(thing)",
        hint: "Use letters from a to z, digits, - and _, such as evening-breath")
    }
    if name == "plugin" || name.hasSuffix("_spec") {
      throw Fault(
        .value, "a file named '\(name)' is no \(thing)",
        hint: "plugin and names that end in _spec have a meaning of their own")
    }
  }

  /// "evening-breath" as people read it: "Evening breath".
  static func title(_ name: String) -> String {
    let words = name.split { $0 == "-" || $0 == "_" }.joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
