import RespiteCore

extension RoutineCheck {
  /// What a person hears before it starts, told to its author.
  mutating func checkBreath(_ timeline: Timeline, of routine: Routine) {
    let hold = SafeBounds.comfortableHold.brief
    let pace = SafeBounds.comfortablePace
    let session = SafeBounds.comfortableSession
    let minutes =
      "\((session.lowerBound.seconds / 60).brief) to \((session.upperBound.seconds / 60).brief) minutes"
    for advisory in timeline.advisories(for: routine.kind) {
      switch advisory {
      case .longHold(let length):
        warn(
          "it has a hold of \(length.brief)",
          hint: "Up to \(hold) is comfortable for most; above it, people are told before it starts",
          at: place(ofHold: length))
      case .fastPace(let breaths), .slowPace(let breaths):
        warn(
          "it goes at \(((breaths * 10).rounded() / 10).brief) breaths a minute",
          hint: "\(pace.lowerBound.brief) to \(pace.upperBound.brief) are comfortable for most",
          at: place(ofBreath: .seconds(60 / breaths)))
      case .longSession(let length), .shortSession(let length):
        warn(
          "it lasts \(length.brief)",
          hint: "\(minutes) are usual; rounds or minutes say how long it is",
          at: placeOfLength)
      }
    }
  }

  /// Where that hold is written: as a phase, as a call, or in a pattern.
  private func place(ofHold length: TimeSpan) -> SourcePlace {
    for (index, token) in source.tokens.enumerated() {
      if token.kind == .name, token.text == "hold" || token.text == "rest",
        let number = source.token(index + 2), number.kind == .number,
        Double(number.text).map(TimeSpan.seconds) == length
      {
        return token.place
      }
      if let pattern = pattern(at: index),
        pattern.steps.contains(where: { $0.phase.isHold && $0.length == length })
      {
        return token.place
      }
    }
    return placeOfBreath
  }

  private func place(ofBreath length: TimeSpan) -> SourcePlace {
    let written = source.tokens.indices.first { index in
      pattern(at: index).map { abs($0.length.seconds - length.seconds) < 0.01 } ?? false
    }
    return written.map { source.tokens[$0].place } ?? placeOfBreath
  }

  /// The pattern in the string there; a title may look like one.
  private func pattern(at index: Int) -> BreathPattern? {
    guard source.tokens[index].kind == .string, source.token(index - 2)?.isName("title") != true
    else { return nil }
    return try? BreathPattern(parsing: source.tokens[index].text)
  }

  private var placeOfBreath: SourcePlace { first(of: ["pattern", "breathe", "hold", "inhale"]) }

  private var placeOfLength: SourcePlace {
    first(of: ["rounds", "minutes", "pattern", "breathe", "inhale"])
  }

  private func first(of names: [String]) -> SourcePlace {
    for name in names {
      if let token = source.tokens.first(where: { $0.isName(name) && $0.place >= outline.place })
        ?? source.tokens.first(where: { $0.isName(name) })
      {
        return token.place
      }
    }
    return outline.place
  }
}
