/// One cell of a screen: 8 bytes, compared as such.
struct Cell: Equatable {
  var glyph: Glyph
  var style: Style

  static let blank = Cell(glyph: .blank, style: .plain)
  var isBlank: Bool { self == .blank }
}
