import RespiteCore
import Terminal

/// The safety text and the numbers, as a page.
enum SupportText {
  /// - Parameter country: whose numbers come first; nil for all.
  static func page(
    _ helplines: Helplines, country: String?, wording: Wording = Wording(), width: Int
  ) -> String {
    let width = max(20, min(width, 76))
    var lines: [String] = []
    func paragraph(_ text: String) { lines += wording(text).wrapped(toWidth: width) + [""] }
    paragraph(
      "You do not have to carry this alone. Talking to someone is a good step, at any time.")
    paragraph(
      "Call the emergency number now if you, or someone you love, sees or hears things that others do not, believes things that are not so, is confused or racing and cannot rest, or might act on a thought of harm. The person may not notice it themselves. It is treatable, and it is urgent."
    )
    paragraph(
      "Unwanted frightening thoughts are very common in new parents. Having one does not mean that you want it. You may tell a professional about it."
    )
    paragraph(
      "If it has been heavy for more than two weeks, or daily life suffers, a doctor, midwife or therapist can help."
    )
    let known = country.flatMap { helplines.countries.contains($0) ? $0 : nil }
    for each in known.map({ [$0] }) ?? helplines.countries {
      lines.append(each)
      for line in helplines.lines where line.country == each {
        lines.append("  " + line.number)
        let limit = line.isForCrisis ? "" : wording("not a crisis line")
        let note = [wording(line.name), wording(line.hours), limit].filter { !$0.isEmpty }
          .joined(separator: ", ")
        lines += note.wrapped(toWidth: width - 6).map { "      " + $0 }
      }
      lines.append("")
    }
    if known != nil {
      lines.append(wording("Other countries: respite support --country CC"))
      lines.append("(" + helplines.countries.joined(separator: ", ") + ")")
    }
    let dates = helplines.lines.map(\.read).filter { !$0.isEmpty }
    if let oldest = dates.min() {
      lines += wording(
        "Numbers change. These were read by %s; findahelpline.com lists current ones.", oldest
      ).wrapped(toWidth: width)
    }
    return lines.joined(separator: "\n")
  }
}
