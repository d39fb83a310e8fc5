/// A tar archive as bytes, as harmless or hostile as a test wants it.
struct TarArchive {
  private(set) var bytes: [UInt8] = []

  /// A plugin that is as it should be.
  static var calm: TarArchive {
    var archive = TarArchive()
    archive.add("plugin.lua", "return { name = \"calm\" }")
    archive.add("walk.lua", "return require('respite').breathing { pattern = '4-6' }")
    return archive
  }

  /// - Parameters:
  ///   - type: of the entry: "0" is a file, "1" a hard link, "2" a link, "5" a folder.
  ///   - size: what the header says, if that is not the truth.
  mutating func add(
    _ name: String, _ text: String = "", type: Character = "0", size: String? = nil
  ) {
    var header = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, at offset: Int) {
      for (index, byte) in text.utf8.enumerated() { header[offset + index] = byte }
    }
    func octal(_ number: Int, _ digits: Int) -> String {
      let text = String(number, radix: 8)
      return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
    put(String(name.prefix(100)), at: 0)
    put("0000644", at: 100)
    put(size ?? octal(text.utf8.count, 11), at: 124)
    put(String(type), at: 156)
    if type == "1" || type == "2" { put("/etc/passwd", at: 157) }
    put("ustar", at: 257)
    put("00", at: 263)
    put("        ", at: 148)
    put(octal(header.reduce(0) { $0 + Int($1) }, 6) + "\0 ", at: 148)
    bytes += header + Array(text.utf8)
    bytes += [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512)
  }

  /// With the two empty blocks that end an archive.
  var ended: [UInt8] { bytes + [UInt8](repeating: 0, count: 1024) }
}
