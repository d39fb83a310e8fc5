import RespiteCore
import RespitePlugins

/// Findings as an array of JSON objects, for editors and build servers.
enum FindingJSON {
  static func text(_ findings: [Finding]) -> String { JSON.array(findings.map(value)).text }

  private static func value(_ finding: Finding) -> JSON {
    .object([
      ("file", .string(WorkingFolder.short(finding.file))),
      ("line", finding.place.map { .integer($0.line) } ?? .null),
      ("column", finding.place.map { .integer($0.column) } ?? .null),
      ("severity", .string(finding.severity.rawValue)),
      ("message", .string(finding.message)),
      ("hint", JSON(finding.hint)),
      ("source", JSON(finding.source)),
    ])
  }
}
