import Foundation
import Testing

/// Adding, updating and removing plugins, from outside.
@Suite struct PluginCommandTests {
  private let home: TemporaryHome
  private let respite: Program
  private static let plugins = ".local/share/respite/plugins"
  private static let lock = ".local/share/respite/plugins.lock"

  init() throws {
    home = try TemporaryHome()
    respite = try Program.respite(in: home)
    try home.write(
      "return { name = 'calm', version = '1.0', about = 'Calm.' }", to: "calm/plugin.lua")
    try home.write(Self.routine("Walk"), to: "calm/walk.lua")
    try home.write("return 4", to: "calm/lib/four.lua")
  }

  private static func routine(_ title: String) -> String {
    "return require('respite').breathing { title = '\(title)', about = 'Slow.', pattern = '4-6' }"
  }

  @discardableResult
  private func run(_ arguments: String...) throws -> Program.Outcome {
    try respite.run(arguments)
  }

  /// The files of the home's plugins, hidden ones too.
  private func installed() -> [String] {
    let files = FileManager.default.enumerator(atPath: home.path + "/" + Self.plugins)
    return (files?.allObjects as? [String] ?? []).filter { !$0.isEmpty }.sorted()
  }

  private static let whole = [
    "calm", "calm/lib", "calm/lib/four.lua", "calm/plugin.lua", "calm/walk.lua",
  ]

  // MARK: - Adding and removing

  @Test("a folder is added, listed, played and removed to the last trace")
  func folder() throws {
    try home.write("no text", to: "calm/logo.png")
    try home.write("not for others", to: "calm/.git/config")
    let added = try run("plugin", "add", "calm", "--yes")
    #expect(added.ending == .exited(0))
    #expect(added.output.hasPrefix("calm 1.0\nCalm.\nfrom \(home.path)/calm\n"))
    #expect(added.output.contains("  walk  Slow."))
    #expect(added.output.contains("It asks for nothing more than to play."))
    #expect(added.output.contains("logo.png"))
    #expect(installed() == Self.whole)
    #expect(try run("preview", "walk").output.hasPrefix("Walk"))
    #expect(try run("plugin", "list").output == "calm 1.0\n    from \(home.path)/calm\n")
    #expect(try run("plugin", "add", "calm", "-y").ending == .exited(73))
    let text = try home.contents(of: Self.lock)
    #expect(text.contains("\nsource = folder \(home.path)/calm\n"))
    // As sha256sum gives it for "return 4".
    #expect(
      text.contains(
        "ab6aeb00d8ac538c518e7c59312fcb0108d75e54edfb6c1856ac1a932d27dd35  lib/four.lua\n"))
    #expect(try run("plugin", "remove", "calm").ending == .exited(0))
    #expect(installed() == [])
    #expect(try run("plugin", "remove", "calm").ending == .exited(66))
  }

  @Test("without a terminal nothing is added that nobody agreed to")
  func nobodyToAsk() throws {
    let outcome = try run("plugin", "add", "calm")
    #expect(outcome.ending == .exited(64))
    #expect(outcome.errors == "respite: there is nobody to ask. Add --yes if you are sure\n")
    #expect(installed() == [])
  }

  @Test("at a terminal it asks, and anything but yes is no", arguments: ["n", "", "yess", "y"])
  func asks(answer: String) throws {
    let terminal = try respite.start(["plugin", "add", "calm"])
    try terminal.waitForOutput("Add calm? y/N ")
    try terminal.send(answer + "\n")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(installed() == (answer == "y" ? Self.whole : []))
  }

  @Test("a plugin that would hide another routine says so")
  func hides() throws {
    try home.write(Self.routine("My box"), to: "calm/box.lua")
    let outcome = try run("plugin", "add", "calm", "-y")
    let words = outcome.output.split(separator: "\n").joined(separator: " ")
    #expect(words.contains("box would be played in place of"))
    #expect(words.contains("which stays breathing/box."))
    #expect(try run("preview", "breathing/box").output.hasPrefix("Box"))
  }

  @Test("a module beside the routines comes with them, and is no routine")
  func modules() throws {
    try home.write("return { title = 'Shared' }", to: "calm/words.lua")
    try home.write(
      "return require('respite').breathing { title = require('words').title, pattern = '4-6' }",
      to: "calm/walk.lua")
    let added = try run("plugin", "add", "calm", "-y")
    #expect(added.ending == .exited(0), "\(added.errors)")
    #expect(!added.output.contains("words"))
    #expect(try run("preview", "walk").output.hasPrefix("Shared"))
  }

  @Test("permissions are shown")
  func permissions() throws {
    try home.write("return { name = 'calm', permissions = { 'journal' } }", to: "calm/plugin.lua")
    let outcome = try run("plugin", "add", "calm", "-y")
    #expect(outcome.output.contains("It asks to:\n  note measures in your journal\n"))
  }

  @Test("what the person put beside it stays, and is named")
  func ownFiles() throws {
    try run("plugin", "add", "calm", "-y")
    try home.write("mine", to: Self.plugins + "/calm/lib/mine.txt")
    let removed = try run("plugin", "remove", "calm")
    #expect(removed.ending == .exited(0))
    #expect(removed.errors.contains("Your own files stay in"))
    #expect(removed.errors.contains("lib/mine.txt"))
    #expect(installed() == ["calm", "calm/lib", "calm/lib/mine.txt"])
  }

  // MARK: - Refusals

  @Test(
    "a plugin with a fault is refused with the fault, and its routines are not run",
    arguments: [
      ("calm/broken.lua", "return respite.breathing", "broken.lua:1:"),
      ("calm/plugin.lua", "return { nmae = 'calm' }", "did you mean 'name'"),
      ("calm/plugin.lua", "return { name = '../calm' }", "cannot be a plugin's name"),
      ("calm/plugin.lua", "return { version = '1' }", "the plugin has no name"),
      ("calm/plugin.lua", "return { name = 'calm', api = 9 }", "version 9"),
      ("calm/plugin.lua", "return { name = require('respite') }", "requires nothing"),
      ("calm/walk.lua", "return 1", "returns 1 instead of a routine"),
    ])
  func faults(file: String, text: String, words: String) throws {
    try home.write(text, to: file)
    let outcome = try run("plugin", "add", "calm", "-y")
    #expect(outcome.ending == .exited(65))
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(installed() == [])
  }

  @Test("links, and folders that are no plugin, are refused")
  func links() throws {
    try FileManager.default.createSymbolicLink(
      atPath: home.path + "/calm/secret.lua", withDestinationPath: "/etc/passwd")
    let link = try run("plugin", "add", "calm", "-y")
    #expect(link.ending == .exited(65))
    #expect(link.errors.contains("'secret.lua': it is a link"))
    try home.write("x", to: "other/notes.txt")
    #expect(try run("plugin", "add", "other", "-y").ending == .exited(65))
    #expect(try run("plugin", "add", "nothing", "-y").ending == .exited(66))
    #expect(installed() == [])
  }

  @Test(
    "ways to fetch that could run a program are refused",
    arguments: ["ext::touch pwned", "ext::sh -c touch% pwned", "http://localhost/x", "fd::3"])
  func schemes(url: String) throws {
    let outcome = try run("plugin", "add", url, "-y")
    #expect(outcome.ending == .exited(64))
    #expect(!FileManager.default.fileExists(atPath: home.path + "/pwned"))
  }

  @Test("a folder that is there already is not touched")
  func occupied() throws {
    try home.write("mine", to: Self.plugins + "/calm/walk.lua")
    let outcome = try run("plugin", "add", "calm", "-y")
    #expect(outcome.ending == .exited(73))
    #expect(try home.contents(of: Self.plugins + "/calm/walk.lua") == "mine")
    #expect(try run("plugin", "list").output.hasPrefix("No plugin was added."))
  }

  @Test("a lock file that points elsewhere deletes nothing there")
  func hostileLock() throws {
    try run("plugin", "add", "calm", "-y")
    try home.write("precious", to: "precious")
    let hash = String(repeating: "0", count: 64)
    let text = try home.contents(of: Self.lock) + "\(hash)  ../../../../precious\n"
    try home.write(text, to: Self.lock)
    let outcome = try run("plugin", "remove", "calm", "--force")
    #expect(outcome.ending == .exited(65))
    #expect(outcome.errors.contains("plugins.lock:"))
    #expect(try home.contents(of: "precious") == "precious")
  }

  @Test("what a link leads to is neither replaced nor removed")
  func linkedFolder() throws {
    try run("plugin", "add", "calm", "-y")
    let folder = home.path + "/" + Self.plugins + "/calm"
    try FileManager.default.moveItem(atPath: folder + "/lib", toPath: home.path + "/elsewhere")
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/lib", withDestinationPath: home.path + "/elsewhere")
    #expect(try run("plugin", "list").output.contains("changed: lib/four.lua"))
    #expect(try run("plugin", "remove", "calm").ending == .exited(65))
    #expect(try run("plugin", "remove", "calm", "--force").ending == .exited(0))
    #expect(try home.contents(of: "elsewhere/four.lua") == "return 4")
  }

  // MARK: - Updating

  @Test("an update changes what changed, and keeps the person's own files")
  func update() throws {
    try run("plugin", "add", "calm", "-y")
    try home.write("mine", to: Self.plugins + "/calm/mine.txt")
    #expect(try run("plugin", "update").output == "calm is up to date.\n")
    try home.write("return { name = 'calm', version = '1.1' }", to: "calm/plugin.lua")
    try home.write(Self.routine("Stroll"), to: "calm/stroll.lua")
    try FileManager.default.removeItem(atPath: home.path + "/calm/lib")
    #expect(try run("plugin", "update", "calm").ending == .exited(64))
    let outcome = try run("plugin", "update", "calm", "-y")
    #expect(outcome.ending == .exited(0))
    #expect(
      outcome.output.contains(
        "Files:\n  ~ plugin.lua\n  + stroll.lua\n  - lib/four.lua\ncalm is updated.\n"))
    #expect(
      installed() == [
        "calm", "calm/mine.txt", "calm/plugin.lua", "calm/stroll.lua", "calm/walk.lua",
      ])
    #expect(try run("plugin", "list").output.contains("calm 1.1\n"))
  }

  @Test("a file that was changed is not replaced unasked")
  func altered() throws {
    try run("plugin", "add", "calm", "-y")
    let file = Self.plugins + "/calm/walk.lua"
    try home.write(Self.routine("My walk"), to: file)
    #expect(try run("plugin", "list").output.contains("    changed: walk.lua\n"))
    let refused = try run("plugin", "update", "-y")
    #expect(refused.ending == .exited(65))
    #expect(refused.errors.contains("respite plugin update calm --force"))
    #expect(try home.contents(of: file) == Self.routine("My walk"))
    #expect(try run("plugin", "remove", "calm").ending == .exited(65))
    #expect(try run("plugin", "update", "calm", "--force", "-y").ending == .exited(0))
    #expect(try home.contents(of: file) == Self.routine("Walk"))
    try FileManager.default.removeItem(atPath: home.path + "/" + file)
    #expect(try run("plugin", "list").output.contains("    gone: walk.lua\n"))
    #expect(try run("plugin", "update", "-y").ending == .exited(0))
    #expect(installed() == Self.whole)
  }

  @Test("a new version does not overwrite a file of the person's own")
  func obstacle() throws {
    try run("plugin", "add", "calm", "-y")
    try home.write("mine", to: Self.plugins + "/calm/notes.md")
    try home.write("theirs", to: "calm/notes.md")
    let outcome = try run("plugin", "update", "-y", "--force")
    #expect(outcome.ending == .exited(65))
    #expect(outcome.errors.contains("notes.md"))
    #expect(try home.contents(of: Self.plugins + "/calm/notes.md") == "mine")
  }

  // MARK: - Git and archives

  private func shell(_ script: String) throws {
    let outcome = try Program(
      path: "/bin/sh",
      environment: home.environment.merging([
        "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_COMMITTER_NAME": "A",
        "GIT_COMMITTER_EMAIL": "a@example.org", "GIT_CONFIG_NOSYSTEM": "1",
      ]) { $1 }, directory: home.path
    ).run(["-euc", script])
    try #require(outcome.ending == .exited(0), "\(outcome.errors)")
  }

  @Test("a git repository is cloned at its newest commit, and updated from there")
  func git() throws {
    try shell("cd calm; git init -q; git add -A; git commit -qm one; git rev-parse HEAD >../one")
    let url = "file://\(home.path)/calm"
    #expect(try run("plugin", "add", url, "-y").ending == .exited(0))
    #expect(installed() == Self.whole)
    let revision = try home.contents(of: "one")
    #expect(
      try home.contents(of: Self.lock).contains(
        "source = git \(url)\nversion = 1.0\nrevision = \(revision)"))
    #expect(try run("plugin", "update").output == "calm is up to date.\n")
    try home.write(Self.routine("Longer walk"), to: "calm/walk.lua")
    try shell("cd calm; git commit -qam two")
    #expect(try run("plugin", "update", "-y").output.contains("  ~ walk.lua"))
    #expect(try run("preview", "walk").output.hasPrefix("Longer walk"))
    try shell("cd calm; ln -s /etc/passwd x.lua; git add -A; git commit -qm three")
    #expect(try run("plugin", "update", "-y").ending == .exited(65))
    #expect(try run("plugin", "add", "file://\(home.path)/nothing", "-y").ending == .exited(69))
    #expect(installed() == Self.whole)
  }

  @Test("archives are added, and hostile ones leave nothing behind")
  func archives() throws {
    try shell("tar czf calm.tgz calm")
    #expect(try run("plugin", "add", "calm.tgz", "-y").ending == .exited(0))
    #expect(installed() == Self.whole)
    try run("plugin", "remove", "calm")
    try shell("ln -s /etc calm/etc; tar czf link.tgz calm; rm calm/etc; echo x >x.lua")
    try shell(
      "cd calm; tar czPf ../out.tgz plugin.lua ../x.lua; tar czPf ../abs.tgz plugin.lua $PWD/walk.lua"
    )
    for name in ["link.tgz", "out.tgz", "abs.tgz"] {
      let outcome = try run("plugin", "add", name, "-y")
      #expect(outcome.ending == .exited(65))
      #expect(outcome.errors.contains("Nothing was installed"))
      #expect(installed() == [])
    }
  }
}
