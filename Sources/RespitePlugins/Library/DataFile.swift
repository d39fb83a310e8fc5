import LuaRuntime
import RespiteCore

/// A Lua file that returns a table of plain data and can call nothing of the host's: a plugin's
/// description, or a spec.
enum DataFile {
  /// - Throws: `Fault` with the place in the file.
  static func read(_ path: String, limits: Limits = .standard) throws(Fault) -> LuaTable {
    let source = try readFile(path)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let host = NoHost()
    do {
      let interpreter = try Interpreter(limits: limits, seed: 0, host: host)
      interpreter.add(file: path, isFirst: true)
      defer { withExtendedLifetime(host) {} }  // the interpreter does not keep it alive
      let value = try interpreter.run(source, chunk: name)
      guard let table = value.table else {
        throw Fault(
          .definition, "it returns \(value) instead of a table", hint: "Write return { … }",
          file: path, line: 1)
      }
      return table
    } catch let fault as Fault {
      throw fault
    } catch let error as LuaError {
      var fault = Fault(error, limits: limits)
      // A file of data has nothing to do: whatever stops it, it is badly written.
      fault.reason = .definition
      fault.file = path
      fault.line = error.line
      throw fault
    } catch {
      throw Fault(.definition, "\(error)", file: path)
    }
  }

  private final class NoHost: Host {
    func call(_ number: Int, _ call: Call) -> CallResult { .results(0) }
    func module(_ name: String) throws(ModuleError) -> (source: [UInt8], chunk: String) {
      throw ModuleError("a file of data requires nothing")
    }
    func printed(_ line: String) {}
  }
}
