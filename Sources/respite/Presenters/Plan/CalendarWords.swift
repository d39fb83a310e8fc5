import RespiteCore

/// What events of a calendar say, in the person's language.
struct CalendarWords {
  var say = Wording()
  /// The title of a routine, and what it is about, by its name.
  var routine: (String) -> (title: String, about: String?) = { ($0, nil) }

  func summary(of step: PlanStep) -> String {
    step.runs.map { routine($0.routine).title }.joined(separator: ", ")
  }

  /// - Parameter most: how many of the step's times a day has at most; nil where all are there.
  func description(of step: PlanStep, most: Int?) -> String {
    var lines = step.runs.prefix(Self.mostAbout).compactMap { routine($0.routine).about }
    if let most {
      lines.append(say("At most %s a day. The calendar has the first of its times.", "\(most)"))
    }
    return lines.joined(separator: "\n")
  }

  private static let mostAbout = 8

  /// Seen by whoever looks at the phone.
  var alarm: String { say("Time for a pause.") }
}
