/// What there is for right now, whatever the plan says.
enum CalmingRoutine {
  /// The first of these that there is: a minute of breath asks for no words.
  static let names = ["calm-444", "ground-me-now", "see-hear-feel"]
}
