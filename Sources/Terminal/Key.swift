/// One key that a person pressed.
public enum Key: Hashable, Sendable {
  /// A printable character, or one scalar of it: what is typed as several scalars arrives as
  /// several keys, and appending them to a string joins them again.
  case character(Character)
  /// The same, where it was not typed but pasted. What ends a line there is a space.
  case pasted(Character)
  /// Ctrl with a letter, given in lower case. Not with those that have a key of their own:
  /// H (backspace), I (tab), J and M (enter).
  case control(Character)
  case enter, backspace, delete, tab, backTab, escape
  /// Alt with the backspace key: the word before the cursor goes.
  case deleteWord
  case up, down, left, right
  case home, end, pageUp, pageDown
}
