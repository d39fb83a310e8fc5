import RespiteCore

/// The moment before a session starts, to arrive in: nothing needs to be pressed, any key begins, and
/// none of it is a part of the session.
struct LeadIn: Equatable {
  /// What is shown meanwhile; none where it has been said.
  var lines: [String] = []
  /// How long it lasts.
  var length: TimeSpan
}
