import RespiteCore
import SystemPackage
import Terminal

/// Reads a plugin from a git repository, by the git that is installed.
struct GitReader {
  /// - Parameter folder: where to clone to; there must be nothing.
  static func read(_ url: String, by folder: FilePath) throws(Fault) -> PluginPackage {
    // Other ways to fetch, such as ext::, run any program that the URL names.
    let allowed = ["https", "ssh", "git", "file"].map { "protocol.\($0).allow=always" }
    // What the person has git run for repositories of their own is not for a stranger's.
    let quiet = [
      "core.fsmonitor=false", "core.hooksPath=/dev/null", "filter.lfs.smudge=",
      "filter.lfs.process=",
      "filter.lfs.required=false", "http.lowSpeedLimit=1000", "http.lowSpeedTime=30",
    ]
    let options = (["protocol.allow=never"] + allowed + quiet).flatMap { ["-c", $0] }
    _ = try git(
      options + [
        "clone", "--quiet", "--depth", "1", "--single-branch", "--no-tags", "--template=", "--",
        url, folder.string,
      ], url)
    let revision = try git(["-C", folder.string, "rev-parse", "HEAD"], url)
    return try FolderReader.read(folder, origin: url, revision: revision.trimmed)
  }

  private static func git(_ arguments: [String], _ url: String) throws(Fault) -> String {
    var environment = Environment.variables()
    // No repository around us is meant, and nobody is there to type a password.
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY"] {
      environment[name] = nil
    }
    environment["GIT_TERMINAL_PROMPT"] = "0"
    environment["GIT_LFS_SKIP_SMUDGE"] = "1"
    do {
      let child = ChildProcess(name: "git", arguments: arguments, environment: environment)
      let outcome = try child.run(limit: 1 << 20)
      if outcome.status == 0 { return String(decoding: outcome.output, as: UTF8.self) }
      let said = String(decoding: outcome.errors, as: UTF8.self)
        .split(separator: "\n").map(\.trimmed).filter { !$0.isEmpty }
      let reason = said.first { $0.hasPrefix("fatal:") } ?? said.last ?? "it said nothing"
      throw Fault(.unavailable, "git could not fetch \(PluginSource.shown(url)): \(reason)")
    } catch let fault as Fault {
      throw fault
    } catch ChildProcess.Failure.notStarted {
      throw Fault(
        .unavailable, "git is not installed", hint: "Install it, or add a folder or an archive")
    } catch {
      throw Fault(.unavailable, "git could not fetch \(PluginSource.shown(url)): \(error)")
    }
  }
}
