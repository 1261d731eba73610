package fidelity.words.problem;

/// What commands say while they run and when they are done.
public enum RunLine {
  /// How many reviews a batch scored, how many of them are unfinished, and how many inputs failed.
  SCORED,
  /// How many reviews are below the threshold.
  BELOW_THRESHOLD,
  /// How many reports were written, and how many were there already.
  WRITTEN,
  /// A cohort by its rubric and version, with how many reviews it has and where.
  COHORT,
  /// How many services a cohort has, and of how many only the latest visit counts.
  VISITS_LATEST,
  /// How many services a cohort has, and how many count more than once.
  VISITS_ALL,
  /// How many services a cohort has, and how many were visited in the year that counts.
  VISITS_OF_YEAR,
  /// That no file tells single sites, and which tables are not written.
  SITES_HIDDEN,
  /// That sites are told by codes, where these are kept, and how many of them are new.
  PSEUDONYMS,
  /// How many problems and warnings a table lists.
  LISTED,
  /// How many rubrics and other files were passed over.
  PASSED_OVER,
  /// How many hidden folders were passed over.
  HIDDEN,
  /// How many tables of reviews in folders were passed over, and how they are read.
  TABLES_UNREAD,
  /// The user ended a batch when so many were done.
  INTERRUPTED,
  /// How many of all are done.
  PART,
  /// How many are done, at which rate, with what follows.
  PROGRESS,
  /// How many failed so far.
  FAILED,
  /// How many seconds it still takes.
  SECONDS_LEFT,
  /// How many minutes it still takes.
  MINUTES_LEFT,
  /// A command is still at work, for so many seconds.
  WORKING,
  /// A review to fill in was written to a file.
  BLANK_REVIEW,
  /// That the review of a book is written as a file.
  BOOK_AS_TEXT,
  /// That the beginning of a consensus is written to a file.
  CONSENSUS_BEGUN
}
