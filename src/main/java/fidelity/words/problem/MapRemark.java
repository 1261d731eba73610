package fidelity.words.problem;

/// What is remarked in a suggested map of columns.
public enum MapRemark {
  /// Of which table the map is.
  TITLE,
  /// What is to be done with it.
  CHECK,
  /// No heading is like a required column.
  REQUIRED,
  /// No heading names rubrics.
  RUBRIC,
  /// No heading is like an item or a question.
  SCORES,
  /// A heading says what a column holds.
  MEANING,
  /// It has the number of an item.
  NUMBER,
  /// It is the name of an item.
  ITEM_NAME,
  /// It is nearly a column's name.
  NEARLY_SPELT,
  /// Names of sites are their ids.
  NAMES_AS_IDS,
  /// Another heading is that column already.
  TAKEN,
  /// Nothing is like it.
  NOTHING_LIKE
}
