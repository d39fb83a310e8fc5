import Testing

struct ChanceTests {
  private static let body = """
    local list = { 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h' }
    for _ = 1, 5 do r:show(r:pick(list)) end
    r:show(table.concat(r:shuffle(list)))
    r:show(tostring(math.random(1000000)) .. ' ' .. tostring(math.random()))
    r:show(table.concat(list))
    """

  private func drawn(_ seed: UInt64) -> String {
    var playing = Playing()
    playing.seed = seed
    return played(Self.body, playing)
  }

  @Test("The same seed gives the same chance; another gives another.")
  func seeds() {
    let first = drawn(7)
    #expect(first == drawn(7))
    #expect(Set((1...10).map { drawn($0) }).count == 10)
    #expect(first.hasSuffix(#"0 show "abcdefgh" | 0 end"#), "the list was changed: \(first)")
  }

  @Test("Every one is picked at times, and a shuffle keeps them all.")
  func fair() {
    let drawing = played(
      """
      local seen, n = {}, 0
      for _ = 1, 200 do
        local x = r:pick { 1, 2, 3, 4 }
        if not seen[x] then seen[x] = true n = n + 1 end
      end
      local s = r:shuffle { 3, 1, 2 }
      table.sort(s)
      r:show(n .. ' ' .. table.concat(s))
      r:show(#r:shuffle {} .. '')
      """)
    #expect(drawing == #"0 show "4 123" | 0 show "0" | 0 end"#)
  }

  @Test("A routine that is played gets a chance of its own, and takes none of the player's.")
  func played_() throws {
    func drawing(_ seed: UInt64, _ body: String) throws -> String {
      let folder = try PluginFolder([
        "host.lua": "return require('respite').routine { run = function(r) \(body) end }",
        "guest.lua":
          "return require('respite').routine { run = function(r) r:show(r:pick { 1, 2, 3, 4, 5, 6, 7, 8, 9 } .. ' ' .. math.random(1000)) end }",
      ])
      var playing = Playing()
      playing.seed = seed
      return playing.drawn("host", in: folder.library)
    }
    let twice = "r:play('guest') r:play('guest')"
    #expect(try drawing(3, twice) == drawing(3, twice))
    #expect(try drawing(3, twice) != drawing(4, twice))
  }

  @Test("Tables are gone through in the same order every time.")
  func pairs() {
    let body = """
      local t, names = {}, {}
      for _, name in ipairs { 'zeta', 'alpha', 'mid', 'beta', 'omega' } do t[name] = true end
      for name in pairs(t) do names[#names + 1] = name end
      r:show(table.concat(names, ' '))
      """
    #expect(Set((1...10).map { _ in played(body) }).count == 1)
  }

  @Test(
    "What has nothing to choose from is refused.",
    arguments: [
      ("r:pick {}", "r:pick: it needs a list with something in it"),
      ("r:pick('abc')", "r:pick: it needs a list with something in it"),
      ("r:shuffle(5)", "r:shuffle: it needs a list"),
      ("r.pick { 1 }", "r.pick needs its r. Write r:pick(…), with a colon"),
      ("r.shuffle { 1 }", "r.shuffle needs its r. Write r:shuffle(…), with a colon"),
    ])
  func refused(call: String, expected: String) {
    #expect(played("\n" + call) == "FAULT routine.lua:2: " + expected)
  }
}
