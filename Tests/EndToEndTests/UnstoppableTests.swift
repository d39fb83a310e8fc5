import Foundation
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

#if os(Linux)
  /// Code that works inside of Lua itself, where no hook fires: the program does not wait for it.
  struct UnstoppableTests {
    /// One table whose last growth takes minutes: all its keys fall into one place.
    private static let hang =
      "local t = {} for i = 1, (1 << 18) + 2 do t[i * ((1 << 19) - 1)] = true end"
    private static let bad = ".config/respite/plugins/bad.lua"

    private func home(_ files: [String: String]) throws -> TemporaryHome {
      let home = try TemporaryHome()
      for (name, text) in files { try home.addRoutine(name, text) }
      return home
    }

    private static func routine(_ run: String) -> String {
      """
      local respite = require "respite"
      return respite.routine { title = "Mine", about = "My own words.", run = function(r) \(run) end }
      """
    }

    private func run(_ home: TemporaryHome, _ arguments: [String]) throws -> Program.Outcome {
      try withExtendedLifetime(home) {
        try Program.respite(in: home).run(arguments, timeout: .seconds(30))
      }
    }

    @Test(
      "Whatever was asked for by its name ends with 65 and a line that names its file.",
      arguments: [["run", "bad"], ["preview", "bad"], ["show", "bad"], ["check", "bad"]])
    func askedFor(arguments: [String]) throws {
      let home = try home(["bad": Self.routine(Self.hang)])
      let outcome = try run(home, arguments)
      #expect(outcome.ending == .exited(65))
      #expect(
        outcome.errors.hasPrefix("respite: \(home.path)/\(Self.bad) could not be stopped"),
        "\(outcome.errors)")
      #expect(outcome.cost.processorTime < .seconds(5))
      #expect(try run(home, ["run", "calm-444", "--help"]).ending == .exited(0))
    }

    @Test(
      "What only reads begins again without the file, and remembers it until it is changed.",
      arguments: [
        ["list"], ["list", "--json"], [], ["settings"], ["list", "--kind", "grounding"],
      ])
    func readMany(arguments: [String]) throws {
      let home = try home(["bad": Self.hang, "mine": Self.routine("r:say('x')")])
      let first = try run(home, arguments)
      #expect(first.ending == .exited(0), "\(first.errors)")
      #expect(first.output.contains("calm-444") || !arguments.isEmpty)
      #expect(first.cost.processorTime < .seconds(5))
      if arguments != ["settings"] {
        #expect(
          first.errors.contains("left out: \(home.path)/\(Self.bad): it could not be stopped"))
      }
      let second = try run(home, arguments)
      #expect(second.output == first.output && second.errors == first.errors)
      #expect(second.cost.processorTime < .seconds(2))
      // The same name, another file.
      try home.write(Self.routine("r:say('well')"), to: Self.bad)
      let third = try run(home, ["list"])
      #expect(!third.errors.contains("could not be stopped"), "\(third.errors)")
      #expect(third.output.contains("bad"))
    }

    @Test(
      "A module that cannot be stopped is remembered with what required it, until it is changed.")
    func module() throws {
      let home = try TemporaryHome()
      let folder = ".config/respite/plugins/own"
      try home.write("require('part') " + Self.routine("r:say('x')"), to: "\(folder)/own.lua")
      try home.write(Self.hang, to: "\(folder)/part.lua")
      #expect(try run(home, ["list"]).errors.contains("own.lua: it could not be stopped"))
      #expect(try run(home, ["list"]).cost.processorTime < .seconds(2))
      try home.write("return {}", to: "\(folder)/part.lua")
      let mended = try run(home, ["list"])
      #expect(!mended.errors.contains("could not be stopped") && mended.output.contains("own"))
    }

    @Test("A plugin's description that cannot be stopped leaves out its routines alone.")
    func description() throws {
      let home = try TemporaryHome()
      let folder = ".config/respite/plugins/own"
      try home.write(Self.hang, to: "\(folder)/plugin.lua")
      try home.write(Self.routine("r:say('x')"), to: "\(folder)/own.lua")
      let outcome = try run(home, ["list"])
      #expect(outcome.ending == .exited(0) && outcome.output.contains("calm-444"))
      #expect(outcome.errors.contains("plugin.lua: it could not be stopped"), "\(outcome.errors)")
    }

    @Test(
      "Where nothing can be remembered the program begins again all the same, and not for ever.")
    func withoutMemory() throws {
      let home = try home([
        "a": Self.hang, "b": Self.hang, "c": Self.hang, "d": Self.hang, "e": Self.hang,
      ])
      try home.write("", to: ".cache")
      let outcome = try withExtendedLifetime(home) {
        try Program.respite(in: home).run(["list"], timeout: .seconds(60))
      }
      #expect(outcome.ending == .exited(0))
      #expect(outcome.output.contains("calm-444"))
      #expect(outcome.errors.contains("could not be stopped"))
      #expect(outcome.errors.contains("not looked at: "), "\(outcome.errors)")
    }

    @Test("Forty files that each use up their time are read for two seconds in all.")
    func total() throws {
      let home = try TemporaryHome()
      for number in 1...40 { try home.addRoutine("loop\(number)", "while true do end") }
      for arguments in [["list"], [], ["list", "--json"], ["settings"]] {
        let outcome = try run(home, arguments)
        #expect(outcome.ending == .exited(0))
        #expect(outcome.cost.processorTime < .seconds(6), "\(arguments) \(outcome.cost)")
        if arguments != ["settings"] {
          #expect(outcome.output.contains("calm-444"))
          #expect(outcome.errors.contains("not looked at: "), "\(outcome.errors)")
        }
      }
    }

    // MARK: - On a terminal

    private func hanging() throws -> PseudoTerminal {
      let tiny = try Tiny("if r:confirm('Go?') then \(Self.hang) end")
      let terminal = try tiny.play()
      try terminal.waitForScreen("Go?")
      try terminal.send("y")
      try terminal.send("\r")
      return terminal
    }

    private func journal(of terminal: PseudoTerminal) throws -> String {
      let home = try #require(terminal.home)
      return try run(home, ["journal", "--json"]).output
    }

    @Test("In a session the terminal is given back, and the journal says nothing of an end.")
    func session() throws {
      let terminal = try hanging()
      #expect(try terminal.waitForEnd(timeout: .seconds(30)) == .exited(65))
      #expect(try terminal.isRestored())
      #expect(terminal.screen.lines.contains { $0.contains("tiny.lua") })
      let journal = try journal(of: terminal)
      #expect(!journal.contains(#""ending":"completed""#), "\(journal)")
    }

    @Test("Ctrl-C twice leaves at once, although nothing reads it.")
    func interruptTwice() throws {
      let terminal = try hanging()
      // The first is taken once it is late; on a busy machine nobody knows when that is.
      for _ in 1...20 where terminal.screen.isAlternate {
        try terminal.send(control: "C")
        terminal.watch(for: .milliseconds(250))
      }
      #expect(try terminal.waitForEnd(timeout: .seconds(10)) == .exited(130))
      #expect(try terminal.isRestored())
    }

    @Test(
      "SIGTERM and SIGHUP end it by the signal, with the terminal as it was.",
      arguments: [SIGTERM, SIGHUP])
    func terminate(signal: Int32) throws {
      let terminal = try hanging()
      terminal.watch(for: .milliseconds(500))
      try terminal.signal(signal)
      #expect(try terminal.waitForEnd(timeout: .seconds(10)) == .signalled(signal))
      #expect(try terminal.isRestored())
    }

    @Test("Home shows all the others, and tells at the end what it left out.")
    func homeScreen() throws {
      let home = try home(["bad": Self.hang, "mine": Self.routine("r:say('x')")])
      let terminal = try Program.respite(in: home).start([])
      terminal.home = home
      try terminal.wait(for: "another start", timeout: .seconds(30)) {
        String(decoding: $0.output, as: UTF8.self).ranges(of: "\u{1B}[?1049h").count > 1
      }
      try terminal.waitForScreen("Right now")
      terminal.watch(for: .milliseconds(500))
      try terminal.send("mine")
      try terminal.waitForScreen("My own words.", timeout: .seconds(20))
      try terminal.send("\u{1B}")
      terminal.watch(for: .milliseconds(300))
      try terminal.send("\u{1B}")
      #expect(try terminal.waitForEnd(timeout: .seconds(10)) == .exited(0))
      #expect(try terminal.isRestored())
      #expect(terminal.screen.lines.contains { $0.contains("left out") })
    }
  }
#endif
