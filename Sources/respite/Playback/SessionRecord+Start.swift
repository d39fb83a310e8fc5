import RespiteCore

extension SessionRecord {
  /// Of a session that starts now.
  init(
    routine: String, kind: Kind, title: String, origin: Origin = .commandLine, planned: TimeSpan?
  ) {
    let time = WallClock.fromNow()(.zero)
    self.init(
      routine: routine, kind: kind, title: title, origin: origin, started: WallClock.now,
      date: LocalDate(time), minuteOfDay: time.hour * 60 + time.minute, planned: planned)
  }

  init(of routine: Routine, origin: Origin = .commandLine, planned: TimeSpan?) {
    self.init(
      routine: routine.name, kind: routine.kind, title: routine.title, origin: origin,
      planned: planned)
  }
}
