import RespiteCore
import Terminal
import Testing

@testable import respite

/// Which keys home takes.
struct HomeKeysTests {
  @Test("the Enter that began the program plays nothing, however long it is down")
  func held() {
    var keys = HomeKeys(at: .zero)
    for repeats in 0..<60 {
      let clock = TimeSpan.milliseconds(500 + repeats * 33)
      #expect(keys.pressed([.enter], at: clock) == [])
      if let due = keys.due, due < clock + .milliseconds(33) {
        #expect(keys.pressed([], at: due) == [])
      }
    }
    #expect(keys.pressed([], at: .seconds(9)) == [])
  }

  @Test("Enter pressed once more plays at once what is there")
  func pressed() {
    var keys = HomeKeys(at: .zero)
    #expect(keys.pressed([.enter], at: .milliseconds(150)) == [])
    #expect(keys.due == .milliseconds(150) + HeldKeys.interval)
    #expect(keys.pressed([], at: .milliseconds(150) + HeldKeys.interval) == [.enter])
    #expect(keys.pressed([], at: .seconds(1)) == [])
    #expect(keys.pressed([.enter], at: .seconds(9)) == [.enter])
  }

  @Test("what is typed to find something comes whole and in its order, and Enter after it")
  func typed() {
    var keys = HomeKeys(at: .zero)
    let word = "goodness".map { Key.character($0) }
    #expect(keys.pressed(word + [.enter], at: .milliseconds(10)) == word + [.enter])
    let arrows: [Key] = [.down, .down, .down, .up]
    #expect(keys.pressed(arrows, at: .milliseconds(20)) == arrows)
    #expect(keys.pressed([.escape], at: .milliseconds(40)) == [.escape])
  }
}
