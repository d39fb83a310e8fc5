import RespiteCore
import RespitePlugins
import Testing

struct ParamsTests {
  private func source(_ params: String, _ body: String = "") -> String {
    """
    local respite = require "respite"
    return respite.routine {
      params = { \(params) },
      run = function(r, p) \(body) end,
    }
    """
  }

  private static let five = """
    zeta = respite.text { default = "z" }, alpha = respite.integer { default = 3, min = 1, max = 9 },
    beta = respite.number { default = 0.5 }, mid = respite.choice { choices = { "tea", "milk" }, default = "tea" },
    flag = respite.flag { default = true }, none = respite.text {}
    """
  private static let show =
    "r:show(('%s %s %s %s %s %s'):format(p.zeta, p.alpha, p.beta, p.mid, p.flag, p.none))"

  @Test("Parameters stand in the order in which they were written.")
  func order() throws {
    let folder = try PluginFolder(["routine.lua": source(Self.five)])
    let file = try folder.library.find("routine")
    let routine = try LoadedRoutine(file, context: Playing().context(folder.library)).routine
    #expect(routine.parameters.map(\.name) == ["zeta", "alpha", "beta", "mid", "flag", "none"])
    #expect(routine.parameters[1].form == .integer(1...9))
    #expect(routine.parameters[3].form == .choice(["tea", "milk"]))
    #expect(routine.parameters[0].preset == .text("z"))
    #expect(routine.parameters[5].preset == nil)
  }

  @Test(
    "They reach the routine checked and converted.",
    arguments: [
      ([], #"0 show "z 3 0.5 tea true nil" | 0 end"#),
      ([("alpha", "9"), ("flag", "no"), ("none", "x")], #"0 show "z 9 0.5 tea false x" | 0 end"#),
      ([("beta", "2"), ("mid", "milk"), ("zeta", "")], #"0 show "z 3 2.0 milk true nil" | 0 end"#),
      ([("alpha", "1"), ("alpha", "2")], #"0 show "z 2 0.5 tea true nil" | 0 end"#),
      ([("alpha", "0")], "FAULT alpha=0: alpha is a whole number from 1 to 9"),
      ([("mid", "beer")], "FAULT mid=beer: mid is one of tea, milk"),
      ([("alhpa", "1")], "FAULT routine has no parameter 'alhpa'. Did you mean 'alpha'?"),
      (
        [("xyz", "1")],
        "FAULT routine has no parameter 'xyz'. It takes zeta, alpha, beta, mid, flag, none."
      ),
    ] as [([(String, String)], String)])
  func values(given: [(String, String)], expected: String) {
    var playing = Playing()
    playing.given = given.map { (name: $0.0, text: $0.1) }
    #expect(played(file: source(Self.five, Self.show), playing) == expected)
  }

  @Test("A routine without parameters says so.")
  func none() {
    var playing = Playing()
    playing.given = [(name: "rounds", text: "3")]
    #expect(
      played(file: source(""), playing)
        == "FAULT routine has no parameter 'rounds'. It takes none.")
  }

  @Test(
    "A parameter with something wrong is refused at its line.",
    arguments: [
      (
        "a = respite.integer { default = 0, min = 1 }",
        "respite.integer: default must be a whole number of at least 1, not 0"
      ),
      (
        "a = respite.integer { default = 1.5 }",
        "respite.integer: default must be a whole number, not 1.5"
      ),
      (
        "a = respite.integer { default = '1' }",
        "respite.integer: default must be a whole number, not '1'"
      ),
      ("a = respite.integer { min = 3, max = 1 }", "respite.integer: min is above max"),
      ("a = respite.number { min = 0/0 }", "respite.number: min must be a number, not nan"),
      (
        "a = respite.number { max = math.huge }",
        "respite.number: max must be a number from -1e15 to 1e15, not inf"
      ),
      (
        "a = respite.number { default = true }",
        "respite.number: default must be a number, not true"
      ),
      ("a = respite.choice { default = 'x' }", #"respite.choice: give it choices = { "…", "…" }"#),
      (
        "a = respite.choice { choices = { 'a' }, default = 'b' }",
        "respite.choice: default must be one of a, not 'b'"
      ),
      (
        "a = respite.choice { choices = { 1, 2 } }",
        "respite.choice: choices must be a list of texts: number 1 is 1"
      ),
      (
        "a = respite.flag { default = 'yes' }",
        "respite.flag: default must be true or false, not 'yes'"
      ),
      (
        "a = respite.text { defualt = 'x' }",
        "respite.text: there is no field 'defualt': did you mean 'default'?"
      ),
      (
        "a = respite.text { default = ('x'):rep(501) }",
        "respite.text: default must be text of at most 500 characters, not '"
          + String(repeating: "x", count: 40) + "…'"
      ),
      ("a = respite.text('x')", "respite.text: it needs a table: respite.text { … }"),
    ])
  func refused(params: String, expected: String) {
    #expect(played(file: source(params)) == "FAULT routine.lua:3: " + expected)
  }

  @Test("A whole number may be the result of a division.")
  func division() {
    #expect(
      played(file: source("a = respite.integer { default = 6 / 2 }", "r:wait(p.a)"))
        == "0 wait 3 | 3 end")
  }

  @Test(
    "Params that are none are refused where the routine is defined.",
    arguments: [
      (
        "a = 5",
        #"params: a is 5. Write a = respite.text { default = "…" }, or another of its kind"#
      ),
      (
        "b = 'x', a = {}",
        #"params: a is an empty table. Write a = respite.text { default = "…" }, or another of its kind"#
      ),
      ("respite.text {}", "params: each needs a name. Write { name = respite.text { … } }"),
    ])
  func strangers(params: String, expected: String) {
    #expect(played(file: source(params)) == "FAULT routine.lua:2: " + expected)
  }

  @Test("What a kind adds can be given by the author instead.")
  func overridden() {
    #expect(
      played(
        file: """
          local respite = require "respite"
          return respite.breathing {
            pattern = "4-6", params = { rounds = respite.integer { default = 1, max = 2 } },
          }
          """) == "0 inhale 4 (1/1) | 4 exhale 6 (1/1) | 10 end")
  }
}
