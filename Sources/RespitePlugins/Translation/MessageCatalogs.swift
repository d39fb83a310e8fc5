import RespiteCore

/// The translations of routines into the languages that a person reads. Each file is read once.
public final class MessageCatalogs {
  private let languages: [String]
  private var known: [String: [String: String]] = [:]

  /// - Parameter languages: as files are named after them, such as "de_AT" and "de"; the first one
  ///   that has a line is taken. None is for the language that routines are written in.
  public init(languages: [String] = []) { self.languages = languages }

  /// What the program itself says while a routine plays, by what it says in English.
  public lazy var ofProgram: [String: String] = merged { language in
    guard let file = Self.own[language] else { return [:] }
    return try? MessageCatalog(parsing: file, path: "\(language).po").texts
  }

  /// What the lines of a routine are, by their ids, and those of the program with them.
  /// - Parameters:
  ///   - library: a translation may also be in `PLUGIN/locale` of a folder of plugins, so that a
  ///     person can add one to what came with the program.
  ///   - note: takes a quiet line on a file that cannot be used.
  func texts(
    for file: RoutineFile, in library: PluginLibrary, note: (String) -> Void
  ) -> [String: String] {
    if languages.isEmpty { return [:] }
    let key = file.folder ?? file.path
    if let texts = known[key] { return texts }
    let texts = merged { language in
      var paths = [Self.path(of: language, for: file)]
      if file.folder != nil {
        paths =
          library.folders.map {
            "\($0)/\(file.plugin)/\(Self.folder)/\(language)\(Self.ending)"
          }.filter { $0 != paths[0] } + paths
      }
      return paths.filter(PluginLibrary.exists).reduce(into: [:]) { texts, path in
        do {
          texts.merge(try MessageCatalog(path: path).texts) { first, _ in first }
        } catch {
          note("A translation is not used: \(error)")
        }
      }
    }.merging(ofProgram) { own, _ in own }
    known[key] = texts
    return texts
  }

  /// Where a routine's lines in that language are: in `locale`, beside the files of its folder, or
  /// beside a file of its own.
  public static func path(of language: String, for file: RoutineFile) -> String {
    if let folder = file.folder { return "\(folder)/\(self.folder)/\(language)\(ending)" }
    return "\(file.path.dropLast(".lua".count)).\(language)\(ending)"
  }

  public static let ending = ".po"
  /// The folder of a plugin that its translations are in.
  public static let folder = "locale"

  private func merged(_ texts: (String) -> [String: String]?) -> [String: String] {
    languages.reduce(into: [:]) { merged, language in
      merged.merge(texts(language) ?? [:]) { first, _ in first }
    }
  }

  private static let own = ["de": PackageResources.de_po, "es": PackageResources.es_po]
}
