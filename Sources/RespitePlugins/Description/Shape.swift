import LuaRuntime
import RespiteCore

/// The fields that a table given to the API may have. All of them may be left out; what must be
/// there is said by the function that reads it.
package struct Shape {
  package struct Field: Sendable {
    package var name: String
    package var type: ValueType
    package var about: String

    init(_ name: String, _ type: ValueType, _ about: String) {
      self.name = name
      self.type = type
      self.about = about
    }
  }

  /// As an author would write the call that takes it: "r:say".
  package var name: String
  package var fields: [Field]

  /// The first thing that is wrong with the table, in words, after the name of what takes it.
  func problem(in table: LuaTable) -> String? { fault(in: table).map { "\(name): \($0)" } }

  /// The same without a name: for a file that is such a table, and is named before it.
  func fault(in table: LuaTable) -> String? {
    if !table.sequence.isEmpty || table.otherKeys > 0 {
      return "its fields need names: write { name = value }"
    }
    for (key, value) in table.fields.sorted(by: { $0.key < $1.key }) {
      guard let field = fields.first(where: { $0.name == key }) else {
        let names = fields.map(\.name)
        let guess = nearest(to: key, in: names).map { ": did you mean '\($0)'?" }
        return "there is no field '\(key.cut())'"
          + (guess ?? (names.isEmpty ? "" : ". It may have " + names.joined(separator: ", ")))
      }
      guard field.type.accepts(value) else {
        return "\(key) must be \(field.type.expectation(insteadOf: value))"
          + (field.type.flaw(in: value).map { ": \($0)" } ?? ", not \(value)")
      }
    }
    return nil
  }

  /// The table of each function that takes one.
  static let all: [String: Shape] = Dictionary(
    uniqueKeysWithValues: APIFunction.all.compactMap { function in
      function.fields.map { (function.fullName, Shape(name: function.fullName, fields: $0)) }
    })
}
