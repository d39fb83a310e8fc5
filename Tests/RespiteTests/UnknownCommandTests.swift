import Testing

@testable import respite

@Suite struct UnknownCommandTests {
  @Test(
    "a misspelt command is told with the one that it is close to, at every level",
    arguments: [
      ("trendz", "Did you mean respite journal trends?"),
      ("zzzzzz", "respite journal --help shows them all"),
    ])
  func close(word: String, hint: String) {
    let fault = UnknownCommand.fault(
      word, after: "respite journal", in: JournalCommand.configuration.subcommands)
    #expect(fault.message == "there is no command '\(word)'")
    #expect(fault.hint == hint)
    #expect(fault.exitCode == .usage)
  }
}
