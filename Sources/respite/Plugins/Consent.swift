import RespiteCore
import Terminal

/// A yes that a person has to give.
enum Consent {
  /// - Throws: `Fault` where nobody can be asked and nothing was said beforehand.
  static func check(_ isGiven: Bool) throws(Fault) {
    if isGiven || isAskable { return }
    throw Fault(.value, "there is nobody to ask", hint: "Add --yes if you are sure")
  }

  /// Anything but yes is no.
  static func isGiven(_ isGiven: Bool, _ question: String) -> Bool {
    if isGiven { return true }
    guard isAskable else { return false }
    // What was typed before the question is no answer to it.
    TypedAhead.discard(from: 0)
    try? FileOutput.standardError.write(SafeText(question).string + " y/N ")
    let answer = (readLine() ?? "").trimmed.lowercased()
    return answer == "y" || answer == "yes"
  }

  private static var isAskable: Bool {
    FileOutput(descriptor: 0).isTerminal && FileOutput.standardError.isTerminal
  }
}
