package fidelity.words.phrase;

/// What a page for a browser says beside its report: the way past its head, the numbers of its
/// figures.
public enum PagePhrase implements Phrase {
  SKIP_TO_REPORT,
  FIGURE,
  FIGURE_AS_TABLE,
  FIGURE_NAME,
  FIGURE_VALUE,
  FIGURE_BEFORE,
  FIGURE_DAY,
  FIGURE_RESCORED,
  FIGURE_ITEMS,
  INDEX_TITLE
}
