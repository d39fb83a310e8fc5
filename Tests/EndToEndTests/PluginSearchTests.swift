import Testing

/// Where plugins are looked for, seen from outside.
@Suite struct PluginSearchTests {
  private let home: TemporaryHome
  private static let routine =
    #"return require("respite").breathing { title = "Mine", pattern = "4-6", rounds = 6 }"#

  init() throws { home = try TemporaryHome() }

  @Test("the current folder is never searched")
  func currentFolder() throws {
    for path in ["evil.lua", "plugins/evil.lua", "plugins/evil/evil.lua", "evil/evil.lua"] {
      try home.write(Self.routine, to: path)
    }
    let places = ["", ".", "plugins", ":", "./plugins:.", "~/plugins"]
    for path in places {
      let respite = try Program.respite(in: home, environment: ["RESPITE_PLUGIN_PATH": path])
      for name in ["evil", "evil/evil", "./evil", "plugins/evil", "bundled/evil"] {
        #expect(try respite.run(["preview", name]).ending == .exited(66))
      }
      #expect(try !respite.run(["list"]).output.contains("evil"))
    }
    for variable in ["XDG_CONFIG_HOME", "XDG_DATA_HOME", "HOME"] {
      let respite = try Program.respite(in: home, environment: [variable: "."])
      #expect(try respite.run(["preview", "evil"]).ending == .exited(66))
    }
  }

  @Test("plugins may come from RESPITE_PLUGIN_PATH, after the person's own")
  func pluginPath() throws {
    try home.write(Self.routine, to: "team/ours/walk.lua")
    try home.write(Self.routine, to: "team/box.lua")
    let path = home.path + "/nothing:" + home.path + "/team"
    let respite = try Program.respite(in: home, environment: ["RESPITE_PLUGIN_PATH": path])
    #expect(try respite.run(["preview", "walk"]).output.hasPrefix("Mine"))
    #expect(try respite.run(["preview", "box"]).output.hasPrefix("Mine"))
    #expect(try respite.run(["preview", "bundled/box"]).output.hasPrefix("Box"))
    try home.write(
      Self.routine.replacing("Mine", with: "Own"), to: ".config/respite/plugins/box.lua")
    #expect(try respite.run(["preview", "box"]).output.hasPrefix("Own"))
  }

  @Test("what the rituals of a plugin share is no ritual, and no fault")
  func shared() throws {
    let respite = try Program.respite(in: home)
    let folder = ".config/respite/plugins/kit/"
    try home.write("return { hello = 'Hi.' }", to: folder + "words.lua")
    try home.write("return { 1 }", to: ".config/respite/plugins/alone.lua")
    try home.write("require('words') " + Self.routine, to: folder + "hello.lua")
    let list = try respite.run(["list"])
    #expect(list.output.contains("  hello "))
    #expect(!list.errors.contains("words.lua"))
    #expect(list.errors.contains("alone.lua"))
  }

  @Test("the list says what hides what, and leaves out a plugin with a bad manifest in one line")
  func list() throws {
    let plugins = ".config/respite/plugins"
    try home.write(Self.routine, to: plugins + "/box.lua")
    try home.write("return { api = 2 }", to: plugins + "/new/plugin.lua")
    try home.write(Self.routine, to: plugins + "/new/one.lua")
    try home.write(Self.routine, to: plugins + "/new/two.lua")
    let outcome = try Program.respite(in: home).run(["list"])
    #expect(outcome.ending == .exited(0))
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains("new/plugin.lua: it is written for version 2") == true)
    #expect(lines.last?.contains("breathing/box is the one in") == true)
    #expect(try Program.respite(in: home).run(["run", "one"]).ending == .exited(65))
  }
}
