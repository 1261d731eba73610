package fidelity.words.phrase;

/// What drawings of visits show, and what reports of comparisons say first and last.
public enum TrendPhrase implements Phrase {
  TOTAL_ROSE,
  TOTAL_FELL,
  TOTAL_THE_SAME,
  TOTAL_NOT_SETTLED,
  TOTAL_ON_OTHER_SCALE,
  RUBRIC_CHANGED,
  KEY_OF_LINE,
  KEY_OF_OTHER_RUBRIC,
  KEY_OF_RANGE,
  ITEMS_MOVED,
  MOST_BETTER,
  MOST_WORSE,
  KEY_OF_SLOPES,
  SLOPES_LEFT_OUT,
  LATEST_VISITS,
  SOURCES_OF_COMPARISON,
  VALUE_COLUMN,
  RATERS_FINDING,
  PAIRS_FINDING
}
