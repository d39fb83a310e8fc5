import Foundation
import RespiteCore
import SystemPackage
import Testing

@testable import respite

@Suite struct FolderTests {
  private let top: FilePath

  init() throws {
    top = FilePath(FileManager.default.temporaryDirectory.path()).appending("respite-\(UUID())")
  }

  @Test func aTreeIsRemovedWhateverItsNamesAre() throws {
    let odd = FilePath(platformString: Array("odd".utf8CString.dropLast()) + [-1, 0])
    try top.appending("a").pushing(odd).makeFolders()
    try top.appending("kept").makeFolders()
    #expect(symlink(top.appending("kept").string, top.appending("a/link").string) == 0)
    let file = try FileDescriptor.open(
      top.appending("a").pushing(odd).appending("x"), .writeOnly, options: .create,
      permissions: .ownerReadWrite)
    try file.close()
    try top.appending("a").removeTree()
    #expect(try top.names().map(\.string) == ["kept"])
    try top.removeTree()
    #expect(FileStatus(top) == nil)
    try top.removeTree()
  }

  @Test func aPathThroughALinkHasNoPlace() throws {
    try top.appending("real/inner").makeFolders()
    #expect(symlink("real", top.appending("link").string) == 0)
    #expect(top.place(of: "real/inner/x") == top.appending("real/inner/x"))
    #expect(top.place(of: "new/x") != nil)
    #expect(top.place(of: "link/x") == nil)
    #expect(top.place(of: "link/inner/x") == nil)
    #expect(top.appending("link").place(of: "x") == nil)
    // The last part itself may be a link: it is what is looked at.
    #expect(top.place(of: "link") != nil)
    try top.removeTree()
  }

  @Test("Writing a file anew touches nothing beside it, and goes through a link.")
  func replacing() throws {
    try top.makeFolders()
    let file = top.appending("notes.md")
    try top.appending("notes.md.new").createContents(Array("mine".utf8))
    try file.createContents(Array("one".utf8))
    #expect(symlink("notes.md", top.appending("link").string) == 0)
    try top.appending("link").replaceContents(with: Array("two".utf8))
    #expect(try file.contents() == Array("two".utf8))
    #expect(FileStatus(top.appending("link"))?.kind == .link)
    #expect(try top.appending("notes.md.new").contents() == Array("mine".utf8))
    #expect(try top.names().map(\.string) == ["link", "notes.md", "notes.md.new"])
    #expect(throws: Errno.fileTooLarge) { try file.contents(limit: 2) }
    try top.removeTree()
  }

  @Test("A page that cannot be written is refused before anything plays.")
  func places() throws {
    try top.appending("folder.md").makeFolders()
    try Handout.checkPlace(top.appending("new.md").string)
    #expect(throws: Fault.self) { try Handout.checkPlace(top.appending("folder.md").string) }
    #expect(throws: Fault.self) { try Handout.checkPlace(top.appending("nowhere/x.md").string) }
    #expect(throws: Fault.self) { try Handout.checkPlace("/dev/full") }
    try top.removeTree()
  }
}
