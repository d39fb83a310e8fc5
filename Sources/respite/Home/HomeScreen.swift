import ArgumentParser
import RespiteCore
import Terminal

/// Shows home on the terminal until the person has chosen something.
final class HomeScreen {
  private var home: Home
  private var writer: ScreenWriter
  private var decoder = KeyDecoder()
  private let output = FileOutput.standardOutput
  /// All but the first part of what there is to choose from is read while home is shown, so that
  /// one that hangs does not leave the screen empty.
  private var more: AnyIterator<[Home.Item]>?
  /// Between two pictures of what has been read meanwhile.
  private static let patience: Duration = .milliseconds(50)

  /// - Parameter more: gives what there is to choose from, in parts.
  init(
    _ home: Home, more: AnyIterator<[Home.Item]>, depth: ColorDepth, synchronizes: Bool
  ) {
    self.home = home
    self.more = more
    writer = ScreenWriter(surface: .alternateScreen, depth: depth, synchronizes: synchronizes)
  }

  /// - Throws: `SystemCallError` where there is no terminal to show it on.
  func choose() throws -> Home.Choice {
    let loop = try EventLoop(input: 0)
    let mode = try TerminalMode(entering: .alternateScreen, input: 0, output: output)
    defer { mode.leave() }
    var typed = HomeKeys(at: TimeSpan(MonotonicClock.now()))
    if let first = more?.next() { home.add(first) }
    while true {
      let size = TerminalSize.current(
        of: output.descriptor, environment: Environment.variables())
      try output.write(writer.frame(home.screen(size)))
      let keys: [Key]
      let now = MonotonicClock.now()
      let deadline = [decoder.pendingDeadline, typed.due?.duration].compactMap { $0 }.min()
      switch try loop.wait(until: more == nil ? deadline : now) {
      case .deadline:
        keys = decoder.resolve(at: MonotonicClock.now())
        readMore()
      case .input(let bytes): keys = decoder.decode(bytes, at: MonotonicClock.now())
      case .endOfInput: return .leave
      case .clockSet: continue
      case .signal(.interrupt): throw ExitCode.interrupted
      case .signal(.stop):
        mode.leave()
        Signal.stopProcess()
        try mode.enter()
        writer.invalidate()
        continue
      case .signal(.continue), .signal(.resize):
        writer.invalidate()
        continue
      case .signal(let signal):
        mode.leave()
        signal.endProcess()
      }
      for key in typed.pressed(keys, at: TimeSpan(MonotonicClock.now())) {
        if let choice = home.press(key, size: size) { return choice }
      }
    }
  }

  private func readMore() {
    let end = MonotonicClock.now() + Self.patience
    while let items = more?.next() {
      home.add(items)
      if MonotonicClock.now() >= end { return }
    }
    more = nil
  }
}
