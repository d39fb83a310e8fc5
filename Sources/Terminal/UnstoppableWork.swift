import CTerminal

/// What becomes of work that nothing can stop: it is noticed in a signal handler, and nothing but C
/// runs there.
public enum UnstoppableWork {
  /// To be called from a signal handler while something works that should have ended: what asks the
  /// process to end does so, although no event loop reads it, and so does a second Ctrl-C, with 130.
  public static let isLate: @convention(c) () -> Void = { cterminal_late() }

  /// To be called from a signal handler once nobody waits any more: gives the terminal back, and ends
  /// the process with 65 and a line on the file, or starts the program again without it.
  public static let giveUp: @convention(c) (UnsafePointer<CChar>?) -> Void = {
    cterminal_unstoppable($0)
  }

  /// The files that this run was started again without.
  public static let leftOut: [String] =
    (Environment.variables()[CTERMINAL_LEFT_OUT] ?? "").split(separator: "\n").map(String.init)

  /// From now on the program is started again: what works is only looked at.
  /// - Parameter record: the file in which versions of files that could not be stopped are noted.
  public static func startsAgain(record: String?) {
    let files = leftOut.map { $0 + "\n" }.joined()
    // Where there is no room for them, it ends instead.
    _ = cterminal_start_again_if_unstoppable(CommandLine.unsafeArgv, record, files)
  }

  /// From now on it ends: what works was asked for.
  public static func ends() { cterminal_end_if_unstoppable() }
}
