import LuaRuntime
import RespiteCore
import RespitePlugins

/// What every routine is held to, told from the constants that hold it.
enum Bounds {
  static var table: [String] {
    let pace = SafeBounds.comfortablePace
    let session = SafeBounds.comfortableSession
    let limits = Limits.standard
    let rows = [
      (
        "a breath that is held: from an inhale or top-up to the exhale, and from a hold or rest to the next breath, whatever stands between",
        "longer than \(seconds(SafeBounds.comfortableHold))",
        "longer than \(seconds(SafeBounds.longestHold))"
      ),
      ("an inhale or an exhale", "", "longer than \(seconds(SafeBounds.longestPhase))"),
      (
        "a breath, from one inhale, exhale or top-up to the next",
        "under \(pace.lowerBound.brief) or over \(pace.upperBound.brief) a minute",
        "shorter than \(seconds(SafeBounds.shortestBreath))"
      ),
      (
        "a breathing routine",
        "under \(session.lowerBound.brief) or over \(session.upperBound.brief)", ""
      ),
      ("a question while the breath is held", "", "without a `timeout`"),
      (
        "a hold, a wait or a key after \(seconds(SafeBounds.fastBreathing)) or more at \((60 / SafeBounds.fastBreath.seconds).brief) breaths a minute or more",
        "", "until the breath is slower"
      ),
      ("two parts that breathe at once", "", "always: a person has one breath"),
      ("one cue", "", "longer than \((SafeBounds.longestCue.seconds / 3600).brief) hours"),
      ("cues within a second", "", "more than \(Session.requestsPerSecond)"),
      ("parts at once", "", "more than \(Session.mostTracks)"),
      (
        "Lua between two cues", "",
        "more than \((TimeSpan(limits.time).seconds * 1000).brief) ms of work, or \(limits.memory >> 20) MB of memory"
      ),
      (
        "Lua beyond the time that its cues last", "",
        "more than \(seconds(ProcessorUse.longestLead)) of work"
      ),
      ("measures of a session", "", "more than \(SessionMemory.mostMeasures)"),
      ("notes of a session", "", "more than \(SessionMemory.mostNotes)"),
      ("`closing`", "", "cut short after \(seconds(Session.closingLimit))"),
    ]
    return ["| | a word before the start | refused |", "|---|---|---|"]
      + rows.map { "| \($0.0) | \($0.1) | \($0.2) |" }
  }

  private static func seconds(_ span: TimeSpan) -> String { span.seconds.brief + " s" }
}
