/// Words that nothing we ship says to a person. One list, to be added to.
enum Wording {
  static let avoided: [String: [String]] = [
    "scolding": [
      "calm down", "clingy", "don't worry", "failure", "get over it", "just breathe", "just relax",
      "lazy", "must", "overprotective", "overreact", "overreacting", "selfish", "should",
      "stop worrying", "weak", "you need to",
    ],
    "promising": [
      "always works", "clinically", "cure", "cures", "guarantee", "guaranteed", "guarantees",
      "heal", "heals", "instantly", "miracle", "never again", "permanently", "proven",
      "scientifically", "you will feel better",
    ],
    "medical": [
      "depression", "diagnose", "diagnosis", "disorder", "illness", "medication", "pathological",
      "patient", "prescribe", "symptom", "symptoms", "syndrome", "therapy", "treatment",
    ],
    // Who the person is, who the child is, and how many of each.
    "assuming": [
      "both parents", "daughter", "he", "her", "him", "his", "husband", "mommy", "mother",
      "motherhood", "mothers", "mummy", "she", "son", "wife", "your baby",
    ],
    "unsafe": ["as deep as you can", "breathe deeply", "deep breath", "deep breaths"],
  ]

  /// What kind of word it says that it had better not, and which.
  static func problem(in text: String) -> String? {
    let said = words(of: text)
    for (kind, phrases) in avoided.sorted(by: { $0.key < $1.key }) {
      for phrase in phrases where said.contains(words(of: phrase)) {
        return "'\(phrase)' is \(kind)"
      }
    }
    return text.unicodeScalars.contains { $0.properties.isEmojiPresentation } ? "an emoji" : nil
  }

  /// In lower case, each with a space on both sides, so that whole words can be looked for.
  private static func words(of text: String) -> String {
    let letters = text.lowercased().map { $0.isLetter || $0 == "'" ? $0 : $0 == "’" ? "'" : " " }
    return " " + String(letters).split(separator: " ").joined(separator: " ") + " "
  }
}
