import LuaRuntime
import RespiteCore

extension RoutineAPI {
  /// More than anyone reads in one go.
  private static let mostLines = 200
  /// Of all lines of a page, in bytes.
  private static let longestPage = 16_000

  /// (r, title, timeout, most, lines, urgent) → what the lines show. Of an urgent page the numbers
  /// come first.
  func pageLines(_ call: Call) throws(Fault) -> [PageLine] {
    // It has been checked with the other options.
    let most = call.number(4) ?? 1
    guard let table = (try? call.value(5))?.table, table.isList else {
      throw fault("give it a list of lines", "Each is text, or { text, number }")
    }
    guard table.sequence.count <= Self.mostLines else {
      throw fault("\(table.sequence.count) lines: a page has at most \(Self.mostLines)")
    }
    var lines: [PageLine] = []
    for (index, value) in table.sequence.enumerated() {
      guard let line = Self.line(value, most: most) else {
        throw fault(
          "line \(index + 1) must be text, or { text, number from 0 to \(most.brief) }, not \(value)"
        )
      }
      lines.append(line)
    }
    let size = lines.reduce(0) { $0 + $1.text.utf8.count }
    guard size <= Self.longestPage else {
      throw fault(
        "\(size) bytes are more than a page has room for", "The most is \(Self.longestPage)")
    }
    let isUrgent = (try? call.value(6))?.boolean == true
    return isUrgent ? context.support().first + [PageLine("")] + lines : lines
  }

  private static func line(_ value: LuaValue, most: Double) -> PageLine? {
    if let text = value.string { return PageLine(text) }
    guard let table = value.table, table.isList, table.sequence.count == 2,
      let text = table.sequence[0].string, let amount = table.sequence[1].number,
      (0...most).contains(amount)
    else { return nil }
    return PageLine(text, amount: .init(amount, of: most))
  }

  private func fault(_ message: String, _ hint: String? = nil) -> Fault {
    Fault(.runtime, "r:page: \(message)", hint: hint)
  }
}
