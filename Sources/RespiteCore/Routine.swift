/// What is known of a routine without running it.
public struct Routine: Equatable, Sendable {
  public var name: String
  public var kind: Kind
  public var title: String
  public var about: String
  /// What is known of whether it helps, in a sentence or two.
  public var evidence: String?
  public var parameters: [Parameter]
  /// Whether nothing of what happens in it is kept, nor of what it plays: only that it was opened.
  public var keepsNothing = false
  /// The plugin that it comes from.
  public var plugin: String
  /// The path of its file.
  public var source: String
  /// The line on which it is defined.
  public var line: Int

  public init(
    name: String, kind: Kind, title: String, about: String, evidence: String? = nil,
    parameters: [Parameter] = [], plugin: String, source: String, line: Int
  ) {
    self.name = name
    self.kind = kind
    self.title = title
    self.about = about
    self.evidence = evidence
    self.parameters = parameters
    self.plugin = plugin
    self.source = source
    self.line = line
  }
}
