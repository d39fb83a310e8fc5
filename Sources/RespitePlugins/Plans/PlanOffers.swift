/// What a routine may have to do with the plans of the person: it knows whether a plan of its plugin
/// is in use, and can have it taken up where the person agrees.
public struct PlanOffers {
  /// By the plan's whole name; nil where that cannot be known.
  let isInUse: (String) -> Bool?
  /// Throws where it cannot be taken up.
  let use: (String) throws -> Void

  public init(isInUse: @escaping (String) -> Bool?, use: @escaping (String) throws -> Void) {
    self.isInUse = isInUse
    self.use = use
  }

  /// Those of nobody: everything can be taken up, and nothing comes of it.
  static var pretended: PlanOffers { PlanOffers(isInUse: { _ in false }, use: { _ in }) }

  /// The same plans, for a rehearsal.
  var rehearsal: PlanOffers { PlanOffers(isInUse: isInUse, use: { _ in }) }

  /// Asked before a plan is taken up, with its title.
  package static let question =
    "May \"%s\" be one of your plans from now on? Nothing begins by itself."
  /// Said when it was.
  package static let told = """
    It is one now. respite plan shows your day; respite plan install has this computer tell you.
    """
}
