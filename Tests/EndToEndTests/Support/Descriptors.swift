#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Something the harness could not do, or waited for in vain.
struct HarnessError: Error, CustomStringConvertible {
  var description: String

  /// - Parameter details: what was received until then, by name; control bytes are made visible.
  init(_ problem: String, details: [(String, [UInt8])] = []) {
    description = problem
    for (name, bytes) in details {
      let text = String(decoding: bytes.suffix(4000), as: UTF8.self)
      description += "\n\(name): \(text.debugDescription)"
    }
  }
}

/// Throws what an errno that is not 0 means.
func check(_ code: Int32, _ action: String) throws {
  if code != 0 { throw HarnessError("cannot \(action): \(String(cString: strerror(code)))") }
}

/// Reads all that a descriptor has now. False at its end.
func readAvailable(_ descriptor: Int32, into bytes: inout [UInt8]) -> Bool {
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = read(descriptor, &chunk, chunk.count)
    if count > 0 {
      bytes += chunk[..<count]
    } else {
      return count < 0 && (errno == EAGAIN || errno == EINTR)
    }
  }
}

/// Writes as much as a descriptor takes now. False if nobody will read it.
func writeAvailable(_ descriptor: Int32, from bytes: inout ArraySlice<UInt8>) -> Bool {
  let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
  if count > 0 { bytes = bytes.dropFirst(count) }
  return count >= 0 || errno == EAGAIN || errno == EINTR
}

/// `close`, for types that have a method of that name.
func closeDescriptor(_ descriptor: Int32) {
  close(descriptor)
}

/// Gives the body a C array of C strings, ended by a null pointer.
func withStrings<Result>(
  _ strings: [String],
  _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) throws -> Result
) rethrows -> Result {
  let pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) } + [nil]
  defer { for pointer in pointers { free(pointer) } }
  return try pointers.withUnsafeBufferPointer { try body($0.baseAddress!) }
}
