import RespiteCore

extension Standing.State {
  /// For the person.
  func words(_ say: Wording) -> String {
    switch self {
    case .upcoming: say("to come")
    case .due: say("now")
    case .offered: say("open")
    case .snoozed: say("later")
    case .running: say("playing")
    case .done: say("done")
    case .skipped: say("left out")
    case .missed: say("gone by")
    }
  }
}
