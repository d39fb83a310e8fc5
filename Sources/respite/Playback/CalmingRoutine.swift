/// What there is for right now, whatever the plan says.
enum CalmingRoutine {
  /// The first of these that there is.
  static let names = ["ground-me-now", "see-hear-feel", "calm-444"]
}
