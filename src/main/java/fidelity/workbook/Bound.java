package fidelity.workbook;

import fidelity.scoring.Basis;
import fidelity.scoring.Range;
import fidelity.scoring.Scorecard;
import fidelity.scoring.Scores;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import java.math.BigDecimal;
import java.util.List;

/// A figure that a score has: the score itself, or while items are open the ends of its range.
///
/// Each phrase is a constant of an enum, so none can change, which Error Prone does not see.
@SuppressWarnings("ImmutableEnumChecker")
enum Bound {
  SETTLED(ScorePhrase.POINTS, WorkbookPhrase.SHARE, ScorePhrase.TOTAL, ScorePhrase.BAND, ""),
  LOWEST(
      WorkbookPhrase.LOWEST,
      WorkbookPhrase.LOWEST_SHARE,
      WorkbookPhrase.LOWEST_TOTAL,
      WorkbookPhrase.BAND_AT_LOWEST,
      "_lowest"),
  HIGHEST(
      WorkbookPhrase.HIGHEST,
      WorkbookPhrase.HIGHEST_SHARE,
      WorkbookPhrase.HIGHEST_TOTAL,
      WorkbookPhrase.BAND_AT_HIGHEST,
      "_highest");

  private final Phrase points;
  private final Phrase share;
  private final Phrase total;
  private final Phrase band;
  private final String suffix;

  Bound(Phrase points, Phrase share, Phrase total, Phrase band, String suffix) {
    this.points = points;
    this.share = share;
    this.total = total;
    this.band = band;
    this.suffix = suffix;
  }

  /// The figures that a scorecard has of everything.
  static List<Bound> of(Scorecard scorecard) {
    return scorecard.count(Basis.OPEN) == 0 ? List.of(SETTLED) : List.of(LOWEST, HIGHEST);
  }

  BigDecimal of(Scores scores) {
    return BigDecimal.valueOf(this == HIGHEST ? scores.highest() : scores.lowest());
  }

  BigDecimal of(Range range) {
    return this == HIGHEST ? range.highest() : range.lowest();
  }

  Phrase points() {
    return points;
  }

  Phrase share() {
    return share;
  }

  Phrase total() {
    return total;
  }

  Phrase band() {
    return band;
  }

  /// What follows a defined name: Total, Total_lowest, Total_highest.
  String suffix() {
    return suffix;
  }
}
