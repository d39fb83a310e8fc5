import RespiteCore
import Testing

/// Which steps come after which.
struct PlanChainsTests {
  private static func chains(_ steps: PlanStep...) -> PlanChains {
    PlanChains(Plan(name: "day", title: "A day", steps: steps))
  }

  @Test("A step leads to the first of its chain, with the waits of all on the way.")
  func chain() {
    let chains = Self.chains(
      .after("b", "3m", "c"), .at("07:10", "a"), .after("a", "2m", "b"), .after("x", "1m", "d"))
    #expect((0..<4).map(chains.root) == [1, 1, 1, 3])
    #expect((0..<4).map(chains.wait) == [.seconds(300), .zero, .seconds(120), .zero])
    #expect((0..<4).allSatisfy { chains.circle(from: $0) == nil })
  }

  @Test("A circle is told from each step that is in it, or leads to it, and from no other.")
  func circle() {
    let chains = Self.chains(
      .after("b", "1m", "a"), .after("c", "1m", "b"), .after("a", "1m", "c"),
      .after("a", "1m", "tail"), .after("self", "1m", "self"), .at("07:10", "well"),
      .after("well", "1m", "next"))
    #expect(chains.circle(from: 0) == [0, 1, 2, 0])
    #expect(chains.circle(from: 2) == [2, 0, 1, 2])
    #expect(chains.circle(from: 3) == [3, 0, 1, 2, 0])
    #expect(chains.circle(from: 4) == [4, 4])
    #expect(chains.circle(from: 5) == nil && chains.circle(from: 6) == nil)
    #expect(chains.circle(from: 3, most: 3) == [3, 0, 1])
  }

  @Test("Whatever the steps name, roots and circles are those that a walk finds.")
  func walk() {
    var chance = SeededGenerator(seed: 11)
    for _ in 0..<300 {
      let count = Int.random(in: 1...12, using: &chance)
      let steps = (0..<count).map { index -> PlanStep in
        Int.random(in: 0..<4, using: &chance) == 0
          ? .at("07:10", "s\(index)")
          : .after("s\(Int.random(in: 0...count, using: &chance))", "1m", "s\(index)")
      }
      let chains = PlanChains(Plan(name: "day", title: "A day", steps: steps))
      for index in steps.indices {
        var path = [index]
        while let next = chains.target(of: path[path.count - 1]) {
          let isKnown = path.contains(next)
          path.append(next)
          if isKnown { break }
        }
        let isCircle = path.dropLast().contains(path[path.count - 1])
        #expect(chains.circle(from: index) == (isCircle ? path : nil))
        if !isCircle {
          #expect(chains.root(of: index) == path.last)
          #expect(chains.wait(of: index) == .seconds(60 * Double(path.count - 1)))
        }
      }
    }
  }
}
