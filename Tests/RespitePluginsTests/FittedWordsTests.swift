import RespiteCore
import RespitePlugins
import Testing

/// What a person has typed, put into the middle of a line.
@Suite struct FittedWordsTests {
  @Test(
    "a sentence of someone's own goes into another with one full stop, and quotes of the other sort",
    arguments: [
      ("%s. Then say it.", "One hug", "One hug. Then say it."),
      ("%s. Then say it.", "One hug.", "One hug. Then say it."),
      ("%s. Then say it.", "One hug.. ", "One hug. Then say it."),
      ("%s. Then say it.", "One hug!", "One hug! Then say it."),
      ("%s. Then say it.", "One hug …", "One hug … Then say it."),
      ("%s. Then say it.", "...", "... Then say it."),
      ("%s, once", "A walk.", "A walk, once"), ("%s: it", "A walk.", "A walk: it"),
      ("%s?", "Ready?", "Ready?"), ("Kneel down to %s. Go.", "Mia.", "Kneel down to Mia. Go."),
      (#""%s""#, #"Say "bye""#, #""Say 'bye'""#), (#""%s""#, #""Bye!""#, #""Bye!""#),
      (#""%s" One wave."#, "I come back.", #""I come back." One wave."#),
      (#"You feared: "%s". So?"#, "he stops breathing.", #"You feared: "he stops breathing". So?"#),
      (#"You feared: "%s". So?"#, "will he stop?", #"You feared: "will he stop?" So?"#),
      ("„%s“ sagst du.", "Sag „tschüss“ zu ihm", "„Sag ‚tschüss‘ zu ihm“ sagst du."),
      ("«%s»", "di «adiós» ya", "«di ‹adiós› ya»"),
      ("%s %s.", "100%s.", "100%s. x."), ("%s...", "Well.", "Well..."),
      ("%s, then", "2:30 p. m.", "2:30 p. m., then"), ("At %s.", "2:30 p. m.", "At 2:30 p. m."),
      ("%s", "One. Two.", "One. Two."), ("%d%% of %s.", "it.", "5% of it."),
    ])
  func fitted(line: String, value: String, expected: String) {
    var lua = "r:say([==[\(line)]==], [==[\(value)]==]"
    if line.hasPrefix("%s %s") { lua += ", 'x'" }
    if line.hasPrefix("%d") { lua = "r:say([==[\(line)]==], 5, [==[\(value)]==]" }
    let file = "return require('respite').routine { run = function(r) \(lua)) end }"
    let words = played(file: file)
    #expect(words.contains(expected), "\(words)")
    #expect(!words.contains(expected + "."), "\(words)")
  }

  @Test("the same goes for the names in the lists of a kind")
  func lists() {
    let file = """
      return require('respite').goodbye { steps = { "One hug for {child}. Go." },
        params = { child = require('respite').text { default = "Mia." } } }
      """
    #expect(played(file: file).contains("One hug for Mia. Go."))
  }
}
