/// A home with one small routine in it, named tiny.
struct Tiny {
  let home: TemporaryHome
  let program: Program

  /// - Parameters:
  ///   - run: the body of its `run`, in Lua; r is the session.
  ///   - closing: the body of its `closing`, told why.
  init(
    _ run: String, closing: String = #"r:say("Bye, " .. why, { seconds = 1 })"#,
    environment: [String: String] = [:]
  ) throws {
    home = try TemporaryHome()
    try home.addRoutine(
      "tiny",
      """
      local respite = require "respite"
      return respite.routine {
        title = "Tiny",
        about = "For tests.",
        run = function(r)
          \(run)
        end,
        closing = function(r, why)
          \(closing)
        end,
      }
      """)
    program = try Program.respite(in: home, environment: environment)
  }

  /// Plays it on a terminal.
  func play(_ arguments: [String] = [], rows: Int = 24, columns: Int = 80) throws -> PseudoTerminal
  {
    let terminal = try program.start(["run", "tiny"] + arguments, rows: rows, columns: columns)
    terminal.home = home
    return terminal
  }

  /// Plays it without a terminal.
  func pipe(_ arguments: [String] = [], input: String = "") throws -> Program.Outcome {
    try run(["run", "tiny"] + arguments, input: input)
  }

  /// Runs any command without a terminal.
  func run(_ arguments: [String], input: String = "") throws -> Program.Outcome {
    try withExtendedLifetime(home) { try program.run(arguments, input: input) }
  }

  /// A breath long enough for a test to do something meanwhile.
  static let breath = "r:breathe { inhale = 5, exhale = 6, rounds = 2 }"
}

extension TemporaryHome {
  func addRoutine(_ name: String, _ source: String) throws {
    try write(source, to: ".config/respite/plugins/\(name).lua")
  }
}

extension PseudoTerminal {
  func waitForScreen(without text: String) throws {
    try wait(for: "no \(text.debugDescription) on the screen") { terminal in
      !terminal.screen.lines.contains { $0.contains(text) }
    }
  }

  /// Whether the terminal is as it was before the program: mode, screen, cursor, wrapping.
  func isRestored() throws -> Bool {
    try attributes() == originalAttributes && screen.cursorIsVisible && !screen.isAlternate
      && screen.autowraps && !screen.isSynchronizing
  }
}
