/// What stands right of the equals sign of a setting: a value, plain or in quotes, and perhaps a comment
/// after it.
struct SettingsValue {
  /// Where the value stands, with its quotes.
  private(set) var range: Range<Int>
  /// Without its quotes; nil where there is none.
  var value: String?
  /// Why it cannot be read, in words.
  private(set) var problem: String?

  private static let hash = UInt8(ascii: "#")
  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")

  /// Quotes, as people and their editors write them. In those of the first pair, \ takes away the
  /// meaning of what comes after it.
  private static let pairs: [(open: String, close: String)] = [
    ("\"", "\""), ("'", "'"), ("“", "”"), ("„", "“"), ("„", "”"), ("‘", "’"), ("‚", "‘"),
    ("«", "»"),
    ("»", "«"),
  ]

  /// - Parameter range: of the rest of the line, without white space at either end.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.range = range
    if range.isEmpty { return }
    if bytes[range.lowerBound] == Self.hash {
      self.range = range.lowerBound..<range.lowerBound
      return
    }
    for (open, close) in Self.pairs where bytes[range].starts(with: open.utf8) {
      let start = range.lowerBound + open.utf8.count
      guard let end = Self.end(bytes, start..<range.upperBound, close) else { continue }
      self.range = range.lowerBound..<end + close.utf8.count
      guard let text = String(validating: bytes[start..<end], as: UTF8.self) else {
        problem = Self.noText
        return
      }
      let value = (open == "\"" ? Self.unescaped(text) : text).trimmed
      self.value = value.isEmpty ? nil : value
      return
    }
    if bytes[range.lowerBound] == Self.quote, bytes[range].count(where: { $0 == Self.quote }) == 1 {
      problem = "a quotation mark is not closed"
      return
    }
    // A comment begins after white space: part of a word it is none.
    let comment = range.dropFirst().first {
      bytes[$0] == Self.hash && SettingsLine.isSpace(bytes[$0 - 1])
    }
    self.range = SettingsLine.trim(bytes, range.lowerBound..<(comment ?? range.upperBound))
    value = String(validating: bytes[self.range], as: UTF8.self)
    if value == nil { problem = Self.noText }
  }

  private static let noText = "it is not UTF-8 text: save the file as UTF-8"

  /// Where the closing quotes are, if nothing but a comment comes after them.
  private static func end(_ bytes: [UInt8], _ range: Range<Int>, _ close: String) -> Int? {
    let mark = Array(close.utf8)
    var index = range.lowerBound
    while index < range.upperBound {
      if mark == [quote], bytes[index] == backslash {
        index += 2
        continue
      }
      if bytes[index..<range.upperBound].starts(with: mark) {
        let rest = SettingsLine.trim(bytes, index + mark.count..<range.upperBound)
        if rest.isEmpty || bytes[rest.lowerBound] == hash { return index }
        if mark == [quote] { return nil }
      }
      index += 1
    }
    return nil
  }

  private static func unescaped(_ text: String) -> String {
    var result = ""
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped || scalar != "\\" {
        result.unicodeScalars.append(scalar)
        isEscaped = false
      } else {
        isEscaped = true
      }
    }
    return result
  }

  /// A value as it is written so that it is read again: in quotes where it would be taken for something
  /// else without them.
  static func written(_ value: String) -> String {
    let bytes = Array(value.utf8)
    let read = SettingsValue(bytes, bytes.indices)
    if read.value == value, read.range == bytes.indices, read.problem == nil { return value }
    let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }
}
