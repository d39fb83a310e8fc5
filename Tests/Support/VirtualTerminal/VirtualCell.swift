/// One cell of a virtual terminal.
public struct VirtualCell: Hashable, Sendable {
  /// What it shows: one character, a space if it is blank, nothing if it is the right half of a
  /// wide character.
  public var text: String
  public var style: VirtualStyle

  public init(text: String = " ", style: VirtualStyle = VirtualStyle()) {
    self.text = text
    self.style = style
  }

  public static let blank = VirtualCell()
}
