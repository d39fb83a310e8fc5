/// A day's chain of routines: what comes when, on which days.
public struct Plan: Hashable, Sendable {
  /// What it is called where it is used: `NAME` or `PLUGIN/NAME`.
  public var name: String
  public var title: String
  public var days: DayRule
  /// When its day begins: an earlier time belongs to the date before.
  public var dayStart: TimeOfDay
  /// An IANA zone that its steps keep to; nil: they follow the person's.
  public var zone: String?
  public var steps: [PlanStep]
  /// The path of its file.
  public var source: String

  public init(
    name: String, title: String, days: DayRule = .daily, dayStart: TimeOfDay = .midnight,
    zone: String? = nil, steps: [PlanStep], source: String = ""
  ) {
    self.name = name
    self.title = title
    self.days = days
    self.dayStart = dayStart
    self.zone = zone
    self.steps = steps
    self.source = source
  }

  /// Seconds from the midnight of its date to that time in the plan's day.
  func seconds(of time: TimeOfDay) -> Int64 {
    time < dayStart ? time.seconds + 86_400 : time.seconds
  }
}
