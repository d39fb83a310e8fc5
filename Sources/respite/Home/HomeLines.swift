import RespiteCore
import Terminal

/// Home for who listens: little to hear, and a line to choose by. Pure: lines go in and come out.
struct HomeLines {
  let home: Home

  enum Reply: Equatable {
    case play(String)
    case support, leave
    case tell([String])
  }

  /// How many are read out of those that fit what was typed.
  private static let most = 7

  /// What is said first.
  var opening: [String] {
    let say = home.look.wording
    return (home.next.map { [$0 + "."] } ?? []) + [
      say("Enter plays %s. %s", home.rightNow.name, home.rightNow.about),
      say("Or type words to find another; ? for someone to call, q to leave."),
    ]
  }

  /// - Parameters:
  ///   - line: nil when no more will come.
  ///   - items: everything that there is to choose from.
  func reply(to line: String?, items: () -> [Home.Item]) -> Reply {
    let say = home.look.wording
    guard let typed = line?.trimmed else { return .leave }
    switch String(typed.map(\.folded)) {
    case "": return .play(home.rightNow.name)
    case "q": return .leave
    case "?": return .support
    default: break
    }
    var found = Home(next: nil, rightNow: home.rightNow, items: items(), look: home.look)
    for character in typed { _ = found.press(.character(character)) }
    if let exact = found.shown.first(where: { $0.name == typed.lowercased() }) {
      return .play(exact.name)
    }
    if found.shown.isEmpty { return .tell([say("Nothing has these words.")]) }
    let first = found.shown.prefix(Self.most).map { "\($0.name): \($0.about)" }
    let isMore = found.shown.count > first.count
    return .tell(
      first + (isMore ? [say("There are more: respite list shows all.")] : [])
        + [say("Type its name to play it.")])
  }
}
