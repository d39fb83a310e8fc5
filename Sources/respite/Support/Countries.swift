/// What countries are called, from `countries.tsv`.
struct Countries {
  /// In English, German and Spanish, by two-letter code.
  private let names: [String: [String]]

  static let bundled = Countries(parsing: PackageResources.countries_tsv)

  private static let languages = ["en", "de", "es"]

  init(parsing bytes: [UInt8]) {
    names = Dictionary(
      TabSeparated.rows(bytes).filter { $0.count == 4 }.map { ($0[0], Array($0[1...])) },
      uniquingKeysWith: { first, _ in first })
  }

  var codes: [String] { names.keys.sorted() }

  /// The code of a country as it is typed: "de", and "UK" for GB. nil where there is no such
  /// country.
  func code(_ typed: String) -> String? {
    let code = typed.uppercased() == "UK" ? "GB" : typed.uppercased()
    return names[code] == nil ? nil : code
  }

  /// - Parameter languages: those that the person reads, the closest first; English where none of
  ///   them is there.
  func name(_ code: String, in languages: [String]) -> String {
    let spoken = languages.lazy.compactMap { language in
      Self.languages.firstIndex(of: String(language.prefix { $0 != "_" }))
    }
    return names[code]?[spoken.first ?? 0] ?? code
  }
}
