import Foundation
import RespiteCore
import RespitePlugins
import Testing

/// What all that comes with the program must never do to a person.
@Suite struct CareTests {
  private static let names = BundledRoutineTests.names
  private static let plans = PlanLibrary(folder: nil, plugins: Checkout.plugins.folders)
  /// They are named after what is held, and are played by that name alone.
  private static let held: Set = ["4-7-8", "box", "calm-444"]
  private static let reassuring: Set = ["name-whats-real", "safe-and-loved", "ground-me-now"]

  @Test("nothing is held in a routine that is not named for it", arguments: names)
  func holds(name: String) throws {
    let file = try Checkout.plugins.find(name)
    #expect(file.holdsBreath(Checkout.context()) == Self.held.contains(name))
  }

  @Test("a plan has no hold, and does not say every day that all is well", arguments: plans.files())
  func plan(file: PlanFile) throws {
    let plan = try PlanReader(context: Checkout.context()).read(file).plan
    let routines = Set(plan.steps.flatMap(\.runs).map(\.routine))
    #expect(routines.isDisjoint(with: Self.held))
    #expect(routines.isDisjoint(with: Self.reassuring))
  }

  @Test("no routine goes on to one that says that all is well", arguments: names)
  func reassurance(name: String) throws {
    let path = try #require(try Self.path(of: name))
    let source = try Checkout.text(path)
    for other in Self.reassuring {
      #expect(!source.contains("play = \"\(other)\"") && !source.contains("r:play(\"\(other)\""))
    }
  }

  private static func path(of name: String) throws -> String? {
    let path = try Checkout.plugins.find(name).path
    return path.range(of: "plugins/", options: .backwards).map { String(path[$0.lowerBound...]) }
  }

  @Test("only a no to whether something is wrong is a no", arguments: ["", "yes"])
  func unanswered(answer: String) throws {
    var options = Session.Options()
    options.answers = [answer] + Array(repeating: "", count: 20)
    let timeline = try LoadedRoutine.timeline(
      of: Checkout.plugins.find("name-whats-real"), options: options, context: Checkout.context()
    ).timeline
    #expect(!timeline.cues.compactMap(\.cue.text).contains { $0.contains("safe") })
  }

  @Test("good-parent says its sentence first", arguments: 0..<50 as Range<UInt64>)
  func goodParent(seed: UInt64) throws {
    var context = Checkout.context()
    context.seed = seed
    let timeline = try LoadedRoutine.timeline(
      of: Checkout.plugins.find("good-parent"), given: [("parent", "dad")],
      options: Session.Options(), context: context
    ).timeline
    let said = timeline.cues.compactMap(\.cue.text).first { !$0.hasPrefix("Breathe") }
    #expect(said == "I'm a good dad.")
  }
}
