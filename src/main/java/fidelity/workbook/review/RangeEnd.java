package fidelity.workbook.review;

import fidelity.scoring.Basis;
import fidelity.scoring.Range;
import fidelity.scoring.Scorecard;
import fidelity.scoring.Scores;
import fidelity.words.Phrase;
import java.math.BigDecimal;
import java.util.List;

/// A figure that a score has: the score itself, or while items are open the ends of its range.
enum RangeEnd {
  SETTLED(Phrase.POINTS, Phrase.SHARE, Phrase.TOTAL, Phrase.BAND, ""),
  LOWEST(Phrase.LOWEST, Phrase.LOWEST_SHARE, Phrase.LOWEST_TOTAL, Phrase.BAND_AT_LOWEST, "_lowest"),
  HIGHEST(
      Phrase.HIGHEST,
      Phrase.HIGHEST_SHARE,
      Phrase.HIGHEST_TOTAL,
      Phrase.BAND_AT_HIGHEST,
      "_highest");

  private final Phrase points;
  private final Phrase share;
  private final Phrase total;
  private final Phrase band;
  private final String suffix;

  RangeEnd(Phrase points, Phrase share, Phrase total, Phrase band, String suffix) {
    this.points = points;
    this.share = share;
    this.total = total;
    this.band = band;
    this.suffix = suffix;
  }

  /// The figures that a scorecard has of everything.
  static List<RangeEnd> of(Scorecard scorecard) {
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

  /// The defined name of such a figure: Total, Total_lowest, Total_highest.
  String named(String figure) {
    return figure + suffix;
  }

  /// The defined name of the total.
  String totalName() {
    return named("Total");
  }
}
