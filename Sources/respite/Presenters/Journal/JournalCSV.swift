import RespiteCore

/// Sessions as a table for spreadsheets (RFC 4180, but for the line breaks).
enum JournalCSV {
  static let head = "date,time,routine,kind,title,ending,seconds,planned_seconds,measures,notes"

  static func line(_ entry: JournalEntry) -> String {
    let session = entry.session
    let measures = entry.measures.map { "\($0.name)=\($0.value.decimal(places: 3))" }
    return [
      session.date.description, TimeOfDay(minutes: session.minuteOfDay).description,
      session.routine,
      session.kind.rawValue, session.title, session.ending.rawValue,
      session.played.seconds.decimal(places: 3),
      session.planned?.seconds.decimal(places: 3) ?? "", measures.joined(separator: " "),
      entry.notes.joined(separator: "\n"),
    ].map(field).joined(separator: ",")
  }

  private static func field(_ text: String) -> String {
    // A spreadsheet would run what begins like a formula.
    let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
    let text = isFormula ? "'" + text : text
    guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
