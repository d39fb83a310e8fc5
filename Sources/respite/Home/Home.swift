import RespiteCore
import Terminal

/// What a person sees who types no more than `respite`: what is next, one key for right now, and
/// everything there is, narrowed down as they type. Pure: keys go in, a choice or a screen comes out.
struct Home {
  /// Something that can be played.
  struct Item: Equatable {
    var name: String
    var about: String
  }

  enum Choice: Equatable {
    case play(String)
    case leave
  }

  /// What today has next, in one line; nil where there is no plan.
  let next: String?
  /// What Enter plays while nothing is typed.
  let rightNow: Item
  private(set) var items: [Item] = []
  let look: Look
  private(set) var filter = ""
  /// In what is shown: 0 is "right now" while nothing is typed.
  private(set) var selection = 0
  /// The numbers to call, over all of it.
  private(set) var support = SupportOverlay()
  private let findSupport: () -> SupportNumbers

  init(
    next: String?, rightNow: Item, items: [Item] = [], look: Look = Look(),
    support: @escaping () -> SupportNumbers = { .anywhere }
  ) {
    findSupport = support
    self.next = next
    self.rightNow = rightNow
    self.look = look
    add(items)
  }

  /// More to choose from, in their places by name; the first of a name counts. What is chosen
  /// stays chosen.
  mutating func add(_ more: [Item]) {
    let chosen = choices.indices.contains(selection) ? choices[selection] : nil
    let isRightNow = filter.isEmpty && selection == 0
    var names = Set(items.map(\.name))
    items += more.filter { names.insert($0.name).inserted }
    items.sort { $0.name < $1.name }
    guard !isRightNow, let chosen else { return }
    selection = choices.lastIndex(of: chosen) ?? selection
  }

  /// Those whose name or words hold all that was typed, those whose name begins so first.
  var shown: [Item] {
    let words = filter.lowercased().split(separator: " ")
    let fitting = items.filter { item in
      let text = (item.name + " " + item.about).lowercased()
      return words.allSatisfy { text.contains($0) }
    }
    guard let first = words.first else { return fitting }
    return fitting.filter { $0.name.hasPrefix(first) }
      + fitting.filter { !$0.name.hasPrefix(first) }
  }

  var choices: [Item] { (filter.isEmpty ? [rightNow] : []) + shown }

  // MARK: - Keys

  /// - Parameter size: of the terminal, by which the numbers take more than one screenful.
  mutating func press(_ key: Key, size: TerminalSize = TerminalSize(columns: 80, rows: 24))
    -> Choice?
  {
    let screens = support.numbers.map { supportLayout($0, size).screens.count } ?? 0
    if support.press(key, isTyping: !filter.isEmpty, screens: screens, find: findSupport) {
      return nil
    }
    let choices = choices
    switch key {
    case .enter: return choices.indices.contains(selection) ? .play(choices[selection].name) : nil
    case .escape where !filter.isEmpty: change("")
    case .escape, .control("c"), .control("d"): return .leave
    case .up, .backTab: selection = max(0, selection - 1)
    case .down, .tab: selection = min(max(0, choices.count - 1), selection + 1)
    case .pageDown: selection = min(max(0, choices.count - 1), selection + 10)
    case .pageUp: selection = max(0, selection - 10)
    case .home: selection = 0
    case .end: selection = max(0, choices.count - 1)
    case .backspace: change(String(filter.dropLast()))
    case .character(let character),
      .pasted(let character)
    where filter.count < 40 && (!filter.isEmpty || character != " "):
      change(filter + String(character))
    default: break
    }
    return nil
  }

  private mutating func change(_ text: String) {
    filter = text
    selection = 0
  }
}
