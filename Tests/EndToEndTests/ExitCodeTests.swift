import Foundation
import Testing

/// What the program ends with: the same for the same kind of reason, whatever the command.
@Suite struct ExitCodeTests {
  private static let plugins = ".config/respite/plugins"
  private static let plans = ".config/respite/plans"

  /// A home in which something of every kind is wrong.
  private func home() throws -> TemporaryHome {
    let home = try TemporaryHome()
    let routines = [
      "syntax": "return {",
      "raises": "local t = nil; t.x = 1",
      "loops": "while true do end",
      "nothing": "return 7",
      "late": "return require('respite').routine { title = 'L', run = function(r) error('x') end }",
      "module": "return {}",
    ]
    for (name, source) in routines { try home.addRoutine(name, source) }
    try home.write("return {", to: "\(Self.plans)/syntax.lua")
    try home.write("error('x')", to: "\(Self.plans)/raises.lua")
    try home.write("{\"other\":1}\n", to: "other.jsonl")
    try home.write("", to: "empty.jsonl")
    try home.write("no archive", to: "calm.zip")
    try home.write("", to: "\(Self.plugins)/there.lua")
    try home.write("", to: "\(Self.plans)/there.lua")
    try home.write("", to: "file")
    return home
  }

  @Test(
    "64: what was asked for cannot be",
    arguments: [
      "rnu", "run", "run box rounds=x", "run box nothing=1", "breathe 4-x", "run box --tempo 9",
      "plan preview --days 0", "plan preview --zone Nowhere", "plan export --zone Nowhere --ics",
      "plan next --at soon", "plan export --from soon", "journal erase --before soon",
      "journal erase",
      "settings child", "new breathing ../x", "translate box ../fr", "support ZZ", "edit box",
    ])
  func usage(command: String) throws { try expect(64, command) }

  @Test(
    "65: what a file holds cannot be used",
    arguments: [
      "run syntax", "run raises", "run loops", "run nothing", "run late", "run module",
      "run box syntax", "preview raises", "preview late", "show raises", "check", "plan use syntax",
      "plan use raises", "plan preview raises", "plan check", "plan run syntax",
      "journal import other.jsonl", "journal import empty.jsonl", "plugin add ./calm.zip -y",
    ])
  func data(command: String) throws { try expect(65, command) }

  @Test(
    "66: there is nothing of that name",
    arguments: [
      "run bxo", "show bxo", "preview bxo", "run box bxo", "edit bxo", "check ./none.lua",
      "plan use none", "plan preview none", "plan run none", "plan check none", "plan pause none",
      "journal import none.jsonl", "plugin remove none", "plugin add ./none -y", "test ./none",
    ])
  func missing(command: String) throws { try expect(66, command, editor: "true") }

  @Test(
    "69: what it takes is not there, or does not answer",
    arguments: [
      "plugin add file:///no/such/repository -y", "edit box",
    ])
  func unavailable(command: String) throws { try expect(69, command, editor: "no-such-editor") }

  @Test(
    "73: a file cannot be made",
    arguments: [
      "new breathing there", "plan new there", "run box --output /no/such/folder/page.md",
      "run box --output /no/such/folder/page.html",
    ])
  func unwritable(command: String) throws { try expect(73, command) }

  @Test("74: the journal's place, or the output, fails")
  func inputOutput() throws {
    let home = try home()
    try home.write("", to: ".local/share/respite/journal.sqlite/in-the-way")
    #expect(try Program.respite(in: home).run(["journal"]).ending == .exited(74))
  }

  private func expect(
    _ code: Int32, _ command: String, editor: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let home = try home()
    var program = try Program.respite(
      in: home, environment: editor.map { ["EDITOR": $0] } ?? [:])
    program.directory = home.path
    let outcome = try program.run(command.split(separator: " ").map(String.init))
    #expect(outcome.ending == .exited(code), sourceLocation: sourceLocation)
    #expect(!outcome.errors.isEmpty, sourceLocation: sourceLocation)
  }
}
