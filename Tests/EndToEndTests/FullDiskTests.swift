import Foundation
import Testing

/// A disk with no room: nothing that was there is lost, nothing is left half made, and it is told.
struct FullDiskTests {
  /// Runs a command line of the shell in which no file can grow; `$respite` is the program.
  private func run(_ line: String, in home: TemporaryHome) throws -> Program.Outcome {
    var shell = try Program.respite(in: home)
    shell.environment["respite"] = shell.path
    shell.path = "/bin/sh"
    return try shell.run(["-c", "trap '' XFSZ; \(line)"])
  }

  @Test("a setting that finds no room is told, and those that were there stay")
  func settings() throws {
    let home = try TemporaryHome()
    let outcome = try run(
      "$respite settings child=Mia >/dev/null; ulimit -f 0; $respite settings child=Bo; echo $?",
      in: home)
    #expect(outcome.output == "73\n")
    #expect(outcome.errors.contains("cannot be written"))
    #expect(try run("$respite settings", in: home).output.hasPrefix("child = Mia\n"))
  }

  @Test("a routine that finds no room leaves nothing behind, so that a second try can have it")
  func newRoutine() throws {
    let home = try TemporaryHome()
    let outcome = try run("ulimit -f 0; $respite new breathing mine; echo $?", in: home)
    #expect(outcome.output == "73\n")
    #expect(outcome.errors.contains("cannot be written"))
    #expect(try run("$respite new breathing mine", in: home).ending == .exited(0))
  }

  @Test("output that is lost is told and counts", arguments: ["preview calm-444", "list --json"])
  func output(command: String) throws {
    let home = try TemporaryHome()
    let outcome = try run("ulimit -f 0; $respite \(command) >\(home.path)/out; echo $?", in: home)
    #expect(outcome.output == "74\n")
    #expect(outcome.errors.hasPrefix("respite: not all of the output could be written: "))
  }

  @Test("a session whose lines are lost ends and says so")
  func session() throws {
    let home = try TemporaryHome()
    let outcome = try run(
      "ulimit -f 0; $respite breathe 1-1 --rounds 1 --json >\(home.path)/out; echo $?", in: home)
    #expect(outcome.output == "74\n")
  }
}
