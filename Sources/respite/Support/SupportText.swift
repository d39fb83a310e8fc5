import RespiteCore
import Terminal

/// The safety text and the numbers, as a page.
struct SupportText {
  let helplines: Helplines
  let wording: Wording
  let width: Int

  /// - Parameter country: whose numbers are all there; of each country the first ones where it is
  ///   not known.
  static func page(
    _ helplines: Helplines, country: String?, wording: Wording = Wording(), width: Int
  ) -> String {
    let text = SupportText(helplines: helplines, wording: wording, width: max(20, min(width, 76)))
    let known = country.flatMap { helplines.countries.contains($0) ? $0 : nil }
    return (known.map(text.page) ?? text.overview).joined(separator: "\n")
  }

  // MARK: - Pages

  private func page(of country: String) -> [String] {
    var lines = wrapped("\(alone) \(talking)") + [""]
    lines += wrapped(urgent) + [""]
    lines += wrapped(
      wording(
        "Unwanted frightening thoughts are very common in new parents. Having one does not mean that you want it. You may tell a professional about it."
      ))
    lines.append("")
    lines += wrapped(
      wording(
        "If it has been heavy for more than two weeks, or daily life suffers, a doctor, midwife or therapist can help."
      ))
    lines += ["", country]
    for line in helplines.lines(of: country) {
      lines.append("  " + line.number)
      let limit = line.isForCrisis ? "" : wording("not a crisis line")
      let note = [wording(line.name), wording(line.hours), limit].filter { !$0.isEmpty }
        .joined(separator: ", ")
      lines += wrapped(note, indent: 6)
    }
    lines += [""] + wrapped(wording("Other countries: respite support --country CC"))
    lines += wrapped("(" + helplines.countries.joined(separator: ", ") + ")")
    return lines + wrapped(date)
  }

  /// Short enough to be seen at once where the terminal has 24 lines: what is urgent, and a line a
  /// country.
  private var overview: [String] {
    let rows = helplines.countries.map { country in
      let all = helplines.lines(of: country)
      let crisis = all.dropFirst().first { $0.isForCrisis }
      return (country, all.first?.number ?? "", crisis.map { "\($0.number)  \($0.name)" } ?? "")
    }
    let widest = rows.map(\.1.cellWidth).max() ?? 0
    var lines = wrapped(alone) + [""] + wrapped(urgent) + [""]
    lines += wrapped(wording("The emergency number, then someone to talk to, day and night:"))
    for (country, emergency, crisis) in rows {
      let head = "\(country)  \(emergency.padded(toWidth: widest))  "
      lines += wrapped(crisis, indent: head.cellWidth, first: head)
    }
    let more = wording("All numbers of a country: respite support --country CC.")
    return lines + [""] + wrapped("\(more) \(date)")
  }

  // MARK: - Parts

  private var alone: String { wording("You do not have to carry this alone.") }
  private var talking: String { wording("Talking to someone is a good step, at any time.") }
  private var urgent: String {
    wording(
      "Call the emergency number now if you, or someone you love, sees or hears things that others do not, believes things that are not so, is confused or racing and cannot rest, or might act on a thought of harming themselves or the child. The person may not notice it themselves. It is treatable, and it is urgent."
    )
  }
  private var date: String {
    let oldest = helplines.lines.map(\.read).filter { !$0.isEmpty }.min()
    return oldest.map {
      wording("Numbers change. These were read by %s; findahelpline.com lists current ones.", $0)
    } ?? ""
  }

  private func wrapped(_ text: String, indent: Int = 0, first: String? = nil) -> [String] {
    let space = String(repeating: " ", count: indent)
    return text.wrapped(toWidth: max(10, width - indent)).enumerated().map {
      ($0.offset == 0 ? first ?? space : space) + $0.element
    }
  }
}
