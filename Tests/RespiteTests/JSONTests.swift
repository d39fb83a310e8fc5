import Foundation
import RespiteCore
import Testing

@testable import respite

/// The JSON that programs read.
struct JSONTests {
  @Test("fields keep their order, numbers their shortest form")
  func form() {
    let value = JSON.object([
      ("b", .integer(-3)), ("a", .array([.number(0.5), .number(4), .null, .boolean(true)])),
      ("c", .number(.infinity)), ("d", JSON(TimeSpan.milliseconds(1500))), ("e", JSON(nil)),
    ])
    #expect(value.text == #"{"b":-3,"a":[0.5,4,null,true],"c":null,"d":1.5,"e":null}"#)
  }

  @Test(
    "any text comes back as it was, on one line and without controls",
    arguments: [
      "", "plain", "\"quoted\\\"", "a\nb\r\tc", "\u{0}\u{1}\u{1B}[31m\u{7F}\u{85}\u{9B}", "深呼吸 👨‍👩‍👧",
      "\u{2028}\u{FEFF}",
    ])
  func strings(text: String) throws {
    let json = JSON.array([.string(text)]).text
    let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String]
    #expect(read == [text])
    #expect(
      json.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
  }
}
