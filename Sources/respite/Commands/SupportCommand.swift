import ArgumentParser
import RespiteCore
import Terminal

struct SupportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "support", abstract: "Numbers to call, and when to call at once.")

  @Argument(help: ArgumentHelp("A country: two letters, such as US.", valueName: "cc"))
  var place: String?
  @Option(help: ArgumentHelp("The same.", valueName: "cc")) var country: String?

  func run() throws {
    let file = SettingsFile.ofProgram()
    let settings = file.settings
    let desk = SupportDesk.ofProgram(settings)
    let codes: [String]
    if let typed = country ?? place {
      guard let code = desk.countries.code(typed) else {
        Output.message(
          "respite: "
            + desk.say(
              "'%s' isn't a country's two letters, such as US, GB or DE. Your own numbers: respite support",
              typed))
        throw ExitCode.usage
      }
      codes = [code]
    } else {
      codes = PersonCountries.ofProgram(settings)
    }
    let environment = Environment.variables()
    let isTerminal = FileOutput.standardOutput.isTerminal
    let text = SupportText(
      desk, width: Output.width,
      rows: isTerminal ? TerminalSize.current(of: 1, environment: environment).rows : nil,
      isSpoken: PresentationOptions.prefersLines(settings, environment))
    Output.data(text.page(codes))
    if country == nil, place == nil, let note = file.note { Output.message(note) }
  }
}
