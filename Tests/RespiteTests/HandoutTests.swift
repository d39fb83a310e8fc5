import RespiteCore
import Testing

@testable import respite

struct HandoutTests {
  private var handout: Handout {
    var handout = Handout(title: "A day with <Mia> & *me*")
    for text in ["Feeding: bottle at 9", "Call: 555 0100", "Your own way is \"welcome\".", ""] {
      handout.add(Cue(.show(text)))
    }
    handout.add(Cue(.wait(.seconds(1))))
    handout.add(Cue(.ask(Question(.press, prompt: "Not this."))))
    handout.add(
      Cue(
        .ask(
          Question(
            .page([PageLine(""), PageLine("3 May", amount: .init(80, of: 100))]),
            prompt: "How it went"))))
    return handout
  }

  @Test("as text it is the title and its lines")
  func text() {
    #expect(
      handout.written(as: .text) == """
        A day with <Mia> & *me*

        Feeding: bottle at 9
        Call: 555 0100
        Your own way is "welcome".
        How it went
        3 May: 80

        """)
  }

  @Test("what a page sets apart is set apart in each form, and it says whose language it is in")
  func parts() {
    var handout = Handout(title: "A day")
    handout.language = "de"
    let lines = ["", "Call: 112", "", "", "Allergies: nuts", "", "Naps: at 1", ""].map {
      PageLine($0)
    }
    handout.add(Cue(.ask(Question(.page(lines), prompt: "For Oma."))))
    handout.add(Cue(.show("The end.")))
    #expect(
      handout.lines == [
        "For Oma.", "Call: 112", "", "Allergies: nuts", "", "Naps: at 1", "", "The end.",
      ])
    let html = handout.written(as: .html)
    #expect(html.contains("<html lang=\"de\">"))
    #expect(html.contains("<hr>\n<p><strong>Allergies:</strong> nuts</p>\n<hr>"))
    #expect(handout.written(as: .text).contains("\n\nAllergies: nuts\n\n"))
    #expect(handout.written(as: .markdown).contains("---\n\n**Allergies:** nuts\n\n---\n"))
  }

  @Test("as Markdown labels are bold, and no sign of the words becomes one of Markdown's")
  func markdown() {
    #expect(
      handout.written(as: .markdown) == """
        # A day with \\<Mia\\> & \\*me\\*

        **Feeding:** bottle at 9

        **Call:** 555 0100

        Your own way is "welcome".

        How it went

        **3 May:** 80

        """)
  }

  @Test("as HTML nothing of the words is markup, and it can be printed")
  func html() {
    let html = handout.written(as: .html)
    #expect(html.contains("<h1>A day with &lt;Mia&gt; &amp; *me*</h1>"))
    #expect(html.contains("<p><strong>Feeding:</strong> bottle at 9</p>"))
    #expect(html.contains("<p>Your own way is &quot;welcome&quot;.</p>"))
    #expect(html.contains("@media print"))
    #expect(!html.contains("<Mia>"))
  }
}
