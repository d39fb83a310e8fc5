import Foundation
import SystemPackage
import Testing

@testable import respite

struct PlayingMarkTests {
  private let path = FilePath(
    FileManager.default.temporaryDirectory.appending(path: "\(UUID())/folder/playing").path())

  @Test("that a session plays is seen from elsewhere, until none does")
  func seen() {
    let (one, two, watcher) = (PlayingMark(at: path), PlayingMark(at: path), PlayingMark(at: path))
    #expect(!watcher.isSet)
    one.set(true)
    #expect(watcher.isSet && one.isSet)
    two.set(true)
    one.set(false)
    #expect(watcher.isSet)
    two.end()
    #expect(!watcher.isSet)
    two.set(true)
    #expect(!watcher.isSet)
    one.set(true)
    #expect(watcher.isSet)
  }

  @Test("where it cannot be written, nothing is said")
  func unwritable() {
    let mark = PlayingMark(at: "/dev/null/playing")
    mark.set(true)
    #expect(!mark.isSet)
    mark.end()
  }
}
