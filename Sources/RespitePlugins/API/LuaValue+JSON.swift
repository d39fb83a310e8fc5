import LuaRuntime
import RespiteCore

extension JSON {
  /// Why a value cannot be kept, in words.
  struct Problem: Error {
    var message: String
  }

  /// A value that can be kept: text, a number, true or false, or a table of those.
  init(keeping value: LuaValue, depth: Int = 0) throws(Problem) {
    switch value {
    case .nil: self = .null
    case .boolean(let flag): self = .boolean(flag)
    case .integer(let number): self = .integer(number)
    case .number(let number):
      guard number.isFinite else { throw Problem(message: "it cannot be \(value)") }
      self = .exact(number)
    case .string(let text): self = .string(text)
    case .table(let table):
      guard depth < 4 else { throw Problem(message: "it has tables in tables in tables in tables") }
      self = try JSON(keeping: table, depth)
    default: throw Problem(message: "it must be text, a number, true, false or a table of those")
    }
  }

  private init(keeping table: LuaTable, _ depth: Int) throws(Problem) {
    if table.fields.isEmpty, table.otherKeys == 0 {
      var values: [JSON] = []
      for value in table.sequence { values.append(try JSON(keeping: value, depth: depth + 1)) }
      self = .array(values)
      return
    }
    guard table.sequence.isEmpty, table.otherKeys == 0 else {
      throw Problem(message: "a table in it must be a list, or have names for all that is in it")
    }
    var fields: [(String, JSON)] = []
    for (name, value) in table.fields.sorted(by: { $0.key < $1.key }) {
      guard SessionMemory.isName(name) else {
        throw Problem(message: "a name in it may have letters, digits, - _ and . alone")
      }
      fields.append((name, try JSON(keeping: value, depth: depth + 1)))
    }
    self = .object(fields)
  }
}

extension LuaValue {
  /// What was kept.
  init(_ json: JSON) {
    switch json {
    case .null: self = .nil
    case .boolean(let value): self = .boolean(value)
    case .integer(let value): self = .integer(value)
    case .number(let value), .exact(let value): self = .number(value)
    case .string(let text): self = .string(text)
    case .array(let values):
      var table = LuaTable()
      table.sequence = values.map { LuaValue($0) }
      self = .table(table)
    case .object(let fields):
      var table = LuaTable()
      for (name, value) in fields { table.fields[name] = LuaValue(value) }
      self = .table(table)
    }
  }
}
