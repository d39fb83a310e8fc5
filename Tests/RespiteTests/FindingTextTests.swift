import RespiteCore
import RespitePlugins
import Testing

@testable import respite

/// How findings are told.
struct FindingTextTests {
  private func text(_ source: String, column: Int, width: Int = 80, hint: String? = nil) -> [String]
  {
    let finding = Finding(
      .error, "no", hint: hint, file: "/own.lua", at: SourcePlace(3, column), source: source)
    return FindingText.text(finding, width: width).split(separator: "\n").map(String.init)
  }

  @Test func theMarkStandsUnderThePlace() {
    #expect(
      text("  r:sya(1)", column: 5, hint: "Did you mean r:say?") == [
        "/own.lua:3:5: error: no", "      r:sya(1)", "        ^", "    Did you mean r:say?",
      ])
  }

  @Test func wideAndCombinedLettersAndTabsAreCounted() {
    #expect(text("日本x", column: 3) == ["/own.lua:3:3: error: no", "    日本x", "        ^"])
    #expect(text("\tx", column: 2) == ["/own.lua:3:2: error: no", "     x", "     ^"])
  }

  @Test(arguments: [1, 40, 100, 200, 201, 400])
  func aLongLineIsCutAroundThePlace(column: Int) {
    var source = String(repeating: "a", count: 200)
    if column <= 200 {
      source.replaceSubrange(
        source.index(
          source.startIndex, offsetBy: column - 1)..<source.index(
            source.startIndex, offsetBy: column), with: "X")
    }
    let lines = text(source, column: column, width: 60)
    #expect(lines[1].count <= 60)
    #expect(lines[2].count <= 61)
    if column <= 200 {
      #expect(lines[1].firstIndex(of: "X")?.utf16Offset(in: lines[1]) == lines[2].count - 1)
    }
  }

  @Test func controlsOfASourceDoNothing() {
    let lines = text("x\u{1B}[2Jy\u{7}", column: 1)
    #expect(lines[1] == "    xy")
  }

  @Test func aFileAsAWholeHasNoPlace() {
    let finding = Finding(.note, "it has no spec", file: "/own.lua")
    #expect(FindingText.text(finding, width: 80) == "/own.lua: note: it has no spec")
    #expect(
      FindingJSON.text([finding])
        == #"[{"file":"/own.lua","line":null,"column":null,"severity":"note","message":"it has no spec","hint":null,"source":null}]"#
    )
  }

  @Test func theSummaryCounts() {
    let finding = Finding(.warning, "x", file: "y")
    #expect(FindingText.summary([finding], files: 1) == "1 file, 0 errors, 1 warning")
  }
}
