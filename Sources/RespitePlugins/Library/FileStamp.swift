#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Which version of a file or folder there is: an editor may write into a file, or put another in
/// its place.
struct FileStamp: Hashable, Sendable {
  let device: UInt64
  let inode: UInt64
  /// Bytes.
  let size: Int
  /// When anything of it was changed last, in seconds since 1970: no program can set that time.
  let seconds: Int
  let nanoseconds: Int

  /// nil where there is nothing; of a link, that of what it leads to.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let time = status.st_ctimespec
    #else
      let time = status.st_ctim
    #endif
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int(status.st_size)
    seconds = time.tv_sec
    nanoseconds = time.tv_nsec
  }
}
