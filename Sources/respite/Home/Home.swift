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
    case support
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

  init(next: String?, rightNow: Item, items: [Item] = [], look: Look = Look()) {
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

  private var choices: [Item] { (filter.isEmpty ? [rightNow] : []) + shown }

  // MARK: - Keys

  mutating func press(_ key: Key) -> Choice? {
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
    case .character("?") where filter.isEmpty: return .support
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

  // MARK: - Screen

  func screen(_ size: TerminalSize) -> Screen {
    var screen = Screen(size: size)
    let width = min(size.columns - 4, 72)
    let left = max(0, (size.columns - width) / 2)
    var row = size.rows >= 12 ? 1 : 0
    func put(_ text: String, indent: Int = 0, _ style: Style = .plain) {
      let text = look.text(text).truncated(toWidth: width - indent, ellipsis: look.ellipsis)
      screen.put(text, row: row, column: left + indent, style: style)
      row += 1
    }
    if let next, size.rows >= 8 {
      put(next, Look.quiet)
      if size.rows >= 12 { row += 1 }
    }
    let choices = choices
    let isTyping = !filter.isEmpty
    let isTiny = size.rows < 5
    if isTyping || !isTiny {
      put(
        isTyping ? filter + look.cursor : look.wording("Right now"), isTyping ? .plain : Look.quiet)
    }
    // A line for "right now", and one to set it apart from the rest.
    // On a narrow screen only the chosen one says what it is, below the list.
    let tells = width < 46 && size.rows >= 10
    let footer = size.rows - (isTiny ? 0 : 1) - (tells ? 3 : 0)
    let room = max(1, footer - row - (isTyping || isTiny ? 0 : 1))
    let start = max(0, min(selection - room / 2, choices.count - room))
    for index in choices.indices.dropFirst(start).prefix(room) {
      if index == 1, !isTyping, !isTiny { row += 1 }
      guard row < footer else { break }
      let isChosen = index == selection
      let item = choices[index]
      let name = (isChosen ? look.arrow : " ") + " " + item.name
      let end = screen.put(
        look.text(name), row: row, column: left, style: isChosen ? Look.chosen : .plain)
      let column = max(left + 22, end + 2)
      if column < left + width - 24 {
        screen.put(
          look.text(item.about).truncated(
            toWidth: left + width - column, ellipsis: look.ellipsis),
          row: row, column: column, style: Look.quiet)
      }
      row += 1
    }
    if choices.isEmpty {
      put(look.wording("Nothing has these words. Esc shows all."), indent: 2, Look.quiet)
    }
    if isTiny { return screen }
    if tells, choices.indices.contains(selection) {
      row = footer + 1
      let lines = look.text(choices[selection].about).wrapped(toWidth: width)
      if let first = lines.first { put(first, Look.quiet) }
      // Cut where it is shown, with a sign of it.
      if lines.count > 1 { put(lines.dropFirst().joined(separator: " "), Look.quiet) }
    }
    screen.put(hint(width), row: size.rows - 1, column: left, style: Look.quiet)
    return screen
  }

  /// The keys, as many as there is room for.
  private func hint(_ width: Int) -> String {
    let hints = [
      ["type to find", "Enter plays", "? someone to talk to", "Esc leaves"],
      ["Enter plays", "? support", "Esc leaves"], ["? support", "Esc leaves"], ["? support"],
    ].map { $0.map(look.say).joined(separator: look.dot) }
    return hints.first { $0.cellWidth <= width } ?? ""
  }

  /// The same as text, for where there is no terminal.
  func text(width: Int) -> String {
    var lines: [String] = []
    if let next { lines += [SafeText(next).string, ""] }
    lines += [look.wording("Right now: respite run %s", rightNow.name), ""]
    let longest = min(items.map(\.name.cellWidth).max() ?? 0, 26)
    for item in items {
      let head = "  " + SafeText(item.name).string.padded(toWidth: longest) + "  "
      lines.append(
        head + SafeText(item.about).string.truncated(toWidth: max(10, width - longest - 4)))
    }
    lines += ["", look.wording("Someone to talk to: respite support")]
    return lines.joined(separator: "\n")
  }
}
