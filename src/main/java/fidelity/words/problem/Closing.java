package fidelity.words.problem;

/// The closing lines of commands, about their problems as a whole.
public enum Closing {
  /// Where a command says what it takes.
  TRY_HELP,
  /// What was written before the program had to end.
  WRITTEN_BEFORE,
  /// How many files there are in a folder.
  IN_FOLDER,
  /// How many problems kept everything from being scored.
  NOTHING_SCORED,
  /// No problem, warning or note was found.
  NO_PROBLEMS,
  /// How many were found that the user ignores.
  IGNORED,
  /// How many reviews, rubrics and reports were checked.
  CHECKED,
  /// No file to check was found.
  NOTHING_CHECKED,
  /// How many files or hidden folders were passed over.
  PASSED_OVER,
  /// How many tables of reviews in folders were passed over, and how they are checked.
  TABLES_UNREAD,
  /// A rubric was proved, with so many worked examples.
  SOUND,
  /// A rubric has so many problems.
  NOT_SOUND,
  /// The title of the table of combinations.
  COMBINATIONS_OF_ANSWERS,
  /// The heading of its items.
  ITEMS,
  /// The heading of its counts.
  COMBINATIONS
}
