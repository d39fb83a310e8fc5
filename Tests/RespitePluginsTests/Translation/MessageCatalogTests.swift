import RespiteCore
import RespitePlugins
import Testing

struct MessageCatalogTests {
  private func parsed(_ text: String) throws(Fault) -> MessageCatalog {
    try MessageCatalog(parsing: Array(text.utf8), path: "de.po")
  }

  @Test("A file as editors write it is read: header, comments, marks, lines in parts, CR LF.")
  func reads() throws {
    let catalog = try parsed(
      """
      # For the family
      msgid ""
      msgstr ""
      "Language: de\\n"

      # Du, not Sie
      #: box.lua calm.lua
      #, fuzzy, c-format
      msgid "See \\"%s\\""
      msgstr ""
      "Sieh "
      "„%s“\\\\"
      #. extracted
      msgctxt "door"\r
      msgid "Go"\r
      msgstr ""\r

      #~ msgid "Old"
      #~ msgstr "Alt"
      """)
    #expect(catalog.header == "Language: de\n")
    #expect(catalog.entries.map(\.id) == ["See \"%s\"", "Go"])
    #expect(catalog.entries.map(\.text) == ["Sieh „%s“\\", ""])
    #expect(catalog.entries.map(\.isFuzzy) == [true, false])
    #expect(catalog.entries[0].comments == ["Du, not Sie"])
    #expect(catalog.entries[0].references == ["box.lua", "calm.lua"])
    #expect(catalog.obsolete.map(\.text) == ["Alt"])
    #expect(catalog.texts.isEmpty, "neither what is not sure nor what is empty is shown")
  }

  @Test(
    "What is no PO is told with its line.",
    arguments: [
      ("msgid \"a\"\nhello", 2), ("\"a\"", 1), ("msgid \"a\"\nmsgid_plural \"b\"", 2),
      ("msgid \"a", 1), ("msgid \"a\\\"", 1), ("msgid \"a\" b", 1), ("msgid \"\\q\"", 1),
      ("msgstr \"a\"", 1), ("msgid \"a\"\nmsgstr[0] \"b\"", 2), ("#~ msgid \"a", 1),
    ])
  func refuses(_ text: String, _ line: Int) {
    #expect {
      try parsed(text)
    } throws: {
      let fault = $0 as? Fault
      return fault?.line == line && fault?.file == "de.po" && fault?.hint != nil
    }
  }

  @Test("What is written is read as the same, whatever is in it.")
  func roundTrip() throws {
    var random = SeededGenerator(seed: 11)
    let pieces = ["\"", "\\", "\n", "\t", "\r", "%s", "é", "👋🏽", " ", "a", "#", "msgid", "\u{0}"]
    for _ in 0..<300 {
      func text() -> String {
        (0..<Int.random(in: 1...6, using: &random)).map { _ in pieces.randomElement(using: &random)!
        }
        .joined()
      }
      var catalog = MessageCatalog()
      catalog.header = "Language: de\n"
      for _ in 0..<3 {
        var entry = MessageCatalog.Entry(
          id: text(), text: Bool.random(using: &random) ? "" : text())
        entry.comments = ["a note"]
        entry.isFuzzy = Bool.random(using: &random)
        catalog.entries.append(entry)
      }
      catalog.obsolete = [MessageCatalog.Entry(id: text(), text: text())]
      let read = try parsed(catalog.text)
      #expect(read.text == catalog.text)
      #expect(read.entries.map(\.id) == catalog.entries.map(\.id))
      #expect(read.entries.map(\.text) == catalog.entries.map(\.text))
    }
  }

  @Test("To continue a translation keeps all of it, and puts aside what is no more.")
  func merges() throws {
    let before = try parsed(
      """
      msgid "One"
      msgstr "Eins"
      msgid "Two"
      msgstr "Zwei"
      #~ msgid "Three"
      #~ msgstr "Drei"
      """)
    let after = before.merged(
      with: [("Three", ["a.lua"]), ("One", ["a.lua", "b.lua"]), ("Four", ["b.lua"])], language: "de"
    )
    #expect(after.entries.map(\.id) == ["Three", "One", "Four"])
    #expect(after.entries.map(\.text) == ["Drei", "Eins", ""])
    #expect(after.obsolete.map(\.text) == ["Zwei"])
    #expect(after.header.contains("Language: de"))
    #expect(try parsed(after.text).text == after.text)
  }
}
