import LuaRuntime
import Testing

/// `pairs` goes through a table in an order that follows from the keys alone.
@Suite struct PairsTests {
  /// The keys in the order of `pairs`, as Lua writes them.
  private func keys(_ table: String) throws -> String? {
    try Sandbox().run(
      """
      local keys = {}
      for key in pairs(\(table)) do keys[#keys + 1] = tostring(key):gsub("^table.*", "table") end
      return table.concat(keys, " ")
      """
    ).string
  }

  @Test(arguments: [
    ("{}", ""),
    ("{'a', 'b', 'c'}", "1 2 3"),
    ("{[3] = 3, [2] = 2, [1] = 1}", "1 2 3"),
    ("{1, nil, 3, nil, 5}", "1 3 5"),
    ("{10, [0] = 1, [-1] = 1, [7] = 1, [math.mininteger] = 1}", "1 7 -9223372036854775808 -1 0"),
    ("{b = 1, a = 1, aa = 1, ab = 1, A = 1}", "A a aa ab b"),
    (
      "{longer_than_eight_2 = 1, longer_than_eight_1 = 1}",
      "longer_than_eight_1 longer_than_eight_2"
    ),
    ("{['2'] = 1, ['1'] = 1, 5, 6}", "1 2 1 2"),
    (
      "{[1.5] = 1, [-1.5] = 1, [0.5] = 1, [math.huge] = 1, [-math.huge] = 1}",
      "-inf -1.5 0.5 1.5 inf"
    ),
    ("{[{}] = 1, [true] = 1, [false] = 1, x = 1, [0.5] = 1, 1}", "1 0.5 x false true table"),
  ])
  func keysComeInOrder(table: String, expected: String) throws {
    #expect(try keys(table) == expected)
  }

  @Test func theOrderDoesNotDependOnHowATableCameToBe() throws {
    // The same keys, inserted in a different order each time, with others in between.
    let result = try Sandbox(limits: Limits(memory: 64 << 20, time: .seconds(10))).run(
      """
      local function keys(t)
        local result = {}
        for key, value in pairs(t) do
          assert(t[key] == value)
          result[#result + 1] = math.type(key) and key or #key .. key
        end
        return table.concat(result, " ")
      end
      for size = 1, 300 do
        local names = {}
        for i = 1, size do names[i] = i % 3 == 0 and i or "key" .. i end
        local expected
        for round = 1, 4 do
          local t = {}
          for i = size, 1, -1 do
            local j = math.random(i)
            names[i], names[j] = names[j], names[i]
          end
          for i, name in ipairs(names) do
            t["other" .. i] = 1
            t[name] = i
            t["other" .. i] = nil
          end
          expected = expected or keys(t)
          assert(keys(t) == expected, size)
        end
      end
      return "same"
      """)
    #expect(result.string == "same")
  }

  @Test(arguments: [6, 300])
  func fieldsMayBeAssignedAndRemovedOnTheWay(count: Int) throws {
    let result = try Sandbox().run(
      """
      local t, visited = {}, {}
      for i = 1, \(count) do t[("k%03d"):format(i)] = i end
      for key, value in pairs(t) do
        visited[#visited + 1] = value
        t[key] = -value
        t[("k%03d"):format(value + 1)] = nil
        t["new" .. key] = 1
      end
      assert(#visited == \(count / 2) and visited[2] == 3)
      for key in pairs(t) do t[key] = nil end
      return next(t)
      """)
    #expect(result.isNil)
  }

  @Test func aMetamethodComesFirst() throws {
    let result = try Sandbox().run(
      """
      local t = setmetatable({}, {__pairs = function(t)
        return function(_, key) if not key then return "only", 1 end end, t, nil
      end})
      for key in pairs(t) do return key end
      """)
    #expect(result.string == "only")
  }

  @Test func whatIsNoTableIsNamed() throws {
    let error = #expect(throws: LuaError.self) { try Sandbox().run("for _ in pairs(nil) do end") }
    #expect(error?.message == "bad argument #1 to 'for iterator' (table expected, got nil)")
  }
}
