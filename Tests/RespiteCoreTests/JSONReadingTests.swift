import RespiteCore
import Testing

@Suite struct JSONReadingTests {
  @Test(
    "what is written is read as it was",
    arguments: [
      "null", "true", "false", "0", "-7", "0.1", "1e-09", "[]", "{}", "\"\"", "[1,[2,[null]]]",
      #"{"a":{"b":"c"},"d":[1.5,"\"\\\n\t"]}"#, "\"ü🌱\"", #""\u001b\u009b""#,
    ])
  func roundTrip(text: String) throws {
    #expect(try #require(JSON(parsing: text)).text == text)
  }

  @Test("spaces and escapes may be written otherwise")
  func otherwise() {
    #expect(JSON(parsing: " { \"a\" :\n[ 1 , 2 ] } ")?.text == #"{"a":[1,2]}"#)
    #expect(JSON(parsing: #""\u00fc\ud83c\udf31\/""#)?.text == "\"ü🌱/\"")
    #expect(JSON(parsing: "-0.5E+1")?.text == "-5.0")
    #expect(JSON(parsing: #"{"a":1,"a":2}"#)?["a"]?.text == "2")
  }

  @Test(
    "what is no JSON is refused",
    arguments: [
      "", " ", "nul", "01", "-", "1.", ".5", "1e", "+1", "[1,]", "[1", "{\"a\"}", "{a:1}", "\"",
      "\"\n\"", #""\x""#, #""\ud800""#, #""\ud800\u0041""#, #""\udc00""#, #""\u12""#, #""\u+123""#,
      "1 2", "1e999", "NaN", "'a'", String(repeating: "[", count: 100_000),
    ])
  func refused(text: String) {
    #expect(JSON(parsing: text) == nil)
  }

  @Test("bytes that are no text are refused, and none of any bytes crash it")
  func bytes() {
    #expect(JSON(parsing: [0x22, 0xFF, 0x22]) == nil)
    var generator = SeededGenerator(seed: 1)
    let alphabet = Array(#"{}[]",:\u0123456789eE+-. tfnrueals"#.utf8) + [0xC3, 0xBC, 0]
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...20, using: &generator)
      let bytes = (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
      if let json = JSON(parsing: bytes) { #expect(JSON(parsing: json.text)?.text == json.text) }
    }
  }
}
