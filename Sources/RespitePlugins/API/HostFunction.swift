import RespiteCore

/// The functions that the host gives to `respite.lua`, which builds the author's API on them.
enum HostFunction: Int, CaseIterable {
  // Of the `respite` module.
  case define, parameter, plan, recalled
  // Of `r`: these are given the routine's handle first.
  case inhale, hold, exhale, rest, topUp
  case say, show, wait, chime
  case ask, choose, rate, confirm, press, page
  case together, within, play, pattern, enter
  case random, elapsed, today, now
  case remember, recall, record, note, keeps, consent, offered, usePlan
  // Helpers.
  case round, leave, check, fail, failSelf, unknown

  /// Its name in Lua.
  var name: String {
    switch self {
    case .topUp: BreathPhase.topUp.luaName
    case .failSelf: "fail_self"
    case .usePlan: "use_plan"
    default: String(describing: self)
    }
  }
}
