import ArgumentParser
import RespiteCore
import RespitePlugins

struct PreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Show a routine's exact timeline, without waiting.",
    discussion: "Questions get their --answer, or else what the routine presets.")

  @OptionGroup var routine: ChainArguments
  @OptionGroup var options: SessionOptions
  @Flag(help: "One JSON object a cue, on a line of its own.") var json = false

  func run() throws {
    try reportingFaults {
      let library = PluginLibrary.ofProgram()
      let file = SettingsFile.ofProgram()
      var context = options.context(library: library, settings: file.settings, seed: 0)
      let notes = SettingsNotes(file)
      context.settingLeftOut = notes.add
      let (loaded, timeline) = try LoadedChain.timeline(
        of: routine.items(from: library), options: options.session(file.settings),
        context: context, limits: .patient)
      Output.data(
        json
          ? TimelineJSON.text(timeline)
          : TimelineText.text(timeline, routine: loaded, file.settings.wording))
      for note in notes.lines { Output.message(note) }
      if let fault = timeline.closingFault { Output.message(fault.inClosing) }
      if case .failed(let fault)? = timeline.outcome { throw fault }
      if let fault = timeline.overtime { throw fault }
    }
  }
}
