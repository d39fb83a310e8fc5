import ArgumentParser
import RespiteCore
import Terminal

/// How pages of the journal look.
struct JournalLookOptions: ParsableArguments {
  @Flag(inversion: .prefixedNo, help: "Only ASCII characters.") var ascii: Bool?
  @Flag(inversion: .prefixedNo, help: "Plain lines, as for a screen reader.") var linear: Bool?

  func look(_ settings: Settings) -> JournalLook {
    let environment = Environment.variables()
    let isPlain = environment["TERM"] == "dumb" || PlainTerminal.isAccessible(environment)
    return JournalLook(
      isASCII: ascii ?? settings.flag(.ascii) ?? PlainTerminal.isASCII(environment),
      isLinear: linear ?? settings.flag(.linear) ?? isPlain, width: min(Output.width, 84),
      wording: settings.wording)
  }
}
