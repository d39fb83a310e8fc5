import ArgumentParser
import Terminal

/// Shows home on the terminal until the person has chosen something.
final class HomeScreen {
  private var home: Home
  private var writer: ScreenWriter
  private var decoder = KeyDecoder()
  private let output = FileOutput.standardOutput

  init(_ home: Home, depth: ColorDepth, synchronizes: Bool) {
    self.home = home
    writer = ScreenWriter(surface: .alternateScreen, depth: depth, synchronizes: synchronizes)
  }

  /// - Throws: `SystemCallError` where there is no terminal to show it on.
  func choose() throws -> Home.Choice {
    let loop = try EventLoop(input: 0)
    let mode = try TerminalMode(entering: .alternateScreen, input: 0, output: output)
    defer { mode.leave() }
    while true {
      let size = TerminalSize.current(
        of: output.descriptor, environment: Environment.variables())
      try output.write(writer.frame(home.screen(size)))
      let keys: [Key]
      switch try loop.wait(until: decoder.pendingDeadline) {
      case .deadline: keys = decoder.resolve(at: MonotonicClock.now())
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
      for key in keys {
        if let choice = home.press(key) { return choice }
      }
    }
  }
}
