/// Something that a plugin remembers from one session for the next.
public struct MemoryItem: Hashable, Sendable {
  public var plugin: String
  public var key: String
  /// As JSON; nil where it was forgotten.
  public var value: String?

  public init(plugin: String, key: String, value: String?) {
    self.plugin = plugin
    self.key = key
    self.value = value
  }
}
