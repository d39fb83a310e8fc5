import Testing

@testable import respite

/// What the environment says of how plain the output should be.
struct PlainTerminalTests {
  @Test(
    "ACCESSIBLE is a switch, which can be off",
    arguments: [
      (nil, false), ("", false), ("0", false), ("false", false), ("No", false), ("off", false),
      ("1", true), ("true", true), ("yes", true), ("linear", true),
    ] as [(String?, Bool)])
  func accessible(value: String?, isOn: Bool) {
    #expect(PlainTerminal.isAccessible(value.map { ["ACCESSIBLE": $0] } ?? [:]) == isOn)
  }

  @Test(
    "braille is for terminals and locales that have it",
    arguments: [
      (["TERM": "linux"], true), (["TERM": "linux-16color", "LANG": "de_DE.UTF-8"], true),
      (["TERM": "vt100"], true), (["TERM": "vt220"], true), (["TERM": "screen.linux"], true),
      (["TERM": "linux-fbterm"], false), (["TERM": "xterm-256color"], false),
      (["TERM": "screen-256color"], false), (["TERM": "ansi"], true),
      (["TERM": "alacritty"], false),
      (["TERM": "xterm", "LANG": "C"], true), (["TERM": "xterm", "LANG": "POSIX"], true),
      (["TERM": "xterm", "LANG": "C.UTF-8"], false),
      (["TERM": "xterm", "LANG": "de_DE.ISO-8859-1"], true),
      (["TERM": "xterm", "LANG": "de_DE.ISO-8859-15@euro"], true),
      (["TERM": "xterm", "LANG": "ja_JP.eucJP"], true),
      (["TERM": "xterm", "LANG": "ca_ES.utf8@valencia"], false),
      (["TERM": "xterm", "LANG": "en_US.UTF-8", "LC_CTYPE": "C"], true),
      (["TERM": "xterm", "LANG": "C", "LC_CTYPE": "en_US.UTF-8"], false),
      (["TERM": "xterm", "LANG": "C", "LC_CTYPE": "C", "LC_ALL": "en_US.UTF-8"], false),
      (["TERM": "xterm", "LANG": "en_US.UTF-8", "LC_ALL": "POSIX"], true),
      (["TERM": "xterm", "LANG": "en_US.UTF-8", "LC_ALL": ""], false),
      (["TERM": "xterm", "SSH_CONNECTION": "1"], false), ([:], false),
    ] as [([String: String], Bool)])
  func ascii(environment: [String: String], isASCII: Bool) {
    #expect(PlainTerminal.isASCII(environment) == isASCII)
  }

  @Test(
    "a screen reader is likely where something of it is set",
    arguments: [
      (["GNOME_ACCESSIBILITY": "1"], true), (["GNOME_ACCESSIBILITY": "0"], false),
      (["DTK_PROGRAM": "espeak"], true), (["TERM": "xterm"], false),
      (["QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"], true),
      // Set for everybody on some desktops.
      (["QT_ACCESSIBILITY": "1", "GTK_MODULES": "gail:atk-bridge"], false),
    ] as [([String: String], Bool)])
  func reader(environment: [String: String], isRead: Bool) {
    #expect(PlainTerminal.isRead(environment) == isRead)
  }
}
