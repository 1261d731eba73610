package fidelity.input.table;

/// What a column of a table of reviews holds.
sealed interface TableColumn {

  /// Something that stands above a review's items, by its name.
  record Heading(String name) implements TableColumn {}

  /// The score of an item.
  record Score(String item) implements TableColumn {}

  /// The reason beside the score of an item: why it was given, or why the item does not apply.
  record Reason(String item) implements TableColumn {}

  /// The answer to a question of an item.
  record Answered(String item, String question) implements TableColumn {}

  /// A figure that item scores make: a section's score, the total, the band.
  record Derived(String name) implements TableColumn {}

  /// A group of the analyst's own, by its name.
  record Tagged(String name) implements TableColumn {}

  /// A column that is not used.
  record Idle() implements TableColumn {}

  /// A column without a name, in which nothing may stand.
  record Nameless() implements TableColumn {}
}
