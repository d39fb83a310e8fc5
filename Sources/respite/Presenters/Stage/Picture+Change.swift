import RespiteCore

/// When a picture looks different by itself.
extension Picture {
  /// Nothing of the motion changes faster than this.
  static let frameInterval: TimeSpan = .milliseconds(50)

  /// The session time after the scene's at which the picture changes without a cue or a key.
  func nextChange(_ scene: Scene, length: TimeSpan?) -> TimeSpan? {
    var times: [TimeSpan] = []
    if let breath = scene.breath {
      if let time = nextCount(breath, scene) { times.append(time) }
      if let time = nextMotion(breath, after: scene.time) { times.append(time) }
    }
    // It stands still while the person is asked. Without motion it moves along when something else
    // does.
    let barMoves = progressRow != nil && !look.reducesMotion && scene.question == nil
    if barMoves, let length, let progress = scene.progress, progress < 1 {
      let next = (progress * Double(barWidth)).rounded(.down) + 1
      times.append(scene.time + length * (next / Double(barWidth) - progress) + .microseconds(1))
    }
    return times.filter { $0 > scene.time }.min()
  }

  /// The seconds that are left of the phase, as wide from its start to its end, so that the words
  /// beside it stand still.
  func countdown(_ scene: Scene) -> String {
    guard let breath = scene.breath else { return "" }
    let widest = String(Int((breath.end - breath.start).seconds.rounded(.up))).count
    var left = breath.end - scene.time
    if look.reducesMotion {
      left = breath.end - breath.start - calmStep(scene) * Double(calmSteps(breath, scene))
    }
    return String(Int(left.seconds.rounded(.up))).padded(toWidth: widest, alignment: .trailing)
  }

  private func nextCount(_ breath: Scene.Breath, _ scene: Scene) -> TimeSpan? {
    if look.reducesMotion {
      let next = breath.start + calmStep(scene) * Double(calmSteps(breath, scene) + 1)
      return breath.end - next >= calmStep(scene) ? next : nil
    }
    return breath.end - .seconds((breath.end - scene.time).seconds.rounded(.up) - 1)
  }

  /// Without motion the count goes down once a second of the clock, beginning with the phase, and
  /// is silent for the last second before the next.
  private func calmStep(_ scene: Scene) -> TimeSpan { .seconds(max(1, scene.tempo)) }

  private func calmSteps(_ breath: Scene.Breath, _ scene: Scene) -> Int64 {
    let step = calmStep(scene).nanoseconds
    let last = (breath.end - breath.start).nanoseconds / step - 1
    return max(0, min((scene.time - breath.start).nanoseconds / step, last))
  }

  /// When the shape has changed visibly, in whole frames.
  private func nextMotion(_ breath: Scene.Breath, after time: TimeSpan) -> TimeSpan? {
    guard !look.reducesMotion, breath.fullnessAfter != breath.fullnessBefore else { return nil }
    let now = step(breath.fullness(at: time))
    var next = time + Self.frameInterval
    while next < breath.end {
      if step(breath.fullness(at: next)) != now { return next }
      next += Self.frameInterval
    }
    return nil
  }

  /// A number that differs where the shape looks different: more is fuller.
  func step(_ fullness: Double) -> Int {
    look.reducesMotion ? 0 : disc?.dots(fullness) ?? eighths(fullness)
  }
}
