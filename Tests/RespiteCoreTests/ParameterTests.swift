import RespiteCore
import Testing

struct ParameterTests {
  @Test(
    "A value as it is told is the same when it is read again.",
    arguments: [0.0004, 0.1, 6, -2.5, 1.0 / 3, 1e15, -1e-9, 123_456_789.123_456_789])
  func told(number: Double) throws {
    let value = ParameterValue.number(number)
    let parameter = Parameter("q", .number(Parameter.anyNumber))
    #expect(try parameter.value(reading: value.description) == value)
    #expect(ParameterValue.number(6).description == "6")
  }

  private static let integer = Parameter("n", .integer(1...10))
  private static let number = Parameter("x", .number(0.5...2))
  private static let choice = Parameter("c", .choice(["tea", "milk"]))
  private static let flag = Parameter("f", .flag)
  private static let text = Parameter("t", .text)

  @Test(
    "A value is read in the parameter's form.",
    arguments: [
      (integer, "1", .integer(1)), (integer, "10", .integer(10)),
      (number, "0.5", .number(0.5)), (number, "2", .number(2)), (number, "1,5", .number(1.5)),
      (choice, "milk", .text("milk")),
      (flag, "yes", .flag(true)), (flag, "TRUE", .flag(true)), (flag, "on", .flag(true)),
      (flag, "1", .flag(true)), (flag, "No", .flag(false)), (flag, "false", .flag(false)),
      (flag, "off", .flag(false)), (flag, "0", .flag(false)),
      (text, " Mia ", .text("Mia")), (text, "with = and spaces", .text("with = and spaces")),
      (text, String(repeating: "ü", count: 500), .text(String(repeating: "ü", count: 500))),
      (Parameter("any", .integer(Int.min...Int.max)), "-9223372036854775808", .integer(.min)),
    ] as [(Parameter, String, ParameterValue)])
  func good(parameter: Parameter, text: String, expected: ParameterValue) throws {
    #expect(try parameter.value(reading: text) == expected)
  }

  @Test("An empty text is no value, so that the preset counts.", arguments: ["", " ", "\t "])
  func empty(text: String) throws {
    let named = Parameter("child", .text, preset: .text("your child"))
    #expect(try named.value(reading: text) == .text("your child"))
    #expect(try Self.text.value(reading: text) == nil)
  }

  @Test(
    "A value that does not fit is refused, and what fits is said.",
    arguments: [
      (integer, "0", "n=0: n is a whole number from 1 to 10"),
      (integer, "11", "n=11: n is a whole number from 1 to 10"),
      (integer, "3.5", "n=3.5: n is a whole number from 1 to 10"),
      (integer, "+3", "n=+3: n is a whole number from 1 to 10"),
      (number, "1e0", "x=1e0: x is a number from 0.5 to 2"),
      (number, "0x1", "x=0x1: x is a number from 0.5 to 2"),
      (integer, "", "n=: n is a whole number from 1 to 10"),
      (integer, "99999999999999999999", "n=99999999999999999999: n is a whole number from 1 to 10"),
      (number, "0.49", "x=0.49: x is a number from 0.5 to 2"),
      (number, "nan", "x=nan: x is a number from 0.5 to 2"),
      (number, "inf", "x=inf: x is a number from 0.5 to 2"),
      (number, "two", "x=two: x is a number from 0.5 to 2"),
      (choice, "Milk", "c=Milk: c is one of tea, milk"),
      (flag, "maybe", "f=maybe: f is yes or no"),
    ])
  func bad(parameter: Parameter, text: String, expected: String) {
    #expect { try parameter.value(reading: text) } throws: { "\($0)" == expected }
  }

  @Test("A text may have 500 characters, not more.")
  func longText() {
    #expect(throws: ParameterError.self) {
      try Self.text.value(reading: String(repeating: "a", count: 501))
    }
  }

  @Test(
    "Open bounds are said as they are.",
    arguments: [
      (.integer(Int.min...Int.max), "a whole number"),
      (.integer(0...Int.max), "a whole number of at least 0"),
      (.integer(Int.min...5), "a whole number of at most 5"),
      (.number(-1e15...1e15), "a number"), (.number(0.25...1e15), "a number of at least 0.25"),
    ] as [(Parameter.Form, String)])
  func expectations(form: Parameter.Form, expected: String) {
    #expect(Parameter("p", form).expectation == expected)
  }

  @Test("A value of another form fits where nothing is lost.")
  func forms() {
    #expect(Self.number.check(.integer(2)) == .number(2))
    #expect(Self.integer.check(.number(2)) == .integer(2))
    #expect(Self.integer.check(.number(2.5)) == nil)
    #expect(Self.integer.check(.number(.infinity)) == nil)
    #expect(Self.integer.check(.number(.nan)) == nil)
    #expect(Self.number.check(.integer(3)) == nil)
    #expect(Self.integer.check(.text("2")) == nil)
    #expect(Self.flag.check(.integer(1)) == nil)
    #expect(Self.text.check(.flag(true)) == nil)
    #expect(Self.choice.check(.text("beer")) == nil)
  }

  @Test("A value is written as a person would type it, and reads back as the same.")
  func roundTrip() throws {
    for (parameter, value) in [
      (Self.integer, ParameterValue.integer(7)), (Self.number, .number(1.25)),
      (Self.flag, .flag(true)), (Self.flag, .flag(false)), (Self.text, .text("a b")),
    ] {
      #expect(try parameter.value(reading: value.description) == value)
    }
  }
}
