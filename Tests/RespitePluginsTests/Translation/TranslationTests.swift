import RespiteCore
import RespitePlugins
import Testing

struct TranslationTests {
  /// The timeline of a routine beside a German catalog, and the quiet lines.
  private func played(
    _ run: String, _ catalog: [(String, String)], answers: [String] = [],
    languages: [String] = ["de_AT", "de"]
  ) throws -> (drawn: String, title: String, notes: [String]) {
    let folder = try PluginFolder([
      "ours/plugin.lua":
        "return { name = 'ours', version = '1.0.0', api = 1, about = 'x', licence = 'MIT', author = 'x' }",
      "ours/door.lua": """
      return require("respite").routine {
        title = "The door",
        params = { child = require("respite").text { default = "your child" } },
        run = function(r, p) \(run) end,
      }
      """,
      "ours/locale/de.po": catalog.map { "msgid \"\($0.0)\"\nmsgstr \"\($0.1)\"\n" }.joined(),
    ])
    var playing = Playing()
    playing.answers = answers
    var notes: [String] = []
    var context = playing.context(folder.library) { notes.append($0) }
    context.catalogs = MessageCatalogs(languages: languages)
    var options = Session.Options()
    options.answers = answers
    let result = try LoadedRoutine.timeline(
      of: folder.library.find("door"), options: options, context: context)
    return (result.timeline.drawn, result.routine.title, notes)
  }

  @Test(
    "Each line is shown in the person's language, and as it is where it has no translation.",
    arguments: [
      (#"r:show("Hello.") r:show("Bye.")"#, #"0 show "Hallo." | 0 show "Bye." | 0 end"#),
      (#"r:show("See %s.", p.child)"#, #"0 show "Sieh dein Kind." | 0 end"#),
      (#"r:show("%s, %s!", "Hello.", "Mia")"#, #"0 show "Mia: Hallo!" | 0 end"#),
      (#"r:show("%d of 3", 2)"#, #"0 show "2 of 3" | 0 end"#),
      (#"r:show(r:words("See %s.", "Leo"))"#, #"0 show "Sieh Leo." | 0 end"#),
      (
        #"r:inhale(4) r:exhale(6, "Hello.")"#,
        #"0 inhale 4 "Einatmen" | 4 exhale 6 "Hallo." | 10 end"#
      ),
      (
        #"local c, i = r:choose("Hello.", { "Bus", "Train" }, { default = "Train" }) r:show("%d %s", i, c)"#,
        #"0 ask "Hallo." | 0 show "2 Zug" | 0 end"#
      ),
    ])
  func lines(_ run: String, _ expected: String) throws {
    let catalog = [
      ("Hello.", "Hallo."), ("See %s.", "Sieh %s."), ("your child", "dein Kind"),
      ("%s, %s!", "%2$s: %1$s!"), ("%d of 3", "%s %s von 3"), ("Train", "Zug"), ("Bye.", ""),
    ]
    let result = try played(run, catalog)
    #expect(result.drawn == expected)
    #expect(result.notes == [])
  }

  @Test("What a choice gives is what is written in the routine.")
  func choices() throws {
    let run = #"if r:choose("Which?", { "Bus", "Train" }) == "Train" then r:show("Yes") end"#
    let result = try played(run, [("Train", "Zug")], answers: ["Zug"])
    #expect(result.drawn.contains(#"show "Yes""#))
  }

  @Test(
    "A list that is none is refused in every language alike.",
    arguments: [
      #"r:choose("Hello.", { "Bus", name = "Train" })"#, #"r:choose("Hello.", { "Bus", 5 })"#,
      #"r:page("Hello.", { "Bus", name = "Train" })"#,
      #"r:page("Hello.", { { "Bus", 5, "Train" } })"#,
      #"r:page("Hello.", { { name = "Bus", 5 } })"#, #"r:page("Hello.", "Bus")"#,
    ])
  func lists(run: String) throws {
    let catalog = [("Bus", "Bus"), ("Train", "Zug")]
    let english = try played(run, catalog, languages: []).drawn
    #expect(english.contains("FAULT") || english.contains("failed"))
    #expect(try played(run, catalog).drawn == english)
  }

  @Test("What a page shows is translated line by line, labels of amounts, too.")
  func pages() throws {
    let run = #"r:page("Hello.", { "Train", { "Bus", 5 } })"#
    let result = try played(run, [("Train", "Zug"), ("Bus", "Autobus"), ("Hello.", "Hallo.")])
    #expect(result.drawn == #"0 page "Hallo." [Zug | Autobus: 5] | 0 end"#)
  }

  @Test("A title is translated, too, and no translation is needed for English.")
  func titles() throws {
    #expect(try played("r:chime()", [("The door", "Die Tür")]).title == "Die Tür")
    #expect(try played("r:chime()", [("The door", "Die Tür")], languages: []).title == "The door")
  }

  @Test("A file that is no PO is told, and the routine plays in English.")
  func broken() throws {
    let result = try played(#"r:show("Hello.")"#, [("Hello.", "Hallo\\q")])
    #expect(result.drawn == #"0 show "Hello." | 0 end"#)
    #expect(result.notes.count == 1)
    #expect(result.notes.first?.contains("de.po:2") == true)
  }

  @Test("A person's own folder adds to the translation of another; a file has its own beside it.")
  func places() throws {
    let folder = try PluginFolder([
      "own/ours/locale/de.po": "msgid \"Two.\"\nmsgstr \"Zwei.\"\n",
      "own/single.lua": "return require('respite').goodbye { title = 'Go', steps = { 'One.' } }",
      "own/single.de.po": "msgid \"One.\"\nmsgstr \"Eins.\"\n",
      "others/ours/pair.lua":
        "return require('respite').goodbye { title = 'Go', steps = { 'One.', 'Two.' } }",
      "others/ours/locale/de.po":
        "msgid \"One.\"\nmsgstr \"Eins!\"\nmsgid \"Two.\"\nmsgstr \"Zwei!\"\n",
    ])
    let library = PluginLibrary(folders: [folder.path + "/own", folder.path + "/others"])
    func texts(_ name: String) throws -> [String] {
      var context = Playing().context(library)
      context.catalogs = MessageCatalogs(languages: ["de"])
      return try LoadedRoutine.timeline(
        of: library.find(name), options: Session.Options(), context: context
      ).timeline.cues.compactMap(\.cue.text)
    }
    #expect(try texts("single") == ["Eins."])
    #expect(try texts("pair") == ["Eins!", "Zwei."])
    #expect(library.files().map(\.name) == ["single", "pair"])
  }

  @Test("The program's own words have the same gaps in every language.")
  func ownWords() {
    for language in ["de", "es"] {
      let texts = MessageCatalogs(languages: [language]).ofProgram
      for phase in BreathPhase.allCases { #expect(texts[phase.prompt] != nil) }
      for (line, text) in texts {
        #expect(line.ranges(of: "%s").count == text.ranges(of: "%s").count, "\(text)")
      }
    }
  }
}
