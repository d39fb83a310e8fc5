/// Whom to call, in the person's language.
public struct SupportNumbers: Equatable, Sendable {
  /// What stands above the numbers.
  public var title: String
  /// The emergency number of each country that may be the person's, and who is there to talk.
  /// The first one is an emergency number, or says where it is found.
  public var lines: [PageLine]
  /// Of those, what an urgent page begins with.
  public var first: [PageLine]

  /// Whether they come because of what was typed: then nothing that is written, printed for programs
  /// or kept may tell that they came.
  public var leavesNoTrace = false

  public init(title: String, lines: [PageLine], first: [PageLine]) {
    self.title = title
    self.lines = lines
    self.first = first
  }

  /// Where no country is known.
  public static let anywhereLine =
    "Your local emergency number; from a mobile phone, %s works in most countries"
  /// What phones call where they are, whatever the country.
  public static let anywhereNumber = "112"

  /// For no country and nobody in particular, in English.
  public static let anywhere: SupportNumbers = {
    let line = PageLine(anywhereLine, number: anywhereNumber)
    return SupportNumbers(
      title: "Someone to call",
      lines: [line, PageLine("People to talk to, by country: findahelpline.com")], first: [line])
  }()

  /// The numbers as a page to be read.
  public var page: Question { Question(.page(lines), prompt: title) }
}
