import RespiteCore
import RespitePlugins

extension Settings {
  var wording: Wording {
    Wording(texts: MessageCatalogs(languages: languages).ofProgram, clock: clock)
  }
}
