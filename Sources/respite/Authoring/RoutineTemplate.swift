import RespiteCore

/// A routine of each kind that runs as it is, to begin one's own from, and the spec that it passes.
struct RoutineTemplate {
  let routine: String
  let spec: String

  /// - Parameter title: what people will see as its name, free of quotes and backslashes.
  init(_ kind: Kind, title: String) {
    let (routine, spec) =
      switch kind {
      case .breathing: (PackageResources.breathing_lua, PackageResources.breathing_spec_lua)
      case .grounding: (PackageResources.grounding_lua, PackageResources.grounding_spec_lua)
      case .affirmations:
        (PackageResources.affirmations_lua, PackageResources.affirmations_spec_lua)
      case .goodbye: (PackageResources.goodbye_lua, PackageResources.goodbye_spec_lua)
      case .ritual: (PackageResources.ritual_lua, PackageResources.ritual_spec_lua)
      }
    self.routine = Self.titled(String(decoding: routine, as: UTF8.self), title)
    self.spec = String(decoding: spec, as: UTF8.self)
  }

  /// The text with another title in the quotes after `title`.
  static func titled(_ text: String, _ title: String) -> String {
    guard let field = text.firstRange(of: "\n  title "),
      let open = text[field.upperBound...].firstIndex(of: "\""),
      let close = text[text.index(after: open)...].firstIndex(of: "\"")
    else { return text }
    return text[...open] + title + text[close...]
  }
}
