/// How a cell of a virtual terminal looks, with all that SGR can say, wanted or not.
public struct VirtualStyle: Hashable, Sendable {
  public enum Color: Hashable, Sendable {
    case `default`
    case indexed(Int)
    case rgb(Int, Int, Int)
  }

  public var foreground: Color = .default
  public var background: Color = .default
  public var bold = false
  public var dim = false
  public var italic = false
  public var underline = false
  public var blink = false
  public var inverse = false

  public init() {}

  /// Applies the parameters of one SGR sequence. Returns those that it does not know.
  mutating func apply(_ parameters: [Int]) -> [Int] {
    var unknown: [Int] = []
    var rest = parameters.isEmpty ? [0] : parameters[...]
    while let code = rest.popFirst() {
      switch code {
      case 0: self = VirtualStyle()
      case 1: bold = true
      case 2: dim = true
      case 3: italic = true
      case 4: underline = true
      case 5, 6: blink = true
      case 7: inverse = true
      case 22:
        bold = false
        dim = false
      case 23: italic = false
      case 24: underline = false
      case 25: blink = false
      case 27: inverse = false
      case 30...37: foreground = .indexed(code - 30)
      case 38: foreground = Self.extended(&rest) ?? foreground
      case 39: foreground = .default
      case 40...47: background = .indexed(code - 40)
      case 48: background = Self.extended(&rest) ?? background
      case 49: background = .default
      case 90...97: foreground = .indexed(code - 82)
      case 100...107: background = .indexed(code - 92)
      default: unknown.append(code)
      }
    }
    return unknown
  }

  private static func extended(_ rest: inout ArraySlice<Int>) -> Color? {
    switch rest.popFirst() {
    case 5: return rest.popFirst().map { .indexed($0) }
    case 2:
      guard rest.count >= 3 else { return nil }
      defer { rest = rest.dropFirst(3) }
      let values = Array(rest.prefix(3))
      return .rgb(values[0], values[1], values[2])
    default: return nil
    }
  }
}
