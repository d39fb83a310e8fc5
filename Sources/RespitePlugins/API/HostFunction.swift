import RespiteCore

/// The functions that the host gives to `respite.lua`, which builds the author's API on them.
enum HostFunction: String, CaseIterable {
  // Of the `respite` module.
  case define, parameter, plan, recalled
  // Of `r`: these are given the routine's handle first.
  case inhale, hold, exhale, rest
  case topUp = "top_up"
  case say, show, wait, chime
  case ask, choose, rate, confirm, press, page, support
  case together, within, play, pattern, enter
  case random, elapsed, today, now, clock
  case readTimes = "read_times"
  case remember, recall, record, note, keeps, remembers, consent, offered
  case usePlan = "use_plan"
  // Helpers.
  case round, leave, check, fail
  case isHeavy = "is_heavy"
  case failSelf = "fail_self"
  case unknown

  /// Its name in Lua.
  var name: String { rawValue }

  /// The function that Lua knows by this number, which is its place among all.
  init?(number: Int) {
    guard Self.all.indices.contains(number) else { return nil }
    self = Self.all[number]
  }

  /// Each function's name in Lua and its number.
  static let numbers = all.enumerated().map { (name: $0.element.name, number: $0.offset) }

  private static let all = allCases
}
