/// Running the scripts: which is due, what it waits for, and what becomes of those around it.
extension Session {
  /// The track that is due first. Of those due at once, a cue ends before the limit around it, an
  /// inner limit before an outer one, and the older goes first.
  func earliest() -> Track? {
    if waiting.count == 1 { return waiting[0].deadline == nil ? nil : waiting[0] }
    var best: Track?
    for track in waiting {
      guard let deadline = track.deadline else { continue }
      guard let other = best, let time = other.deadline else {
        best = track
        continue
      }
      if deadline < time || (deadline == time && track.limitDepth > other.limitDepth) {
        best = track
      }
    }
    return best
  }

  mutating func wait(_ track: Track, until deadline: TimeSpan?, _ state: Track.State) {
    track.state = state
    track.deadline = deadline
    if waiting.last?.order ?? -1 < track.order {
      waiting.append(track)
    } else {
      waiting.insert(track, at: waiting.firstIndex { $0.order > track.order } ?? 0)
    }
  }

  mutating func stop(waiting track: Track) {
    if waiting.count == 1, waiting[0] === track {
      waiting.removeAll(keepingCapacity: true)
    } else {
      waiting.removeAll { $0 === track }
    }
    track.deadline = nil
    track.state = .ready
  }

  mutating func expire(_ track: Track, at deadline: TimeSpan) {
    track.position = deadline
    switch track.state {
    case .cue:
      if let text = track.saying {
        visible.clear(text)
        track.saying = nil
      }
      track.isBreathing = false
      // The usual case, one cue after another, must not touch the list of those that wait.
      step(track, .done, isWaiting: true)
    case .asking:
      stop(waiting: track)
      let reply = track.reply ?? .answer(nil)
      track.reply = nil
      step(track, reply)
    case .children:
      stop(waiting: track)
      close(childrenOf: track)
      step(track, .inTime(false))
    case .ready: stop(waiting: track)
    }
  }

  /// Runs the script until it waits for something. `isWaiting` says that the track is still in the
  /// list of those that wait.
  mutating func step(_ track: Track, _ first: Reply, isWaiting: Bool = false) {
    var reply = first
    var isWaiting = isWaiting
    while outcome == nil {
      let next = track.script.resume(with: reply, at: track.position)
      if let fault = runaway(track), next.asks {
        abort(track.script.placing(fault), at: track.position)
        return
      }
      switch next {
      case .cue(let cue):
        switch begin(cue, track) {
        case .ends(let answer): reply = answer
        case .lasts(let deadline, let state):
          if isWaiting {
            track.deadline = deadline
            track.state = state
          } else {
            wait(track, until: deadline, state)
          }
          return
        case .aborts(let fault):
          abort(fault, at: track.position)
          return
        }
      case .request(let request):
        if isWaiting {
          stop(waiting: track)
          isWaiting = false
        }
        guard let answer = start(request, track) else { return }
        reply = answer
      case .finished:
        if isWaiting { stop(waiting: track) }
        finish(track)
        return
      case .failed(let fault):
        if isWaiting { stop(waiting: track) }
        fail(track, fault)
        return
      }
    }
  }

  /// Starts what a request other than a cue asks for. Gives the reply if it is over at once.
  mutating func start(_ request: Request, _ track: Track) -> Reply? {
    let scripts: [any Script]
    var limit: TimeSpan?
    switch request {
    case .together(let all): scripts = all
    case .within(let time, let script):
      scripts = [script]
      limit = track.position + time
    case .play(let script): scripts = [script]
    }
    guard track.depth < Self.deepestTrack, waiting.count + scripts.count <= Self.mostTracks else {
      for script in scripts { script.close() }
      return .failed(Fault(.tooManyParts))
    }
    track.isStarting = true
    track.isLimited = limit != nil
    track.limit = limit
    for script in scripts {
      trackCount += 1
      track.children.append(
        Track(script, parent: track, order: trackCount, at: track.position))
    }
    for child in track.children where track.childFault == nil {
      step(child, .done)
      if track.isClosed { return nil }  // it ended the whole routine
    }
    track.isStarting = false
    if let fault = track.childFault {
      track.childFault = nil
      close(childrenOf: track)
      return .failed(fault)
    }
    if track.children.isEmpty { return limit == nil ? .done : .inTime(true) }
    if let limit {
      wait(track, until: limit, .children)
    } else {
      track.state = .children
    }
    return nil
  }

  mutating func finish(_ track: Track) {
    processorUse.add(track.close(), at: track.position)
    guard let parent = track.parent else { return end(.completed, at: track.position) }
    parent.children.removeAll { $0 === track }
    parent.position = max(parent.position, track.position)
    guard parent.children.isEmpty, !parent.isStarting else { return }
    if parent.isLimited { stop(waiting: parent) }
    step(parent, parent.isLimited ? .inTime(true) : .done)
  }

  mutating func fail(_ track: Track, _ fault: Fault) {
    processorUse.add(track.close(), at: track.position)
    guard let parent = track.parent else { return end(.failed(fault), at: track.position) }
    parent.position = max(parent.position, track.position)
    if parent.isStarting {
      parent.childFault = parent.childFault ?? fault
      return
    }
    close(childrenOf: parent)
    if parent.isLimited { stop(waiting: parent) }
    step(parent, .failed(fault))
  }

  mutating func close(childrenOf track: Track) {
    for child in track.children { processorUse.add(child.close(), at: track.position) }
    track.children = []
    for candidate in waiting where candidate.isClosed {
      if let text = candidate.saying { visible.clear(text) }
      if candidate.isBreathing {
        visible.cutBreath(at: track.position)
        lungs.cut(at: track.position)
      }
    }
    waiting.removeAll { $0.isClosed }
  }

  /// Ends the routine for a reason that its own code must not catch.
  mutating func abort(_ fault: Fault, at time: TimeSpan) {
    root.close()
    end(.failed(fault), at: time)
  }

  mutating func end(_ how: Outcome, at time: TimeSpan) {
    waiting.removeAll(keepingCapacity: true)
    if let ending {
      if case .failed(let fault) = how { closingFault = fault }
      finish(ending, at: time)
      return
    }
    ending = how
    visible = Visible()
    lungs.fill(to: time)
    breathed = lungs
    lungs = Lungs()
    felt.release(at: transport.clockTime(at: time) ?? lastInput)
    flood = (time, 0)
    processorUse.forgive()
    guard let script = closing(how) else {
      finish(how, at: time)
      return
    }
    trackCount += 1
    root = Track(
      LimitedScript(script, limit: Self.closingLimit), parent: nil, order: trackCount, at: time)
    step(root, .done)
  }

  mutating func finish(_ how: Outcome, at time: TimeSpan) {
    waiting.removeAll()
    outcome = how
    end = time
    playedAtEnd = transport.played(until: time)
  }

  /// Why a script that goes on asking must not, if it must not: it would hold up whoever drives the
  /// session.
  mutating func runaway(_ track: Track) -> Fault? {
    if track.position - flood.since >= .seconds(1) { flood = (track.position, 0) }
    flood.requests += 1
    if flood.requests > Self.requestsPerSecond {
      return Fault(
        .runtime, "more than \(Self.requestsPerSecond) cues in one second",
        hint: "Let time pass in the loop: write r:wait(seconds)")
    }
    processorUse.add(track.script.takeProcessorTime(), at: track.position)
    guard processorUse.isRunaway else { return nil }
    return Fault(
      .timeBudget,
      "its code takes longer to run than its cues last, by \(ProcessorUse.longestLead.brief)",
      hint: "Work things out once, before the loop, or let more time pass in it")
  }
}
