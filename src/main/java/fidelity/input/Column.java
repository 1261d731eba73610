package fidelity.input;

/// What a column of a table of reviews holds.
sealed interface Column {

  /// Something that stands above a review's items, by its name.
  record Heading(String name) implements Column {}

  /// The score of an item.
  record Score(String item) implements Column {}

  /// The answer to a question of an item.
  record Answered(String item, String question) implements Column {}

  /// A figure that item scores make: a section's score, the total, the band.
  record Derived(String name) implements Column {}

  /// What is not used.
  record Idle() implements Column {}

  /// A column without a name, in which nothing may stand.
  record Nameless() implements Column {}
}
