/// People to talk to, from the one file `helplines.tsv`.
struct Helplines {
  struct Line: Equatable {
    var country: String
    var name: String
    var number: String
    /// What to do where it is not only called: "call or text", "text PANDAS".
    var way: String
    var hours: String
    var isForCrisis: Bool
    var reading: NumberReading
  }

  let lines: [Line]

  static let bundled = Helplines(parsing: PackageResources.helplines_tsv)

  /// A row a line: country, name, number, way, hours, crisis (yes or no), how it was read, when.
  init(parsing bytes: [UInt8]) {
    lines = TabSeparated.rows(bytes).compactMap { fields in
      guard fields.count == 8, let reading = NumberReading(fields[6], on: fields[7]) else {
        return nil
      }
      return Line(
        country: fields[0], name: fields[1], number: fields[2], way: fields[3], hours: fields[4],
        isForCrisis: fields[5] == "yes", reading: reading)
    }
  }

  func lines(of country: String) -> [Line] { lines.filter { $0.country == country } }
}
