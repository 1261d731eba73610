package fidelity.scoring;

import fidelity.review.Status;
import fidelity.scoring.Gap.Missing;
import java.util.ArrayList;
import java.util.List;

/// Finds the texts that are missing in a review. A draft misses none: it is still being written.
public final class Gaps {

  private Gaps() {}

  /// The gaps, in the scale's order.
  public static List<Gap> of(Scorecard scorecard) {
    if (scorecard.review().header().status() == Status.DRAFT) {
      return List.of();
    }
    var gaps = new ArrayList<Gap>();
    for (var item : scorecard.items()) {
      if (scorecard.needsDevelopment(item) && item.review().comments().isEmpty()) {
        gaps.add(new Gap(item.item().id(), Missing.COMMENTS));
      }
      if (belowTop(item, scorecard) && item.review().recommendations().isEmpty()) {
        gaps.add(new Gap(item.item().id(), Missing.RECOMMENDATIONS));
      }
    }
    return gaps;
  }

  private static boolean belowTop(ItemScore item, Scorecard scorecard) {
    return item.scores().highest() < scorecard.rubric().scale().to();
  }
}
