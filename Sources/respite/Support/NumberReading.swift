import RespiteCore

/// How a number came into a table, and when.
struct NumberReading: Equatable {
  enum Way: String, CaseIterable {
    case operatorsPage = "operator"
    case authority
    case twoLists = "two lists"
    case oneList = "one list"
    case secondHand = "second hand"
  }

  var way: Way
  var date: LocalDate

  /// Numbers change: after so many days it must be said that they were not looked at.
  static let mostDays = 180

  /// - Parameter date: as "2026-11-30".
  init?(_ way: String, on date: String) {
    let parts = date.split(separator: "-").compactMap { Int($0) }
    guard let way = Way(rawValue: way), parts.count == 3,
      let date = LocalDate(year: parts[0], month: parts[1], day: parts[2])
    else { return nil }
    self.way = way
    self.date = date
  }

  func isOld(on today: LocalDate) -> Bool { today - date > Self.mostDays }

  /// For a person: "read on their own page".
  func words(_ say: Wording) -> String {
    switch way {
    case .operatorsPage: say("read on their own page")
    case .authority: say("read on a page of the European Commission")
    case .twoLists: say("the same in two public lists, not checked there")
    case .oneList: say("from one public list, not checked there")
    case .secondHand: say("read on other people's pages, not checked there")
    }
  }
}
