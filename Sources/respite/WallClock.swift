import RespiteCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The person's clock and calendar, in their time zone.
enum WallClock {
  static var now: Instant { Instant(secondsSince1970: Int64(time(nil))) }

  /// Seconds that the processor has worked for this program.
  static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The local date.
  static var today: LocalDate { LocalDate(fromNow()(.zero)) }

  /// A function that gives the local time so long after now.
  static func fromNow() -> (TimeSpan) -> LocalTime {
    let start = time(nil)
    return { offset in
      var moment = start + Int(offset.seconds)
      var fields = tm()
      localtime_r(&moment, &fields)
      return LocalTime(
        year: Int(fields.tm_year) + 1900, month: Int(fields.tm_mon) + 1, day: Int(fields.tm_mday),
        weekday: Int(fields.tm_wday), hour: Int(fields.tm_hour), minute: Int(fields.tm_min),
        second: Int(fields.tm_sec))
    }
  }
}

extension LocalDate {
  /// What no calendar has is the first day that the computer counts.
  init(_ time: LocalTime) {
    self =
      LocalDate(year: time.year, month: time.month, day: time.day)
      ?? LocalDate(daysSince1970: 0)
  }
}
