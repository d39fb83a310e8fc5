import Foundation
import Testing

/// From nothing to a ritual of one's own.
@Suite struct AuthoringTests {
  private let home: TemporaryHome
  private let respite: Program
  private static let folder = ".config/respite/plugins"

  init() throws {
    home = try TemporaryHome()
    respite = try Program.respite(in: home)
  }

  private func run(_ arguments: String..., editor: String? = nil) throws -> Program.Outcome {
    var program = respite
    program.environment["EDITOR"] = editor
    return try program.run(arguments)
  }

  @Test("a new ritual runs, passes its test and its check, and is never written over")
  func new() throws {
    let new = try run("new", "ritual", "evening")
    #expect(new.ending == .exited(0))
    #expect(new.output.contains("respite run evening"))
    #expect(new.output.contains("respite edit evening"))
    let played = try run("watch", "evening", "nonsense=1")
    #expect(played.ending == .exited(64))
    #expect(try run("preview", "evening", "breaths=1").output.contains("Think of your child."))
    #expect(try run("test").output == "2 passed, 0 failed\n")
    for spec in ["evening", "\(Self.folder)/evening.lua", "\(Self.folder)/evening_spec.lua"] {
      #expect(try run("test", spec).output == "2 passed, 0 failed\n")
    }
    try home.write("", to: "\(Self.folder)/bare.lua")
    #expect(try run("test", "bare").errors.contains("it has no spec"))
    try FileManager.default.removeItem(atPath: "\(home.path)/\(Self.folder)/bare.lua")
    let check = try run("check")
    #expect(check.ending == .exited(0))
    #expect(check.output == "")
    #expect(check.errors == "2 files, 0 errors, 0 warnings\n")

    // As its constructor is called.
    #expect(try run("new", "routine", "morning").ending == .exited(0))
    #expect(try run("show", "morning").output.contains("ritual"))

    // Its steps wait for a key, and so take no time.
    #expect(try run("new", "goodbye", "see-you").ending == .exited(0))
    let keys = (1...3).flatMap { _ in ["--answer", "x"] }
    let goodbye = try respite.run(["run", "see-you", "child=Mia"] + keys)
    #expect(goodbye.ending == .exited(0))
    #expect(goodbye.output.contains("Kneel down to Mia."))

    let again = try run("new", "breathing", "evening")
    #expect(again.ending == .exited(73))
    #expect(again.errors.contains("is there already"))
    #expect(try run("new", "breathing", "box").ending == .exited(64))
    #expect(try run("new", "breathing", "box", "--shadow").ending == .exited(0))
  }

  @Test("a translation is begun, filled in, checked, and shown")
  func translate() throws {
    try home.write(
      "return require('respite').goodbye { title = 'Bus stop', about = 'Two things.',\n"
        + "  steps = { 'One long hug.', 'One wave.' } }\n",
      to: "\(Self.folder)/bus.lua")
    let begun = try run("translate", "bus", "fr")
    #expect(begun.ending == .exited(0))
    #expect(begun.output == "\(home.path)/\(Self.folder)/bus.fr.po: 4 lines, 4 to translate\n")
    let file = "\(Self.folder)/bus.fr.po"
    let filled = try home.contents(of: file).replacing(
      "msgid \"One wave.\"\nmsgstr \"\"", with: "msgid \"One wave.\"\nmsgstr \"Un signe.\"")
    try home.write(filled, to: file)
    #expect(try run("translate", "bus", "fr").output.hasSuffix("4 lines, 3 to translate\n"))
    #expect(try home.contents(of: file) == filled)
    let check = try run("check")
    #expect(check.ending == .exited(0))
    #expect(check.output.split(separator: "bus.fr.po has no translation of this line").count == 4)

    var french = respite
    french.environment["LANG"] = "fr_CA.UTF-8"
    let preview = try french.run(["preview", "bus"]).output
    #expect(preview.contains("One long hug.") && preview.contains("Un signe."))
    #expect(try run("preview", "bus").output.contains("One wave."))
    #expect(try run("settings", "language=fr").ending == .exited(0))
    #expect(try run("preview", "bus").output.contains("Un signe."))
    #expect(try run("translate", "bus", "../fr").ending == .exited(64))
    // Of what came with the program, the translation is among the person's own.
    #expect(try run("translate", "body-scan", "fr").ending == .exited(0))
    #expect(try home.contents(of: "\(Self.folder)/grounding/locale/fr.po").contains("Your jaw"))
    #expect(try run("list").ending == .exited(0))
    #expect(try run("settings", "language=").ending == .exited(0))
    var german = respite
    german.environment["LANG"] = "de_DE.UTF-8"
    let spoken = try german.run(["breathe", "2-2", "--rounds", "1"])
    #expect(spoken.output.contains("Einatmen, 2."))
  }

  @Test("check marks the place, and ends with 65 only where something does not work")
  func check() throws {
    try home.write(
      "local respite = require \"respite\"\nreturn respite.breathing { patern = \"4-6\" }\n",
      to: "\(Self.folder)/own.lua")
    let broken = try run("check")
    #expect(broken.ending == .exited(65))
    #expect(
      broken.output.hasPrefix(
        """
        \(Self.folder)/own.lua:2:28: error: respite.breathing: there is no field 'patern'
            return respite.breathing { patern = "4-6" }
                                       ^
            Did you mean 'pattern'?
        """))
    #expect(broken.errors == "1 file, 1 error, 0 warnings\n")

    try home.write(
      "local respite = require \"respite\"\nreturn respite.breathing { pattern = \"4-6\" }\n",
      to: "\(Self.folder)/own.lua")
    let warned = try run("check", "--json", Self.folder)
    #expect(warned.ending == .exited(0))
    #expect(warned.errors == "1 file, 0 errors, 2 warnings\n")
    #expect(
      warned.output.hasPrefix(
        #"[{"file":".config/respite/plugins/own.lua","line":2,"column":8,"severity":"warning","message":"it has no title","#
      ))
    #expect(try run("check", "nowhere").ending == .exited(66))
    #expect(try run("check", "own").errors == "1 file, 0 errors, 2 warnings\n")
    #expect(try run("check", "box").errors.contains("0 errors, 0 warnings"))
    #expect(try run("check", "onw").errors.contains("Did you mean 'own'?"))
  }

  @Test("edit copies what is bundled, and tells what a save broke")
  func edit() throws {
    #expect(try run("edit", "box").ending == .exited(64))
    let broken = try run("edit", "box", editor: "sed -i -e s/title/titel/")
    #expect(broken.ending == .exited(65))
    #expect(broken.errors.contains("Your copy"))
    #expect(
      broken.errors.contains("box.lua:4:3: error: respite.breathing: there is no field 'titel'"))
    #expect(try home.contents(of: "\(Self.folder)/box.lua").contains("titel"))
    let fixed = try run("edit", "box", editor: "sed -i -e s/titel/title/")
    #expect(fixed.ending == .exited(0))
    #expect(fixed.errors == "")
    #expect(try run("edit", "box", editor: "no-such-editor").ending == .exited(69))
    #expect(try run("edit", "bxo", editor: "true").ending == .exited(66))
  }

  @Test(
    "an editor that fails is told, and an unchanged copy is taken back",
    arguments: [
      ("false", "the editor 'false' ended with 1, so nothing is checked."),
      ("no-such-editor", "the editor 'no-such-editor' cannot be started."),
      ("/", "the editor '/' cannot be started."),
    ])
  func failingEditor(editor: String, words: String) throws {
    let outcome = try run("edit", "box", editor: editor)
    #expect(outcome.ending == .exited(69))
    #expect(outcome.errors.contains("respite: \(words)"))
    #expect(!FileManager.default.fileExists(atPath: "\(home.path)/\(Self.folder)/box.lua"))
    // What was changed before it failed is the person's.
    let changed = try run("edit", "box", editor: "sh -c 'echo >>$1; exit 3' -")
    #expect(changed.ending == .exited(69))
    #expect(changed.errors.contains("What it has saved is in "))
    #expect(try home.contents(of: "\(Self.folder)/box.lua").hasSuffix("\n\n"))
    #expect(try run("edit", "box", editor: editor).ending == .exited(69))
    #expect(try home.contents(of: "\(Self.folder)/box.lua").hasSuffix("\n\n"))
  }

  @Test("a copy of which anything was changed before the editor failed stays whole")
  func changedSpec() throws {
    let spoil = #"f() { echo >>"${1%.lua}_spec.lua"; false; }; f"#
    #expect(try run("edit", "box", editor: spoil).ending == .exited(69))
    for name in ["box.lua", "box_spec.lua"] {
      #expect(FileManager.default.fileExists(atPath: "\(home.path)/\(Self.folder)/\(name)"))
    }
  }

  @Test("a closing that hangs leaves its timeline in a preview, and is told after it")
  func closing() throws {
    try home.write(
      """
      return require("respite").routine {
        title = "Own", about = "One word.",
        run = function(r) r:say("One word.", { seconds = 2 }) end,
        closing = function() while true do end end,
      }
      """, to: "\(Self.folder)/own.lua")
    let preview = try run("preview", "own")
    #expect(preview.ending == .exited(0))
    #expect(preview.output.contains("One word.\n   2000  end"))
    #expect(preview.errors.hasPrefix("in its closing: "))
    #expect(preview.errors.contains("own.lua:4: it ran for 250 ms"))
  }

  @Test("what cannot be read is a line of list, and run says why a name is not there")
  func unreadable() throws {
    try home.write("", to: "\(Self.folder)/notes.txt")
    for (name, target) in [("own.lua", "gone.lua"), ("pack", "pack")] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(home.path)/\(Self.folder)/\(name)", withDestinationPath: target)
    }
    let list = try run("list")
    #expect(list.ending == .exited(0))
    #expect(
      list.errors.contains("own.lua: it is a link to 'gone.lua', and there is nothing there"))
    #expect(list.errors.contains("pack: it cannot be read: "))
    #expect(list.errors.split(separator: "\n").count == 2)
    #expect(try run("run", "own").errors.contains("it is a link to 'gone.lua'"))
    #expect(try run("run", "weekend").errors.contains("pack: it cannot be read: "))
  }

  @Test("home begins with what came with the program, and adds what takes its time")
  func homeScreen() throws {
    for number in 1...3 {
      try home.write("while true do end", to: "\(Self.folder)/hangs-\(number).lua")
    }
    try home.write(
      "return require('respite').breathing { title = 'x', about = 'Mine.', pattern = '4-6' }",
      to: "\(Self.folder)/zzz-own.lua")
    let terminal = try respite.start(["home"])
    try terminal.waitForScreen("Right now")
    try terminal.send("zzz")
    try terminal.waitForScreen("Mine.")
    try terminal.send("\u{1B}\u{1B}")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test("watch shows each save, keeps what works, and ends with q")
  func watch() throws {
    let file = "\(Self.folder)/own.lua"
    func save(_ step: String) throws {
      try home.write("return require(\"respite\").goodbye { \(step) }", to: file)
    }
    try save("title = \"x\", about = \"y\", steps = { \"One hug.\" }")
    let terminal = try respite.start(["watch", "own"])
    try terminal.waitForOutput("One hug.")
    try terminal.waitForOutput("q ends.")
    try save("stesp = { \"Two hugs.\" }")
    try terminal.waitForOutput("there is no field 'stesp'")
    try terminal.waitForOutput("The version before it still counts.")
    try FileManager.default.removeItem(atPath: home.path + "/" + file)
    try terminal.waitForOutput("it is no longer there")
    try save("title = \"x\", about = \"y\", steps = { \"Three hugs.\" }")
    try terminal.waitForOutput("Three hugs.")
    try terminal.waitForOutput("q ends.")
    try terminal.send(control: "Z")
    try terminal.waitForStop()
    #expect(try terminal.attributes() == terminal.originalAttributes)
    try terminal.resume()
    try save("title = \"x\", about = \"y\", steps = { \"Four hugs.\" }")
    try terminal.waitForOutput("Four hugs.")
    try terminal.send("q")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(try terminal.attributes() == terminal.originalAttributes)
  }
}
