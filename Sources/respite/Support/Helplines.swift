/// Numbers to call, from the one file `helplines.tsv`.
struct Helplines {
  struct Line {
    var country: String
    var name: String
    var number: String
    var hours: String
    var isForCrisis: Bool
    /// Where the number was read, and when (ISO date).
    var source: String
    var read: String
  }

  var lines: [Line]

  /// In the order of the file, each once.
  var countries: [String] {
    var seen: Set<String> = []
    return lines.map(\.country).filter { seen.insert($0).inserted }
  }

  /// The emergency number first.
  func lines(of country: String) -> [Line] { lines.filter { $0.country == country } }

  static let bundled = Helplines(parsing: PackageResources.helplines_tsv)

  /// A row a line: country, name, number, hours, crisis (yes or no), source, date read. Lines that
  /// begin with # are comments.
  init(parsing bytes: [UInt8]) {
    lines = bytes.split(separator: UInt8(ascii: "\n")).compactMap { row in
      let fields = String(decoding: row, as: UTF8.self)
        .split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 7, !fields[0].hasPrefix("#") else { return nil }
      return Line(
        country: fields[0], name: fields[1], number: fields[2], hours: fields[3],
        isForCrisis: fields[4] == "yes", source: fields[5], read: fields[6])
    }
  }

  /// The country that the locale variables name: en_GB is GB.
  static func country(of environment: [String: String]) -> String? {
    for variable in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let locale = environment[variable], !locale.isEmpty else { continue }
      let parts = locale.split { $0 == "." || $0 == "@" }.first?.split(separator: "_") ?? []
      return parts.count > 1 ? String(parts[1]) : nil
    }
    return nil
  }
}
