import Terminal
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

struct FileOutputTests {
  private func makePipe() -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    #expect(pipe(&ends) == 0)
    return (ends[0], ends[1])
  }

  @Test("a closed pipe is an error and not the end of the process")
  func closedPipe() {
    let (readEnd, writeEnd) = makePipe()
    close(readEnd)
    defer { close(writeEnd) }
    let error = #expect(throws: SystemCallError.self) {
      try FileOutput(descriptor: writeEnd).write("x")
    }
    #expect(error == SystemCallError(call: "write", code: EPIPE))
    #expect(error?.isClosedOutput == true)
    #expect(error?.description.hasPrefix("write: ") == true)
  }

  #if canImport(Glibc)
    @Test("a pipe that takes only part for the moment gets everything in the end")
    func partialWrites() throws {
      let (readEnd, writeEnd) = makePipe()
      #expect(fcntl(writeEnd, F_SETFL, O_NONBLOCK) == 0)
      let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
      let reader = PipeReader(descriptor: readEnd)
      try FileOutput(descriptor: writeEnd).write(bytes)
      close(writeEnd)
      #expect(reader.join() == bytes.reduce(0) { $0 + Int($1) })
      close(readEnd)
    }
  #endif

  @Test("nothing to write is no system call that could fail")
  func empty() throws {
    try FileOutput(descriptor: -1).write([])
    #expect(throws: SystemCallError(call: "write", code: EBADF)) {
      try FileOutput(descriptor: -1).write([1])
    }
  }
}

#if canImport(Glibc)
  /// A thread that reads a descriptor to its end, slowly at first, and adds up the bytes.
  private final class PipeReader {
    private var thread = pthread_t()

    init(descriptor: Int32) {
      pthread_create(
        &thread, nil,
        { argument in
          let descriptor = Int32(Int(bitPattern: argument))
          var buffer = [UInt8](repeating: 0, count: 60_000)
          var sum = 0
          usleep(5000)
          while true {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { break }
            sum += buffer.prefix(count).reduce(0) { $0 + Int($1) }
          }
          return UnsafeMutableRawPointer(bitPattern: sum)
        }, UnsafeMutableRawPointer(bitPattern: Int(descriptor)))
    }

    func join() -> Int {
      var result: UnsafeMutableRawPointer?
      pthread_join(thread, &result)
      return Int(bitPattern: result)
    }
  }
#endif
