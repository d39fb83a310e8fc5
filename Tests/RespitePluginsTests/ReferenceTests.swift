import Foundation
import LuaRuntime
import RespitePlugins
import Testing

@testable import ReferenceWriter

/// What `scripts/docs` writes from the description.
@Suite struct ReferenceTests {
  static let types = "Sources/RespitePlugins/Lua/types/respite.lua"

  @Test("What is checked in is what scripts/docs writes.")
  func checkedIn() throws {
    let isCurrent = try Checkout.text(Self.types) == EditorTypes().text
    #expect(isCurrent, "run scripts/docs")
    let isReferenceCurrent = try Checkout.text("plugins/REFERENCE.md") == ReferencePage().text
    #expect(isReferenceCurrent, "run scripts/docs")
  }

  @Test("Every function of the description has its section in the reference, once.")
  func referenceIsWhole() {
    let headings = ReferencePage().text.matches(of: /(?m)^### (\w+[.:]\w+)/).map { String($0.1) }
    #expect(headings.sorted() == APIFunction.all.map(\.fullName).sorted())
  }

  @Test("The types are Lua, with every function and its arguments in order.")
  func typesAreLua() throws {
    let host = PrintedLines()
    let interpreter = try Interpreter(seed: 0, host: host)
    let module = try interpreter.run(Array(EditorTypes().text.utf8), chunk: "types")
    withExtendedLifetime(host) {}
    #expect(module.table?.fields.keys.sorted() == APIFunction.module.map(\.name).sorted())

    var documented: [String] = []
    var functions: [String] = []
    for line in EditorTypes().text.split(separator: "\n") {
      if let match = line.wholeMatch(of: /---@param (\S+?)\?? .*/) {
        documented.append(String(match.1))
      } else if let match = line.wholeMatch(of: /function (\S+?)\((.*)\) end/) {
        functions.append(String(match.1))
        #expect(match.2 == documented.joined(separator: ", "), "\(match.1)")
        documented = []
      }
    }
    #expect(functions == (APIFunction.handle + APIFunction.module).map(\.fullName))
  }

  @Test("Every class that the types name is declared, once.")
  func typesAreDeclared() {
    let text = EditorTypes().text
    let declared = text.matches(of: /---@class (respite(?:\.\w+)?)/).map { String($0.1) }
    #expect(Set(declared).count == declared.count)
    let annotations = text.split(separator: "\n").filter { $0.hasPrefix("---@") }
    for line in annotations {
      for match in line.matches(of: /\brespite\.[A-Z]\w*/) {
        #expect(declared.contains(String(match.0)), "\(line)")
      }
    }
  }

  @Test("Every field stands in the class of its function's table.")
  func fieldsAreTyped() throws {
    var classes: [String: [String]] = [:]
    var parents: [String: String] = [:]
    var current = ""
    for line in EditorTypes().text.split(separator: "\n") {
      if let match = line.wholeMatch(of: /---@class (\S+?)(?:: (\S+))?/) {
        current = String(match.1)
        parents[current] = match.2.map(String.init)
      } else if let match = line.wholeMatch(of: /---@field (\w+)\? .*/) {
        classes[current, default: []].append(String(match.1))
      }
    }
    for function in APIFunction.all {
      guard let type = function.tableType else { continue }
      let inherited = parents[type].flatMap { classes[$0] } ?? []
      #expect(
        (inherited + (classes[type] ?? [])).sorted()
          == (function.fields ?? []).map(\.name).sorted(), "\(type)")
    }
  }

  @Test("Editors find the types from the bundled plugins.")
  func editorSettings() throws {
    let data = Data(try Checkout.text("plugins/.luarc.json").utf8)
    let settings = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    let folders = try #require(settings["workspace.library"] as? [String])
    #expect(folders.map { "plugins/\($0)/respite.lua" } == ["plugins/../" + Self.types])
  }

  @Test(
    "What authors read is worded as kindly as what they are to write.",
    arguments: [
      "plugins/README.md", "plugins/REFERENCE.md",
    ])
  func wording(page: String) throws {
    for line in try Checkout.text(page).split(separator: "\n") {
      #expect(WordsToAvoid.problem(in: String(line)) == nil, "\(line)")
    }
  }

  @Test("Every row of the reference has as many columns as its head.")
  func tablesAreWhole() {
    for line in ReferencePage().text.split(separator: "\n") where line.hasPrefix("|") {
      #expect(line.count { $0 == "|" } == 4, "\(line)")
    }
  }
}
