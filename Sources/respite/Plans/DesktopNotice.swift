import RespiteCore
import Terminal

/// Tells on the desktop, where there is one: in words that say nothing to who looks over a shoulder.
struct DesktopNotice {
  var title: String
  var body: String

  /// nil where there is nothing to tell.
  init?(_ news: PlanNews, _ say: Wording) {
    if news.isEmpty { return nil }
    var sentences: [String] = []
    if news.daysAway > 0 {
      sentences.append(
        say.count(
          news.daysAway, "1 day went by, and nothing of that is asked of you.",
          "%s days went by, and nothing of that is asked of you."))
    }
    if news.isDue {
      sentences.append(say("A pause is due."))
    } else if let seconds = news.comesIn {
      let minutes = (seconds + 59) / 60
      sentences.append(say("A pause comes in %s.", TimeSpan.seconds(Double(minutes * 60)).words))
    }
    title = sentences.last ?? ""
    body = sentences.dropLast().joined(separator: " ")
    if news.isDue { body += (body.isEmpty ? "" : " ") + say("To begin: respite plan run") }
  }

  /// One line.
  var line: String { body.isEmpty ? title : "\(title) \(body)" }

  /// Why none can be shown here; nil where it can.
  static var obstacle: String? {
    #if os(Linux)
      if !ChildProcess.isInstalled(program) {
        return
          "No notice can be shown yet: \(program) is missing. Debian and Ubuntu have it in libnotify-bin."
      }
    #endif
    return nil
  }

  #if os(macOS)
    private static let program = "osascript"
  #else
    private static let program = "notify-send"
  #endif

  /// Nothing happens where there is no desktop, or nobody there shows notices.
  func show() {
    let environment = Environment.variables()
    #if os(macOS)
      // Both are the program's own words, without quotes.
      let script = "display notification \"\(body)\" with title \"\(title)\""
      let (name, arguments) = (Self.program, ["-e", script])
    #else
      guard environment["DBUS_SESSION_BUS_ADDRESS"]?.isEmpty == false else { return }
      let (name, arguments) = (Self.program, ["--app-name=respite", "--", title, body])
    #endif
    let child = ChildProcess(name: name, arguments: arguments, environment: environment)
    _ = try? child.run(limit: 1 << 16)
  }
}
