import Foundation
import RespiteCore
import SystemPackage
import Testing

@testable import respite

/// Archives that want more than to be read.
@Suite struct ArchiveReaderTests {
  // MARK: - Harmless ones

  @Test func aTarIsRead() throws {
    var archive = TarArchive.calm
    archive.add("lib", type: "5")
    archive.add("./lib/x.lua", "return 1")
    archive.add("logo.png", "no text")
    archive.add(".gitignore", "*")
    let package = try read(archive.ended)
    #expect(package.files.map(\.path) == ["lib/x.lua", "plugin.lua", "walk.lua"])
    #expect(package["lib/x.lua"]?.bytes == Array("return 1".utf8))
    #expect(package.leftOut == ["logo.png"])
  }

  @Test func oneFolderAroundAllIsTakenAway() throws {
    var archive = TarArchive()
    archive.add(
      "pax_global_header", "52 comment=0123456789012345678901234567890123456789\n", type: "g")
    archive.add("calm-1.0/", type: "5")
    archive.add("calm-1.0/plugin.lua", "return {}")
    archive.add("calm-1.0/lib/x.lua", "")
    #expect(try read(archive.ended).files.map(\.path) == ["lib/x.lua", "plugin.lua"])
  }

  @Test func longNamesAreRead() throws {
    let name = String(repeating: "l", count: 120) + ".lua"
    var archive = TarArchive.calm
    archive.add("././@LongLink", name + "\0", type: "L")
    archive.add("cut", "gnu")
    archive.add("header", "134 path=p\(name.dropFirst())\n", type: "x")
    archive.add("cut", "posix")
    let package = try read(archive.ended)
    #expect(package[name]?.bytes == Array("gnu".utf8))
    #expect(package["p\(name.dropFirst())"]?.bytes == Array("posix".utf8))
  }

  @Test func aZipIsRead() throws {
    var archive = ZipArchive()
    archive.add("calm/", "", mode: 0o040755)
    archive.add("calm/plugin.lua", "return { name = 'calm' }", isPacked: true)
    archive.add("calm/walk.lua", "return 1")
    archive.add("calm/empty.txt", "", isPacked: true)
    archive.add("calm/notes.md", "# Notes", isPacked: true)
    let package = try read(archive.bytes)
    #expect(
      package.files.map(\.path) == ["empty.txt", "notes.md", "plugin.lua", "walk.lua"])
    #expect(package["plugin.lua"]?.bytes == Array("return { name = 'calm' }".utf8))
    #expect(package["notes.md"]?.bytes == Array("# Notes".utf8))
    #expect(package["walk.lua"]?.bytes == Array("return 1".utf8))
  }

  // MARK: - Hostile ones

  static let ways: [(path: String, words: String)] = [
    // To Swift, a slash and the accent after it, or the letter before it, are one character here.
    ("/\u{301}pwn.lua", "leads out"), ("/\u{301}x\u{D4E}/../some/pwned.lua", "leads out"),
    ("x\u{D4E}/../y.lua", "leads out"), ("a/\u{301}b.lua", "no name needs"),
    ("../x.lua", "leads out"), ("/tmp/x.lua", "leads out"), ("a/../../x.lua", "leads out"),
    ("a/..", "leads out"), ("./../x.lua", "leads out"), ("a//x.lua", "no plain path"),
    ("a/./x.lua", "no plain path"), ("a\\..\\x.lua", "characters"),
    ("a\u{1B}[2J.lua", "characters"),
    ("a\u{202E}aul.lua", "characters"), ("a\nb.lua", "characters"),
    ("a/b/c/d/e/f/g/h/i.lua", "too many folders"), ("plugin.lua", "there twice"),
    ("PLUGIN.lua", "there twice"), ("walk.lua/x.lua", "same name"),
  ]

  @Test(arguments: ways)
  func aTarCannotLeadOut(path: String, words: String) {
    var archive = TarArchive.calm
    archive.add(path, "x")
    refuses(archive.ended, words)
  }

  @Test(arguments: ways)
  func aZipCannotLeadOut(path: String, words: String) {
    var archive = ZipArchive()
    archive.add("plugin.lua", "return {}")
    archive.add("walk.lua", "return {}")
    archive.add(path, "x")
    refuses(archive.bytes, words)
  }

  @Test(
    arguments: [
      ("1", "a link"), ("2", "a link"), ("K", "a link"), ("3", "no plain file"),
      ("4", "no plain file"), ("6", "no plain file"), ("S", "no plain file"),
      ("?", "no plain file"),
    ] as [(Character, String)])
  func aTarHasPlainFilesAlone(type: Character, words: String) {
    var archive = TarArchive.calm
    archive.add("x.lua", type: type)
    refuses(archive.ended, words)
  }

  @Test(arguments: [(0o120777, "a link"), (0o020666, "no plain file"), (0o010600, "no plain file")])
  func aZipHasPlainFilesAlone(mode: Int, words: String) {
    var archive = ZipArchive()
    archive.add("plugin.lua", "return {}")
    archive.add("x.lua", "/etc/passwd", mode: mode)
    refuses(archive.bytes, words)
  }

  @Test(arguments: ["77777777777", "00006666666", "-0000000001", "zzz", "\u{0}"])
  func aSizeIsNotBelieved(size: String) {
    var archive = TarArchive.calm
    archive.add("x.lua", "x", size: size)
    refuses(archive.ended, nil)
  }

  @Test func aTarThatIsDamagedOrCutOffIsRefused() {
    let whole = TarArchive.calm.ended
    var damaged = whole
    damaged[3] ^= 1
    refuses(damaged, "damaged")
    refuses(Array(whole[..<1500]), nil)
    refuses(Array(whole[..<2048]), "ends in the middle")
    refuses(Array(whole[..<100]), "neither")
    refuses([], "neither")
    refuses([0x1F, 0x8B, 8, 0], "damaged")
  }

  @Test func aZipThatIsDamagedOrLiesIsRefused() {
    var archive = ZipArchive()
    archive.add("plugin.lua", "return {}", isPacked: true, size: 5)
    refuses(archive.bytes, nil)
    archive = ZipArchive()
    archive.add("plugin.lua", "return {}", size: 4_000_000_000)
    refuses(archive.bytes, "larger than")
    archive = ZipArchive()
    archive.add("plugin.lua", String(repeating: "-", count: 1000), isPacked: true)
    archive.share(20)
    refuses(archive.bytes, "damaged")
    archive = ZipArchive()
    archive.add("plugin.lua", "return {}", flags: 1)
    refuses(archive.bytes, "password")
    archive = ZipArchive()
    archive.add("plugin.lua", "return {}")
    // Every end of it missing, or every byte of its directory another one: never a crash.
    for count in 0..<archive.bytes.count { refuses(Array(archive.bytes[..<count]), nil) }
    for index in archive.bytes.indices.dropFirst(45) {
      var bytes = archive.bytes
      bytes[index] = 0xFF
      _ = try? read(bytes)
    }
  }

  @Test func thousandsOfFilesAreRefused() {
    var archive = TarArchive.calm
    for number in 0..<2000 { archive.add("f\(number).lua") }
    refuses(archive.ended, "more than 2000 files")
  }

  @Test func whatUnpacksToTooMuchIsRefused() throws {
    // Zeros shrink to a thousandth: 60 MB of them make 60 KB.
    let file = try TemporaryFile([UInt8](repeating: 0, count: 60 << 20))
    let gzip = ChildProcess(
      name: "gzip", arguments: ["-1", "-c", file.path], environment: ["PATH": "/usr/bin:/bin"])
    refuses(try gzip.run(limit: 1 << 20).output, "larger than")
  }

  @Test func aPluginHasAManifest() {
    var archive = TarArchive()
    archive.add("a/plugin.lua", "return {}")
    archive.add("b/plugin.lua", "return {}")
    refuses(archive.ended, "no plugin.lua")
  }

  // MARK: -

  private func read(_ bytes: [UInt8]) throws -> PluginPackage {
    let file = try TemporaryFile(bytes)
    return try ArchiveReader.read(FilePath(file.path))
  }

  private func refuses(
    _ bytes: [UInt8], _ words: String?, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let fault = #expect(throws: Fault.self, sourceLocation: sourceLocation) { try read(bytes) }
    #expect(fault?.reason == .definition, sourceLocation: sourceLocation)
    if let words {
      #expect(
        fault?.message.contains(words) == true, "\(fault?.message ?? "")",
        sourceLocation: sourceLocation)
    }
  }

  /// A file that is removed with its last use.
  private final class TemporaryFile {
    let path = FileManager.default.temporaryDirectory.path() + "respite-\(UUID().uuidString)"

    init(_ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(fileURLWithPath: path)) }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }
}
