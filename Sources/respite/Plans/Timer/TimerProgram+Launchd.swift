/// As macOS is told of it.
extension TimerProgram {
  func agent(label: String) -> String {
    let environment = variables.map {
      "    <key>\($0.name)</key>\n    <string>\(Self.xmlEscaped($0.value))</string>\n"
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- \(TimerFile.mark) -->
      <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
      <plist version="1.0">
      <dict>
        <key>Label</key>
        <string>\(label)</string>
        <key>ProgramArguments</key>
        <array>
          <string>\(Self.xmlEscaped(path))</string>
          <string>plan</string>
          <string>tick</string>
        </array>
        <key>EnvironmentVariables</key>
        <dict>
      \(environment.joined())  </dict>
        <key>StartInterval</key>
        <integer>60</integer>
        <key>ProcessType</key>
        <string>Background</string>
      </dict>
      </plist>

      """
  }

  private static func xmlEscaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
