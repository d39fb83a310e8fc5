import Testing

@testable import Terminal

struct ColorTests {
  @Test(
    "on a terminal, the environment says how many colours there are",
    arguments: [
      (["TERM": "xterm-256color"], .ansi256), (["TERM": "xterm"], .ansi16),
      (["TERM": "linux"], .ansi16), (["TERM": "dumb"], .none), ([:], .none),
      (["TERM": "dumb", "COLORTERM": "truecolor"], .none),
      (["TERM": "screen-256color", "COLORTERM": "truecolor"], .truecolor),
      (["TERM": "xterm", "COLORTERM": "24bit"], .truecolor),
      (["TERM": "xterm-kitty"], .truecolor), (["TERM": "xterm-direct"], .truecolor),
      (["TERM": "xterm", "NO_COLOR": "1"], .none), (["TERM": "xterm", "NO_COLOR": ""], .ansi16),
      (["TERM": "xterm", "NO_COLOR": "1", "FORCE_COLOR": "3"], .none),
      (["TERM": "xterm", "CLICOLOR": "0"], .none),
      (["TERM": "xterm", "CLICOLOR": "0", "CLICOLOR_FORCE": "1"], .ansi16),
      (["TERM": "xterm", "FORCE_COLOR": "0"], .none),
      (["TERM": "xterm", "FORCE_COLOR": "3"], .truecolor),
      (["TERM": "xterm", "CLICOLOR": "1"], .ansi16),
    ] as [([String: String], ColorDepth)])
  func onTerminal(environment: [String: String], depth: ColorDepth) {
    let detected = ColorDepth.detect(choice: .auto, environment: environment, isTerminal: true)
    #expect(detected == depth)
  }

  @Test(
    "elsewhere there is colour only for who insists",
    arguments: [
      (.auto, ["TERM": "xterm-256color"], .none),
      (.auto, ["TERM": "xterm-256color", "CLICOLOR_FORCE": "1"], .ansi256),
      (.auto, ["TERM": "xterm-256color", "CLICOLOR_FORCE": "0"], .none),
      (.auto, ["FORCE_COLOR": "true"], .ansi16), (.auto, ["FORCE_COLOR": "2"], .ansi256),
      (.always, [:], .ansi16), (.always, ["NO_COLOR": "1", "TERM": "foot"], .truecolor),
      (.never, ["FORCE_COLOR": "3"], .none),
    ] as [(ColorChoice, [String: String], ColorDepth)])
  func elsewhere(choice: ColorChoice, environment: [String: String], depth: ColorDepth) {
    let detected = ColorDepth.detect(choice: choice, environment: environment, isTerminal: false)
    #expect(detected == depth)
  }

  @Test("a flag beats the environment")
  func flag() {
    let environment = ["TERM": "xterm-256color", "NO_COLOR": "1", "CLICOLOR_FORCE": "1"]
    for isTerminal in [true, false] {
      func detect(_ choice: ColorChoice) -> ColorDepth {
        ColorDepth.detect(choice: choice, environment: environment, isTerminal: isTerminal)
      }
      #expect(detect(.never) == .none)
      #expect(detect(.always) == .ansi256)
      #expect(detect(.auto) == .none)
    }
  }

  @Test("of 256 colours the nearest is taken, never one of the person's own 16")
  func nearestIndex() {
    for red in stride(from: 7, through: 255, by: 31) {
      for green in stride(from: 7, through: 255, by: 31) {
        for blue in stride(from: 7, through: 255, by: 31) {
          let color = RGB(red: UInt8(red), green: UInt8(green), blue: UInt8(blue))
          let best = (16...255).map { Palette.rgb(of: $0).distance(to: color) }.min()
          let index = Palette.nearestIndex(to: color)
          #expect(index >= 16 && Palette.rgb(of: index).distance(to: color) == best)
        }
      }
    }
  }

  @Test("a colour that the terminal has is left as it is")
  func downgrade() {
    #expect(Color.rgb(1, 2, 3).downgraded(to: .truecolor) == .rgb(1, 2, 3))
    #expect(Color.indexed(99).downgraded(to: .ansi256) == .indexed(99))
    #expect(Color.ansi(.cyan).downgraded(to: .ansi256) == .ansi(.cyan))
    #expect(Color.indexed(3).downgraded(to: .ansi16) == .ansi(.yellow))
    #expect(Color.rgb(250, 10, 10).downgraded(to: .ansi16) == .ansi(.brightRed))
    #expect(Color.rgb(95, 135, 175).downgraded(to: .ansi256) == .indexed(67))
    #expect(Color.ansi(.cyan).downgraded(to: .none) == .default)
    #expect(Color.default.downgraded(to: .ansi16) == .default)
  }

  @Test("a style gives back what was put into it")
  func packing() {
    let colors: [Color] = [
      .default, .ansi(.black), .ansi(.brightWhite), .indexed(0), .indexed(255), .rgb(0, 0, 0),
      .rgb(255, 128, 1),
    ]
    for color in colors {
      for attributes in 0..<8 {
        let style = Style(
          color, bold: attributes & 1 != 0, dim: attributes & 2 != 0,
          underline: attributes & 4 != 0)
        #expect(style.foreground == color)
        #expect(style.isBold == (attributes & 1 != 0))
        #expect(style.isDim == (attributes & 2 != 0))
        #expect(style.isUnderlined == (attributes & 4 != 0))
      }
    }
  }
}
