import Foundation
import Testing

@Suite struct SettingsCommandTests {
  private let home: TemporaryHome
  private let respite: Program
  private static let file = ".config/respite/settings"

  init() throws {
    home = try TemporaryHome()
    respite = try Program.respite(in: home)
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try respite.run(arguments)
  }

  @Test("what is set is kept, shown and used, until it is taken back")
  func setShowUnset() throws {
    #expect(try run("settings").output.hasPrefix("Nothing is set."))
    let set = try run("settings", "child=Mia", "holds=off")
    #expect(set.output == "child = Mia\nholds = off\n")
    #expect(set.errors == "")
    #expect(try home.contents(of: Self.file) == "child = Mia\nholds = off\n")
    #expect(try permissions() == 0o600)
    #expect(try run("settings").output.hasPrefix("child = Mia\n    for "))
    #expect(try run("settings", "--json").output.contains(#"{"child":"Mia","holds":"off"}"#))
    #expect(try run("preview", "back-again").output.contains("open your arms to Mia."))
    #expect(try !run("preview", "box").output.contains("hold"))
    #expect(try run("preview", "box", "--holds").output.contains("hold"))
    #expect(try run("settings", "child=").output == "child is not set\n")
    #expect(try home.contents(of: Self.file) == "holds = off\n")
  }

  @Test("flags have their defaults in the settings, and the command line beats them")
  func flags() throws {
    try home.write("holds = off\n", to: Self.file)
    let breath = try run("breathe", "1-1-1-1", "--rounds", "1", "--tempo", "2")
    #expect(breath.ending == .exited(0))
    #expect(!breath.output.contains("Hold"))
    let held = try run("breathe", "1-1-1-1", "--rounds", "1", "--tempo", "2", "--holds")
    #expect(held.output.contains("Hold"))
    // A setting of lines does not clash with a request for JSON.
    try home.write("linear = on\n", to: Self.file)
    let json = try run("breathe", "1-1", "--rounds", "1", "--tempo", "2", "--json")
    #expect(json.ending == .exited(0))
    #expect(json.output.hasPrefix("{"))
  }

  @Test("the country decides whose numbers are shown first")
  func country() throws {
    _ = try run("settings", "country=uk")
    let page = try run("support")
    #expect(page.output.hasPrefix("999"))
    #expect(!page.output.contains("911"))
    #expect(try run("support", "--country", "US").output.hasPrefix("911"))
  }

  @Test(
    "what cannot be set is said, and nothing is written",
    arguments: ["holds", "=x", "holds=perhaps", "my child=Mia", "country=Narnia", "child=a\nb"])
  func refused(argument: String) throws {
    try home.write("child = Leo\n", to: Self.file)
    let outcome = try run("settings", "parent=dad", argument)
    #expect(outcome.ending == .exited(64))
    #expect(outcome.errors.hasPrefix("respite: "))
    #expect(try home.contents(of: Self.file) == "child = Leo\n")
  }

  @Test("a misspelt name is kept, with a word")
  func doubt() throws {
    let outcome = try run("settings", "chidl=Mia")
    #expect(outcome.ending == .exited(0))
    #expect(outcome.errors.contains("Did you mean 'child'?"))
  }

  @Test("comments, order and bad lines survive a change")
  func keeps() throws {
    try home.write("# us\nnonsense\nholds = huh\nchild = Leo # not a comment\n", to: Self.file)
    let outcome = try run("settings", "child=Mia")
    #expect(outcome.errors.contains("settings:2: not used: it is no name = value.\n"))
    #expect(outcome.errors.contains("settings:3: not used: holds is on or off, not 'huh'.\n"))
    #expect(
      try home.contents(of: Self.file)
        == "# us\nnonsense\nholds = huh\nchild = Mia # not a comment\n")
  }

  @Test("settings that cannot be used stop nothing, and get one line at the end")
  func unusable() throws {
    func note() throws -> String {
      let outcome = try run("breathe", "1-1", "--rounds", "1", "--tempo", "2")
      #expect(outcome.ending == .exited(0))
      let lines = outcome.errors.split(separator: "\n").filter { $0.contains("settings") }
      #expect(lines.count == 1)
      return String(lines.last ?? "")
    }
    try home.write("a\nb\nc\n", to: Self.file)
    let more = "There is more: respite settings shows it."
    #expect(try note().hasSuffix("settings:1: it is no name = value. \(more)"))
    try home.write(String(repeating: "a = b\n", count: 20_000), to: Self.file)
    #expect(try note().hasSuffix("it is larger than settings can be (64 KB)."))
    #expect(try run("settings", "child=Mia").ending == .exited(65))
    let path = home.path + "/" + Self.file
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(try note().contains("it is no file"))
    try FileManager.default.removeItem(atPath: path)
    #expect(mkfifo(path, 0o600) == 0)
    #expect(try note().contains("it is no file"))
    #expect(try run("settings", "child=Mia").ending == .exited(65))
  }

  @Test("a setting that does not fit a routine leaves the preset, with a line at the end")
  func unfitting() throws {
    try home.write("rounds = 9000\n", to: Self.file)
    let outcome = try run("preview", "calm-444")
    #expect(outcome.ending == .exited(0))
    #expect(outcome.output.contains("1/6"))
    #expect(outcome.errors.contains("does not fit calm-444: rounds=9000"))
  }

  @Test("a link is written through, to the file that it points to")
  func link() throws {
    try home.write("child = Leo\n", to: "dotfiles/respite")
    let path = home.path + "/" + Self.file
    try FileManager.default.createDirectory(
      atPath: home.path + "/.config/respite", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: "../../dotfiles/respite")
    #expect(try run("settings", "child=Mia").ending == .exited(0))
    #expect(try home.contents(of: "dotfiles/respite") == "child = Mia\n")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path).hasPrefix("../"))
  }

  private func permissions() throws -> Int? {
    let path = home.path + "/" + Self.file
    return try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}
