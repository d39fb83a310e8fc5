import RespiteCore
import Testing

@testable import respite

@Suite struct PluginLockTests {
  private static let hash = String(repeating: "0a", count: 32)

  @Test func whatIsWrittenIsReadAgain() throws {
    var lock = PluginLock()
    lock["walk"] = PluginLock.Plugin(
      name: "walk", source: .archive("/home/me/my plugins/walk.zip"), files: [])
    lock["calm"] = PluginLock.Plugin(
      name: "calm", source: .git("https://example.org/calm.git"), version: "1.0 beta",
      revision: "0123", files: [("plugin.lua", Self.hash), ("lib/a b.lua", Self.hash)])
    #expect(try PluginLock(parsing: lock.text, path: "lock") == lock)
    #expect(lock.plugins.map(\.name) == ["calm", "walk"])
    lock["walk"] = nil
    #expect(try PluginLock(parsing: lock.text, path: "lock") == lock)
    #expect(try PluginLock(parsing: "", path: "lock") == PluginLock())
  }

  /// It says what will be deleted one day.
  @Test(arguments: [
    ("[calm]\nsource = folder /a\n\(hash)  ../../.bashrc\n", 3),
    ("[calm]\nsource = folder /a\n\(hash)  /etc/passwd\n", 3),
    ("[calm]\nsource = folder /a\n\(hash)  a/../../b\n", 3),
    ("[calm]\nsource = folder /a\nabc  plugin.lua\n", 3),
    ("[../x]\nsource = folder /a\n", 1), ("[]\n", 1), ("[bundled]\n", 1),
    ("[calm]\nsource = folder /a\n[calm]\nsource = folder /a\n", 3),
    ("[calm]\n[walk]\nsource = folder /a\n", 2), ("[calm]\n", 2),
    ("[calm]\nsource = ftp x\n", 2), ("source = folder /a\n", 1), ("nonsense\n", 1),
    ("[calm]\nsource = folder /a\nsource = folder /b\n", 3),
  ])
  func whatItDidNotWriteIsRefused(text: String, line: Int) {
    let fault = #expect(throws: Fault.self) { try PluginLock(parsing: text, path: "lock") }
    #expect(fault?.line == line)
    #expect(fault?.file == "lock")
  }

  @Test(arguments: [
    ("https://example.org/calm.git", "https://example.org/calm.git"),
    ("https://me:secret@example.org/calm.git", "https://example.org/calm.git"),
    ("ssh://git@example.org/x@y", "ssh://example.org/x@y"),
    ("git@example.org:calm.git", "git@example.org:calm.git"),
  ])
  func aPasswordIsNotShown(url: String, shown: String) throws {
    let source = try PluginSource(url)
    #expect(source == .git(url))
    #expect(source.shown == shown)
    #expect(PluginSource(record: source.record) == source)
  }

  @Test(arguments: [
    "ext::sh -c id", "http://example.org/calm.git", "ftp://example.org/x", "fd::17", "EXT::x",
    "javascript://x", "https://example.org/calm.tar.gz", "a\nb", "-u@host:path", "nothing-there",
    "host:path", "/no/user@host:path", "",
  ])
  func otherSourcesAreRefused(text: String) {
    #expect(throws: Fault.self) { try PluginSource(text) }
  }
}
