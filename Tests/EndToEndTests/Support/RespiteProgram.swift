import Foundation

extension Program {
  /// The built program, at home in a folder of its own.
  ///
  /// `RESPITE_PROGRAM` says which; otherwise it is the one that was built with these tests.
  static func respite(in home: TemporaryHome, environment: [String: String] = [:]) throws -> Program
  {
    Program(
      path: try respitePath(),
      environment: home.environment.merging(environment) { _, given in given },
      directory: home.path)
  }

  private static func respitePath() throws -> String {
    let named = ProcessInfo.processInfo.environment["RESPITE_PROGRAM"]
    let checkout = (1...4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    let path = named ?? checkout.appendingPathComponent(".build/debug/respite").path
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw HarnessError("there is no program at \(path): use scripts/test, or set RESPITE_PROGRAM")
    }
    return path
  }
}
