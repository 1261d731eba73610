package fidelity.rubric;

/// How often the answers of an item may be given.
public enum Rated {
  /// One set of answers for the service.
  ONCE,
  /// A set for each specialist, or one for the whole team.
  PER_SPECIALIST
}
