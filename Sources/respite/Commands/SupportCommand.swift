import ArgumentParser
import RespiteCore
import Terminal

struct SupportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "support", abstract: "People to talk to, and when to call at once.")

  @Argument(help: ArgumentHelp("A country: two letters, such as US.", valueName: "cc"))
  var place: String?
  @Option(help: ArgumentHelp("The same.", valueName: "cc")) var country: String?

  func run() throws {
    let helplines = Helplines.bundled
    let country = (country ?? place).map(Self.code)
    let settings = SettingsFile.ofProgram()
    let wording = settings.settings.wording
    let own = settings.settings[.country].map(Self.code)
    let wanted = country ?? own ?? Helplines.country(of: Environment.variables())
    if let country, !helplines.countries.contains(country) {
      Output.message(
        "respite: there are no numbers for '\(country)' here, only for \(helplines.countries.joined(separator: ", ")). In most of Europe 112 reaches the emergency services."
      )
      Output.data(
        SupportText.page(helplines, country: nil, wording: wording, width: Output.width))
      throw ExitCode.usage
    }
    Output.data(
      SupportText.page(
        helplines, country: wanted?.uppercased(), wording: wording, width: Output.width))
    if country == nil, let note = settings.note { Output.message(note) }
  }

  /// The code is GB, but many would type UK.
  private static func code(_ country: String) -> String {
    country.uppercased() == "UK" ? "GB" : country.uppercased()
  }
}
