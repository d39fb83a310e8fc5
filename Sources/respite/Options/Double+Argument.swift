import ArgumentParser
import RespiteCore

extension Double {
  /// Reads the value of an option, with a point or a comma: for its `transform`.
  static func typed(_ text: String) throws -> Double {
    guard let number = Double(typed: text) else {
      throw ValidationError(
        Double.hint(typed: text, SettingsFile.ofProgram().settings.wording) + ".")
    }
    return number
  }
}
