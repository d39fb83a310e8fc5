/// One function that authors call, as it is described to them: what checks the tables given to it,
/// what an editor knows of it, and its place in the reference are all made of this.
package struct APIFunction: Sendable {
  package enum Owner: Sendable {
    /// The `respite` module.
    case module
    /// `r`, which a routine's functions are given.
    case handle
  }

  package struct Argument: Sendable {
    package enum Count: Sendable {
      case one, optional
      /// None or more.
      case many
      /// One or more.
      case some
    }

    package var name: String
    package var type: ValueType
    package var count: Count
    package var about: String

    init(_ name: String, _ type: ValueType, _ about: String, _ count: Count = .one) {
      self.name = name
      self.type = type
      self.count = count
      self.about = about
    }
  }

  package struct Result: Sendable {
    package enum Form: Sendable {
      case text, integer, number, flag
      /// What a file returns, or `params` holds: nothing to look into.
      case routine, parameter, plan
      /// Gives the numbers of the rounds, for a `for`.
      case iterator
      /// Whole numbers and texts by name.
      case fields([(name: String, isText: Bool)])
      /// An element of the list that was given, or a list of them.
      case element, elements
      /// Lists of numbers, or of texts.
      case numbers, texts
      case any
    }

    package var name: String
    package var form: Form
    /// Whether it is nil for a question that was skipped.
    package var isOptional: Bool
    package var about: String

    init(_ name: String, _ form: Form, _ about: String, isOptional: Bool = false) {
      self.name = name
      self.form = form
      self.isOptional = isOptional
      self.about = about
    }
  }

  package var owner: Owner
  package var name: String
  package var arguments: [Argument] = []
  /// Of the table that it takes: all there is for a function of the module, the last argument of
  /// one of `r`. nil: it takes none.
  package var fields: [Shape.Field]?
  package var results: [Result] = []
  /// Whether session time may pass before it returns.
  package var takesTime = false
  package var about: String
  /// A line that works inside `run = function(r, p) … end`; of the module, as a whole definition.
  package var example: String

  /// As an author writes it: "r:say".
  package var fullName: String { (owner == .module ? "respite." : "r:") + name }

  package static let all = module + handle
  package static let module = definitions + parameters + plans
  package static let handle = handleGroups.flatMap { $0.functions }
  static let moduleNames = module.map(\.name)
  static let methodNames = handle.map(\.name)
  /// The functions of `r` by what they are for.
  package static let handleGroups: [(name: String, functions: [APIFunction])] = [
    ("Breath", breath), ("Words and sound", words), ("Questions", questions),
    ("Structure", structure), ("Chance", chance), ("Time", time), ("Keeping", keeping),
  ]
}
