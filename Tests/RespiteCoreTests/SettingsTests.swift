import Testing

@testable import RespiteCore

@Suite struct SettingsTests {
  // MARK: - Reading

  @Test(arguments: [
    ("child = Mia\n", "child", "Mia"),
    ("child=Mia", "child", "Mia"),
    ("  child\t=  Mia and Leo \r\n", "child", "Mia and Leo"),
    ("\u{FEFF}child = Mia\n", "child", "Mia"),
    ("# child = Leo\nchild = Mia\n", "child", "Mia"),
    ("sentence = I love you = see you # soon!\n", "sentence", "I love you = see you"),
    ("child = Mia # our girl\n", "child", "Mia"),
    ("child = Mia\t#our girl\n", "child", "Mia"),
    ("child = Mia#1\n", "child", "Mia#1"),
    ("child = \"Mia\"\n", "child", "Mia"),
    ("child = 'Mia' # our girl\n", "child", "Mia"),
    ("child = “Mia”\n", "child", "Mia"),
    ("child = „Mia“\n", "child", "Mia"),
    ("child = « Mia »\n", "child", "Mia"),
    ("child = \"Mia # our girl\"#x\n", "child", "Mia # our girl"),
    (#"child = "Mia \"the\" \\ bear""#, "child", #"Mia "the" \ bear"#),
    ("child = \"Mia\" and \"Leo\"\n", "child", "\"Mia\" and \"Leo\""),
    ("child = O'Neil\n", "child", "O'Neil"),
    ("child = 'Ndrja\n", "child", "'Ndrja"),
    ("export holds=off\n", "holds", "off"),
    ("export\tchild = Mia\n", "child", "Mia"),
    ("export = Mia\n", "export", "Mia"),
    ("holds = off # pregnant\n", "holds", "off"),
    ("holds = \"off\"\n", "holds", "off"),
    ("no-holds = true\n", "holds", "off"),
    ("no-holds = off\n", "holds", "on"),
    ("--no-holds = yes\n", "holds", "off"),
    ("HOLDS = off\n", "holds", "off"),
    ("reduced_motion = on\n", "reduced-motion", "on"),
    ("no-sound=1\r", "sound", "off"),
    ("color = never\n", "color", "never"),
    ("holds = OFF\n", "holds", "OFF"),
    ("country = uk\n", "country", "uk"),
    ("Größe = 3\n", "Größe", "3"),
  ])
  func aLineSetsAName(text: String, name: String, value: String) {
    let settings = Settings(parsing: Array(text.utf8))
    #expect(settings.all.map(\.name) == [name])
    #expect(settings[name] == value)
    #expect(settings.problems.isEmpty)
  }

  @Test(arguments: [
    "", "\n\n", "# only a comment", "child =\n", "  \t\r\n#\n", "child = # later\n",
    "child = \"\"\n",
    "# holds = off\n",
  ])
  func whatSetsNothingIsNoProblem(text: String) {
    let settings = Settings(parsing: Array(text.utf8))
    #expect(settings.all.isEmpty)
    #expect(settings.problems.isEmpty)
  }

  @Test(arguments: [
    ("child Mia", "it is no name = value"),
    ("= Mia", "a name has letters, digits, _ and - alone"),
    ("my child = Mia", "a name has letters, digits, _ and - alone"),
    ("child = \u{1B}[2J", "child has a control character in its value"),
    ("holds = maybe", "holds is on or off, not 'maybe'"),
    ("no-holds = please", "no-holds is on or off, not 'please'"),
    ("child = \"Mia", "a quotation mark is not closed"),
    ("color = red", "color is auto, always or never, not 'red'"),
    ("country = Germany", "country is two letters, such as US, not 'Germany'"),
    ("child = " + String(repeating: "x", count: 501), "child is longer than 500 characters"),
  ])
  func aBadLineIsNamedAndTheOthersCount(line: String, message: String) {
    let settings = Settings(parsing: Array("# mine\n\(line)\nparent = dad\n".utf8))
    #expect(settings.problems == [Settings.Problem(line: 2, message: message)])
    #expect(settings.all.map(\.name) == ["parent"])
  }

  @Test func bytesThatAreNoTextAreNamed() {
    let settings = Settings(parsing: Array("child = ".utf8) + [0xFF, 10] + Array("a = b".utf8))
    #expect(settings.problems.map(\.line) == [1])
    #expect(settings["a"] == "b")
  }

  @Test func theLastOfTwoCounts() {
    let settings = Settings(parsing: Array("child = Mia\nchild = Leo\n".utf8))
    #expect(settings["child"] == "Leo")
    #expect(settings.all.count == 1)
    #expect(
      settings.problems == [Settings.Problem(line: 1, message: "child is set again in line 2")])
  }

  @Test func theProgramsOwnNamesAreNoParameters() {
    let settings = Settings(parsing: Array("holds = no\nsound = on\nchild = Mia\n".utf8))
    #expect(settings.parameters == ["child": "Mia"])
    #expect(settings.flag(.holds) == false)
    #expect(settings.flag(.sound) == true)
    #expect(settings.flag(.ascii) == nil)
  }

  @Test(
    "A name that means a setting sets that, and its opposite the opposite",
    arguments: [
      ("", "no-holds", "on", "holds = off\n"), ("", "No_Holds", "off", "holds = on\n"),
      ("no-holds = off # x\n", "holds", "off", "no-holds = on # x\n"),
      ("Holds = on\n", "no-holds", "yes", "Holds = off\n"), ("holds = off\n", "no-holds", "", ""),
      ("", "reduced_motion", "on", "reduced-motion = on\n"),
    ])
  func meaning(before: String, name: String, value: String, after: String) throws {
    var settings = Settings(parsing: Array(before.utf8))
    try settings.set(name, to: value)
    #expect(String(decoding: settings.bytes, as: UTF8.self) == after)
    #expect(throws: Fault.self) { try settings.set("no-holds", to: "perhaps") }
  }

  @Test(
    "Whatever a value is made of, it is read again as it was set",
    arguments: 0..<300 as Range<UInt64>)
  func roundTrip(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let pieces = ["#", "\"", "'", "\\", " ", "“", "”", "„", "«", "Mia", "=", "é", "off", "#1", "’"]
    let value = (0..<Int.random(in: 1...8, using: &chance)).map { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &chance)]
    }.joined().trimmed
    if value.isEmpty { return }
    for before in ["", "child = Leo # ours\n", "child = \"Leo\"", "a = \"x\r\nchild =\r\n"] {
      var settings = Settings(parsing: Array(before.utf8))
      try settings.set("child", to: value)
      #expect(settings["child"] == value)
      #expect(Settings(parsing: settings.bytes)["child"] == value)
      #expect(
        settings.bytes.suffix(5) == Array(before.utf8).suffix(5) || !before.contains("# ours"))
    }
  }

  // MARK: - Writing

  @Test(arguments: [
    ("", "child", "Mia", "child = Mia\n"),
    ("parent = dad", "child", "Mia", "parent = dad\nchild = Mia\n"),
    ("a = b\r\n", "child", "Mia", "a = b\r\nchild = Mia\r\n"),
    ("  child=Leo  \r\n# end", "child", "Mia", "  child=Mia  \r\n# end"),
    ("child =\n", "child", "Mia", "child = Mia\n"),
    ("child = \n", "child", "Mia", "child = Mia \n"),
    ("holds = maybe\n", "holds", "off", "holds = off\n"),
    ("child = A\nchild = B\nchild =\n", "child", "Mia", "child = A\nchild = Mia\nchild =\n"),
    ("# c\nchild = A\nno line\nchild = B\n", "child", "", "# c\nno line\n"),
    ("child = A\n", "child", "  Mia ", "child = Mia\n"),
    ("a = b\n", "child", "", "a = b\n"),
    ("child = Leo  # ours\r\n", "child", "Mia", "child = Mia  # ours\r\n"),
    ("child = \"Leo\" # ours\n", "child", "Mia", "child = Mia # ours\n"),
    ("child = # ours\n", "child", "Mia", "child = Mia # ours\n"),
    ("child =# ours\n", "child", "Mia", "child = Mia # ours\n"),
    ("", "child", "Mia # 2", "child = \"Mia # 2\"\n"),
    ("", "child", "#1", "child = \"#1\"\n"),
    ("", "child", "\"Mia\"", #"child = "\"Mia\""\#n"#),
    ("", "child", "O'Neil", "child = O'Neil\n"),
    ("export child=Leo\n", "child", "Mia", "export child=Mia\n"),
    ("a = b\rc = d\r", "child", "Mia", "a = b\rc = d\rchild = Mia\r"),
  ])
  func settingChangesOneLine(before: String, name: String, value: String, after: String) throws {
    var settings = Settings(parsing: Array(before.utf8))
    try settings.set(name, to: value)
    #expect(String(decoding: settings.bytes, as: UTF8.self) == after)
    if !value.isEmpty { #expect(settings[name] == value.trimmed) }
  }

  @Test(arguments: [
    ("", "Mia"), ("my child", "Mia"), ("3rd", "x"), ("a=b", "x"), ("#c", "x"), ("a\nb", "x"),
    ("child", "two\nlines"), ("child", "\u{1B}[31m"), ("child", "a\0b"), ("holds", "perhaps"),
    ("country", "Narnia"), ("child", String(repeating: "x", count: 501)),
  ])
  func whatCouldNotBeReadAgainIsRefused(name: String, value: String) {
    let before = Settings(parsing: Array("child = Mia\n".utf8))
    var settings = before
    #expect(throws: Fault.self) { try settings.set(name, to: value) }
    #expect(settings == before)
  }

  /// Files of anything at all: what is set can be read again, and every other byte stays.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func everyOtherByteStays(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let pieces: [[UInt8]] = [
      Array("child = Mia".utf8), Array("child=".utf8), Array("# note".utf8), Array("=".utf8),
      Array("holds = huh".utf8), Array("\n".utf8), Array("\r\n".utf8), Array("  ".utf8),
      Array("é = ü".utf8), [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0], Array("parent = dad".utf8),
    ]
    let file = (0..<Int.random(in: 0...20, using: &chance)).flatMap { _ in
      pieces.randomElement(using: &chance)!
    }
    let before = Settings(parsing: file)
    #expect(before.bytes == file)

    var after = before
    try after.set("child", to: "Ada L.")
    #expect(after["child"] == "Ada L.")
    #expect(Settings(parsing: after.bytes) == after)
    for (name, value) in before.all where name != "child" { #expect(after[name] == value) }
    // Taken out again, the lines that did not speak of the child are as they were.
    func rest(_ bytes: [UInt8]) -> [[UInt8]] {
      bytes.split(separator: 10).map { Array($0.filter { $0 != 13 }) }
        .filter { !String(decoding: $0, as: UTF8.self).contains("child") && !$0.isEmpty }
    }
    #expect(rest(after.bytes) == rest(file))
    after.unset("child")
    #expect(after["child"] == nil)
    #expect(rest(after.bytes) == rest(file))
  }
}
