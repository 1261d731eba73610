package fidelity.workbook.review;

import fidelity.rubric.TotalRule;
import fidelity.scoring.Basis;
import fidelity.scoring.Range;
import fidelity.scoring.Scorecard;
import fidelity.scoring.evaluation.Scores;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import java.math.BigDecimal;
import java.util.List;

/// Which end of a score's range a figure is: while items are open there are two, else they are one.
///
/// Each phrase is a constant of an enum, so none can change, which Error Prone does not see.
@SuppressWarnings("ImmutableEnumChecker")
enum RangeEnd {
  /// Both ends at once, where every item has its score.
  SETTLED(
      ScorePhrase.POINTS,
      WorkbookPhrase.SHARE,
      ScorePhrase.TOTAL,
      ScorePhrase.TOTAL_MEAN,
      ScorePhrase.BAND,
      ""),
  /// What the score is if everything open turns out worst.
  LOWEST(
      WorkbookPhrase.LOWEST,
      WorkbookPhrase.LOWEST_SHARE,
      WorkbookPhrase.LOWEST_TOTAL,
      WorkbookPhrase.LOWEST_MEAN,
      WorkbookPhrase.BAND_AT_LOWEST,
      "_lowest"),
  /// What the score is if everything open turns out best.
  HIGHEST(
      WorkbookPhrase.HIGHEST,
      WorkbookPhrase.HIGHEST_SHARE,
      WorkbookPhrase.HIGHEST_TOTAL,
      WorkbookPhrase.HIGHEST_MEAN,
      WorkbookPhrase.BAND_AT_HIGHEST,
      "_highest");

  private final Phrase points;
  private final Phrase share;
  private final Phrase total;
  private final Phrase mean;
  private final Phrase band;
  private final String suffix;

  RangeEnd(Phrase points, Phrase share, Phrase total, Phrase mean, Phrase band, String suffix) {
    this.points = points;
    this.share = share;
    this.total = total;
    this.mean = mean;
    this.band = band;
    this.suffix = suffix;
  }

  /// The ends that every score of a scorecard is shown with.
  static List<RangeEnd> of(Scorecard scorecard) {
    return scorecard.count(Basis.OPEN) == 0 ? List.of(SETTLED) : List.of(LOWEST, HIGHEST);
  }

  /// That end of an item's scores.
  BigDecimal of(Scores scores) {
    return (this == HIGHEST ? scores.highest() : scores.lowest()).number();
  }

  /// That end of a section's or the total's range.
  BigDecimal of(Range range) {
    return this == HIGHEST ? range.highest() : range.lowest();
  }

  /// How points are headed.
  Phrase points() {
    return points;
  }

  /// How shares of the highest score are headed.
  Phrase share() {
    return share;
  }

  /// How the total is labelled.
  Phrase total(TotalRule rule) {
    return rule.isMean() ? mean : total;
  }

  /// How the band of the total is labelled.
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
