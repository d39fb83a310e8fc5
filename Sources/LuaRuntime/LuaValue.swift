/// A Lua value, copied out of the state that it came from.
public enum LuaValue {
  case `nil`
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case table(LuaTable)
  case function(LuaReference)
  /// A userdata, known by its address alone.
  case userdata(UnsafeMutableRawPointer)
  case thread
  /// Any value that was not read.
  case reference(LuaReference)

  /// Lua's name for the type.
  public var typeName: String {
    switch self {
    case .nil: "nil"
    case .boolean: "boolean"
    case .integer, .number: "number"
    case .string: "string"
    case .table: "table"
    case .function: "function"
    case .userdata: "userdata"
    case .thread: "coroutine"
    case .reference: "value"
    }
  }

  public var isNil: Bool { if case .nil = self { true } else { false } }

  public var string: String? { if case .string(let text) = self { text } else { nil } }
  public var boolean: Bool? { if case .boolean(let value) = self { value } else { nil } }
  public var table: LuaTable? { if case .table(let table) = self { table } else { nil } }
  public var function: LuaReference? {
    if case .function(let function) = self { function } else { nil }
  }

  /// A number of either kind.
  public var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    default: nil
    }
  }

  /// A whole number, also when Lua keeps it as a float.
  public var integer: Int? {
    switch self {
    case .integer(let value): value
    case .number(let value): Int(exactly: value)
    default: nil
    }
  }
}

extension LuaValue: CustomStringConvertible {
  /// For messages: as Lua would write it, cut to a line's length.
  public var description: String {
    switch self {
    case .nil: "nil"
    case .boolean(let value): String(value)
    case .integer(let value): String(value)
    case .number(let value): String(value)
    case .string(let text):
      // Not by its count, which takes long for a long text.
      "'" + text.prefix(40) + (text.dropFirst(40).isEmpty ? "'" : "…'")
    case .table(let table): table.isEmpty ? "an empty table" : "a table"
    case .function, .userdata, .thread, .reference: "a " + typeName
    }
  }
}

/// A table: its sequence from 1, and its fields by name. Other keys are only counted.
public struct LuaTable {
  public var sequence: [LuaValue] = []
  public var fields: [String: LuaValue] = [:]
  public var otherKeys = 0

  public init() {}

  public var isEmpty: Bool { sequence.isEmpty && fields.isEmpty && otherKeys == 0 }

  public subscript(_ name: String) -> LuaValue { fields[name] ?? .nil }
}

/// Why a value cannot be copied out of its state.
public enum LuaConversionError: Error, Equatable {
  case cyclic
  /// Nested deeper, or holding more values, than anything that the host reads.
  case tooLarge
}

extension LuaConversionError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .cyclic: "a table that contains itself"
    case .tooLarge: "a table that is too large or too deep to read"
    }
  }
}
