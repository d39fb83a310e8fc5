import RespiteCore
import Terminal

extension Home {
  func screen(_ size: TerminalSize) -> Screen {
    if let numbers = support.numbers { return supportScreen(numbers, size) }
    let frame = Frame(self, size)
    var screen = Screen(size: size)
    let (width, left) = (frame.width, frame.left)
    var row = frame.isTall ? 1 : 0
    func put(_ text: String, indent: Int = 0, _ style: Style = .plain) {
      let text = look.text(text).truncated(toWidth: width - indent, ellipsis: look.ellipsis)
      screen.put(text, row: row, column: left + indent, style: style)
      row += 1
    }
    if let next, size.rows >= 8 {
      put(next, Look.quiet)
      if frame.isTall { row += 1 }
    }
    let choices = choices
    let isTyping = !filter.isEmpty
    if isTyping || !frame.isTiny {
      put(
        isTyping ? filter + look.cursor : look.wording("Right now"), isTyping ? .plain : Look.quiet)
    }
    // A line for "right now", and one to set it apart from the rest.
    let setsApart = !isTyping && !frame.isTiny
    let room = max(1, frame.footer - row - (setsApart ? 1 : 0))
    let start = max(0, min(selection - room / 2, choices.count - room))
    for index in choices.indices.dropFirst(start).prefix(room) {
      if index == 1, setsApart { row += 1 }
      guard row < frame.footer else { break }
      let isChosen = index == selection
      let item = choices[index]
      let name = (isChosen ? look.arrow : " ") + " " + item.name
      screen.put(look.text(name), row: row, column: left, style: isChosen ? Look.chosen : .plain)
      let column = frame.aboutColumn(of: item)
      if frame.roomForAbout(of: item) > 0 {
        screen.put(
          look.text(item.about).truncated(
            toWidth: frame.roomForAbout(of: item), ellipsis: look.ellipsis),
          row: row, column: left + column, style: Look.quiet)
      }
      row += 1
    }
    if choices.isEmpty {
      put(look.wording("Nothing has these words. Esc shows all."), indent: 2, Look.quiet)
    }
    if frame.isTiny { return screen }
    if frame.tellsBelow, choices.indices.contains(selection), frame.cuts(choices[selection]) {
      row = frame.footer + 1
      let lines = look.text(choices[selection].about).wrapped(toWidth: width)
      if let first = lines.first { put(first, Look.quiet) }
      // Cut where it is shown, with a sign of it.
      if lines.count > 1 { put(lines.dropFirst().joined(separator: " "), Look.quiet) }
    }
    screen.put(hint(width), row: size.rows - 1, column: left, style: Look.quiet)
    return screen
  }

  /// How the numbers are laid out here.
  func supportLayout(_ numbers: SupportNumbers, _ size: TerminalSize) -> PageLayout {
    SupportOverlay.layout(
      numbers, keys: [], look: look, width: max(1, min(size.columns - 2, 60)), rows: size.rows)
  }

  private func supportScreen(_ numbers: SupportNumbers, _ size: TerminalSize) -> Screen {
    var screen = Screen(size: size)
    let lines = supportLayout(numbers, size).block(support.screen).fitted(to: size.rows, look: look)
    for (offset, line) in lines.enumerated() {
      screen.put(
        line.text.truncated(toWidth: size.columns, ellipsis: look.ellipsis),
        row: (size.rows - lines.count) / 2 + offset,
        column: max(0, (size.columns - line.text.cellWidth) / 2), style: line.style)
    }
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
}

/// What there is room for.
private struct Frame {
  let home: Home
  let width: Int
  let left: Int
  let isTall: Bool
  let isTiny: Bool
  /// Whether what the chosen one says stands below the list, where its own line cuts it. The room
  /// is there whatever is chosen, so that nothing jumps.
  private(set) var tellsBelow = false
  /// The row after the last of the list.
  private(set) var footer: Int

  init(_ home: Home, _ size: TerminalSize) {
    self.home = home
    width = min(size.columns - 4, 96)
    left = max(0, (size.columns - width) / 2)
    isTall = size.rows >= 12
    isTiny = size.rows < 5
    footer = size.rows - (isTiny ? 0 : 1)
    tellsBelow = size.rows >= 10 && ([home.rightNow] + home.items).contains(where: cuts)
    if tellsBelow { footer -= 3 }
  }

  /// Whether the line of its name has no room for all that it says.
  func cuts(_ item: Home.Item) -> Bool {
    home.look.text(item.about).cellWidth > roomForAbout(of: item)
  }

  /// After its name, where the others begin, too, if it can.
  func aboutColumn(of item: Home.Item) -> Int {
    max(22, home.look.text(item.name).cellWidth + 4)
  }

  /// None where it would be a few words.
  func roomForAbout(of item: Home.Item) -> Int {
    let room = width - aboutColumn(of: item)
    return room > 24 ? room : 0
  }
}
