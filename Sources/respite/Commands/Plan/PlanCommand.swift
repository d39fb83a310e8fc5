import ArgumentParser

struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "See, run, check and use plans for your days.",
    discussion: "Begin with: respite plan new my-day",
    subcommands: [
      PlanTodayCommand.self, PlanRunCommand.self, PlanNextCommand.self, PlanPreviewCommand.self,
      PlanListCommand.self,
      PlanNewCommand.self, PlanCheckCommand.self, PlanUseCommand.self, PlanPauseCommand.self,
      PlanExportCommand.self, PlanTickCommand.self, PlanInstallCommand.self,
      PlanUninstallCommand.self, PlanStatusCommand.self,
    ],
    defaultSubcommand: PlanTodayCommand.self)
}
