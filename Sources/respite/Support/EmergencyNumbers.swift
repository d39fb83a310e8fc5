/// What to call in an emergency of body or mind, from the one table `emergency.tsv`.
struct EmergencyNumbers {
  struct Row: Equatable {
    enum Kind: String {
      /// Ambulance and police alike.
      case all
      case ambulance
      /// From a mobile phone.
      case mobile
    }

    var country: String
    var number: String
    var kind: Kind
    var reading: NumberReading
  }

  let rows: [Row]

  static let bundled = EmergencyNumbers(parsing: PackageResources.emergency_tsv)

  /// A row a line: country, number, kind, how it was read, where, when.
  init(parsing bytes: [UInt8]) {
    rows = TabSeparated.rows(bytes).compactMap { fields in
      guard fields.count == 6, let kind = Row.Kind(rawValue: fields[2]),
        let reading = NumberReading(fields[3], on: fields[5])
      else { return nil }
      return Row(country: fields[0], number: fields[1], kind: kind, reading: reading)
    }
  }

  /// Those of a country, the one to call first at the top; none where none could be read.
  func rows(of country: String) -> [Row] { rows.filter { $0.country == country } }
}
