import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension ChildProcess {
  /// Whether PATH leads to such a program.
  static func isInstalled(_ name: String) -> Bool {
    (Environment.variables()["PATH"] ?? "/usr/bin:/bin").split(separator: ":").contains {
      $0.first == "/" && access("\($0)/\(name)", X_OK) == 0
    }
  }

  /// Runs a command to its end.
  /// - Returns: nil when all went well, or else what it said in a line.
  static func complaint(of command: [String]) -> String? {
    let child = ChildProcess(
      name: command[0], arguments: Array(command.dropFirst()),
      environment: Environment.variables())
    do {
      let outcome = try child.run(limit: 1 << 16)
      if outcome.status == 0 { return nil }
      let said = String(decoding: outcome.errors, as: UTF8.self).split(whereSeparator: \.isNewline)
      return said.first.map { String($0) } ?? "it ended with \(outcome.status)"
    } catch Failure.notStarted(_, let code) {
      return "\(code)"
    } catch {
      return "\(error)"
    }
  }
}
