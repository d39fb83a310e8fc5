import RespiteCore
import RespiteJournal
import Terminal

/// The report as a page for a person. Someone may look over their shoulder: it has none of their
/// words, and no value of a setting.
struct PrivacyPage {
  let report: PrivacyReport
  var say = Wording()
  var width = 80

  var text: String {
    var lines = wrapped(
      say(
        "What Respite keeps is on this computer alone. There is no account, and nothing is sent anywhere."
      ))
    lines += [""] + journal
    lines += [""] + settings
    lines += [""] + rest
    lines += [""] + own
    lines += ["", say("Who can read it")]
    lines += wrapped(
      say(
        "Your account on this computer, and whoever else uses that account, or has the rights of an administrator. The files are not encrypted."
      ), indent: 2)
    lines += ["", say("Erase all of it, but for your own files:") + " respite privacy erase"]
    lines += [say("Have a look, or take it with you:") + " respite journal export"]
    return lines.joined(separator: "\n")
  }

  // MARK: - Parts

  private var journal: [String] {
    let state =
      report.isJournalWanted
      ? say("The journal is on.") : say("The journal is off: nothing new is kept.")
    var lines = [say("Journal"), "  " + state]
    if let failure = report.failure {
      lines += wrapped(say("It can't be read: %s.", failure), indent: 2)
    } else if let holdings = report.holdings {
      let counts = [
        (holdings.sessions, say.count(holdings.sessions, "1 session", "%s sessions")),
        (
          holdings.measures,
          say.count(holdings.measures, "1 number that you gave", "%s numbers that you gave")
        ),
        (
          holdings.notes,
          say.count(holdings.notes, "1 note in your words", "%s notes in your words")
        ),
        (holdings.outcomes, say.count(holdings.outcomes, "1 step of a plan", "%s steps of plans")),
      ].filter { $0.0 > 0 }.map(\.1).joined(separator: ", ")
      let since = holdings.since.map { say(", since %s", $0.words(say)) } ?? ""
      lines += wrapped(
        counts.isEmpty ? say("There is nothing in it.") : counts + since + ".", indent: 2)
      for memory in holdings.memory {
        let values = say.count(memory.values, "remembers 1 thing", "remembers %s things")
        let words =
          memory.words == 0 ? "" : say(", of which %s have words", "\(memory.words)")
        lines += wrapped("\(memory.plugin) \(values)\(words).", indent: 2)
      }
    } else {
      lines += wrapped(say("There is nothing in it."), indent: 2)
    }
    lines += wrapped(
      report.keepsWords
        ? say("Words that you type are kept where a routine has use for them.")
        : say("Words that you type are kept only where you say yes."), indent: 2)
    return lines + paths(.journal)
  }

  private var settings: [String] {
    let names = report.settings.joined(separator: ", ")
    return [say("Settings")]
      + wrapped(names.isEmpty ? say("Nothing is set.") : say("Set: %s.", names), indent: 2)
      + paths(.settings)
  }

  private var rest: [String] {
    let kinds: [(KeptPlaces.Kept, String)] = [
      (.plansInUse, say("which plans you go by")), (.tick, say("what the timer has told you")),
      (.playing, say("whether something plays just now")),
      (.calendar, say("what you have put into calendars")),
      (.handoutList, say("where you have written handouts to")),
      (.cache, say("what can be found out again")),
    ]
    let there = kinds.filter { !report.paths($0.0).isEmpty }
    var lines = [say("Beside them")]
    if there.isEmpty { lines.append("  " + say("Nothing.")) }
    for (kept, about) in there { lines += ["  " + about] + paths(kept, indent: 4) }
    return lines
  }

  private var own: [String] {
    let kinds = [
      (report.plans, say("plans")), (report.routines, say("routines and plugins")),
      (report.added, say("plugins that you added")), (report.handouts, say("handouts")),
      (report.timers, say("the timer, which respite plan uninstall removes")),
    ]
    var lines = [say("Yours, never erased by Respite")]
    if kinds.allSatisfy(\.0.isEmpty) { lines.append("  " + say("Nothing.")) }
    for (paths, about) in kinds where !paths.isEmpty {
      lines += ["  " + about] + paths.map { "    " + SafeText($0).string }
    }
    return lines
  }

  // MARK: - Lines

  private func paths(_ kept: KeptPlaces.Kept, indent: Int = 2) -> [String] {
    report.files.filter { $0.kept == kept }.map {
      String(repeating: " ", count: indent) + SafeText($0.path).string
        + (kept == .cache ? "" : " (\(Self.size($0.bytes)))")
    }
  }

  private static func size(_ bytes: Int) -> String {
    bytes < 1024 ? "\(bytes) B" : "\((bytes + 1023) / 1024) KB"
  }

  private func wrapped(_ text: String, indent: Int = 0) -> [String] {
    SafeText(text).string.wrapped(toWidth: max(20, min(width, 84) - indent)).map {
      String(repeating: " ", count: indent) + $0
    }
  }
}
