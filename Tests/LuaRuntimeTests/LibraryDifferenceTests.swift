import LuaRuntime
import Testing

/// The replaced functions of `string` and `table` do what the stock ones do, with the same words
/// for every mistake.
@Suite struct LibraryDifferenceTests {
  static let cases = 500

  @Test(arguments: 1...12)
  func randomCallsGiveTheSame(seed: Int) throws {
    let script = PackageResources.differential_lua
    let stock = try StockLua.run(script, chunk: "differential", arguments: [seed, Self.cases])
    // The chunk takes its arguments from a call of the sandbox's own.
    let wrapped =
      Array("return (function(...)".utf8) + script + Array("\nend)(\(seed), \(Self.cases))".utf8)
    let sandbox = try Sandbox(limits: Limits(memory: 64 << 20, time: .seconds(30)))
    let ours = try #require(try sandbox.run(wrapped, chunk: "differential").string)

    let expected = stock.split(separator: "\n", omittingEmptySubsequences: false)
    let found = ours.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(expected.count > 2 * Self.cases)
    #expect(found.count == expected.count)
    for (found, expected) in zip(found, expected) where found != expected {
      Issue.record("stock Lua: \(expected)\nsandbox:   \(found)")
    }
  }
}
