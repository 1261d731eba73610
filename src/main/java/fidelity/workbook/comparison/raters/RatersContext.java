package fidelity.workbook.comparison.raters;

import fidelity.cohort.agreement.PairAgreement;
import fidelity.scoring.comparison.ItemRatings;
import fidelity.scoring.comparison.ItemRatings.Likeness;
import fidelity.scoring.comparison.RaterComparison;
import fidelity.words.comparison.SideNames;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ComparisonWorkbookPhrase;
import fidelity.workbook.comparison.ComparisonContext;

/// What all sheets about two raters are made from.
record RatersContext(
    RaterComparison comparison, PairAgreement agreement, SideNames names, ComparisonContext base) {

  static RatersContext of(RaterComparison comparison, PairAgreement agreement, String version) {
    var first = comparison.first();
    var base =
        ComparisonContext.of(
            first.rubric(),
            ComparisonPhrase.RATERS_TITLE,
            first.review().header().site().name(),
            version);
    return new RatersContext(
        comparison, agreement, SideNames.of(first, comparison.second(), base.words()), base);
  }

  /// How an item's two scores stand to each other.
  String likeness(ItemRatings item) {
    return base.say(
        switch (item.likeness()) {
          case SAME -> ComparisonPhrase.SAME_SCORE;
          case DIFFERENT -> ComparisonWorkbookPhrase.OTHER_SCORE;
          case OPEN -> ComparisonPhrase.OPEN_FOR_A_RATER;
          case NOT_APPLICABLE -> ComparisonPhrase.NOT_APPLICABLE_FOR_A_RATER;
        });
  }

  /// What the sign of a difference says.
  String signs() {
    return base.say(ComparisonWorkbookPhrase.DIFFERENCE_READ, names.first(), names.second());
  }

  /// How much higher the second rater scored, with how many decimals it is printed.
  int decimals() {
    return comparison.first().rubric().scale().decimals();
  }

  /// Whether both have a score.
  static boolean scored(ItemRatings item) {
    return item.likeness() == Likeness.SAME || item.likeness() == Likeness.DIFFERENT;
  }
}
