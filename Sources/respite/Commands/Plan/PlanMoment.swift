import ArgumentParser
import RespiteCore

/// The moment that a command looks at a plan from.
struct PlanMoment: ParsableArguments {
  @Option(
    help: ArgumentHelp("As if it were then, such as 2026-03-02T07:00.", valueName: "time"))
  var at: String?

  /// The moment given, by the person's clock, or else now.
  func instant(_ zone: PersonZone) throws(Fault) -> Instant {
    guard let at else { return WallClock.now }
    guard let local = LocalMoment(at) else {
      throw Fault(.value, "--at: '\(at)' is no date and time", hint: "Write 2026-03-02T07:00")
    }
    return zone.rules.instant(of: local)
  }
}
