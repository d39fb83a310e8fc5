import RespiteCore
import Terminal

/// Routines as a person reads them.
enum RoutineText {
  static func list(_ routines: [Routine], width: Int) -> String {
    var lines = rows(routines, width: width)
    if routines.isEmpty { lines += ["There are no routines here.", ""] }
    // For someone who needs something now, the simplest breath is the better first step.
    let first = routines.first { $0.name == "calm-444" } ?? routines.first
    if let first { lines.append("Play one: respite run \(first.name)") }
    lines.append("Someone to talk to: respite support")
    return lines.joined(separator: "\n")
  }

  /// By kind, with an empty line after each.
  static func rows(_ routines: [Routine], width: Int) -> [String] {
    var lines: [String] = []
    let longest = min(routines.map(\.name.cellWidth).max() ?? 0, 26)
    for kind in Kind.allCases {
      let ofKind = routines.filter { $0.kind == kind }
      if ofKind.isEmpty { continue }
      lines.append(kind.rawValue)
      for routine in ofKind {
        let name = SafeText(routine.name).string
        // Where a line has no room for both, the words go below the name.
        if width < longest + 30 {
          lines.append("  " + name)
          lines += wrapped(routine.about, width: width, indent: 4)
        } else {
          let about = wrapped(routine.about, width: width, indent: longest + 4)
          let head = "  " + name.padded(toWidth: longest) + "  "
          lines.append(head + (about.first.map { String($0.dropFirst(longest + 4)) } ?? ""))
          lines += about.dropFirst()
        }
      }
      lines.append("")
    }
    return lines
  }

  /// - Parameter settings: what the person has set for parameters, as typed.
  static func page(
    _ routine: Routine, _ timeline: Timeline, settings: [String: String], width: Int,
    _ say: Wording = Wording()
  ) -> String {
    var lines = [SafeText(routine.title).string]
    lines.append(
      say(routine.kind.rawValue) + ", "
        + (timeline.estimate.map { say.length($0) } ?? say("as long as you like")))
    lines.append("")
    lines += wrapped(routine.about, width: width)
    if let evidence = routine.evidence {
      lines.append("")
      lines += wrapped(evidence, width: width)
    }
    if routine.keepsNothing {
      lines.append("")
      lines += wrapped("Nothing of it is kept but that you opened it.", width: width)
    }
    for advisory in timeline.advisories(for: routine.kind) {
      lines.append("")
      lines += wrapped(say(advisory), width: width)
    }
    if timeline.hasBreath {
      lines.append("")
      lines += BreathSafety.lines(holds: timeline.hasHolds, say)
        .flatMap { wrapped($0, width: width) }
    }
    if !routine.parameters.isEmpty {
      lines.append("")
      for parameter in routine.parameters {
        let own = settings[parameter.name].flatMap { try? parameter.value(reading: $0) }
        let value = (own ?? parameter.preset).map { "=" + words($0, say) } ?? ""
        lines.append("  " + SafeText(parameter.name + value).string)
        let source = own.map { _ in say("as you have set it") }
        let about = [parameter.about, say.expectation(of: parameter), source].compactMap { $0 }
        lines += wrapped(about.joined(separator: "; "), width: width, indent: 6)
      }
    }
    lines += [
      "", say("Play it: respite run %s", routine.name),
      say("It is in %s", "\(routine.source):\(routine.line)"),
    ]
    return lines.joined(separator: "\n")
  }

  private static func words(_ value: ParameterValue, _ say: Wording) -> String {
    switch value {
    case .number(let number): say.number(number)
    case .text, .integer, .flag: value.description
    }
  }

  private static func wrapped(_ text: String, width: Int, indent: Int = 0) -> [String] {
    SafeText(text).string.wrapped(toWidth: max(20, min(width, 84) - indent)).map {
      String(repeating: " ", count: indent) + $0
    }
  }
}
