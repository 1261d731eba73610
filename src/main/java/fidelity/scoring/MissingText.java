package fidelity.scoring;

import fidelity.review.Status;
import java.util.ArrayList;
import java.util.List;

/// A text that readers of a finished report will miss.
///
/// @param item the item's id
public record MissingText(String item, Missing missing) {

  /// What is missing.
  public enum Missing {
    /// A key development need without comments: nobody learns what was seen.
    COMMENTS,
    /// A score below the top without recommendations: nobody learns what to do.
    RECOMMENDATIONS
  }

  /// The texts that a review lacks, in the scale's order. A draft lacks none: it is still being
  /// written.
  public static List<MissingText> of(Scorecard scorecard) {
    if (scorecard.review().header().status() == Status.DRAFT) {
      return List.of();
    }
    var missing = new ArrayList<MissingText>();
    for (var item : scorecard.scored()) {
      if (scorecard.needsDevelopment(item) && item.review().comments().isEmpty()) {
        missing.add(new MissingText(item.item().id(), Missing.COMMENTS));
      }
      if (belowTop(item, scorecard) && item.review().recommendations().isEmpty()) {
        missing.add(new MissingText(item.item().id(), Missing.RECOMMENDATIONS));
      }
    }
    return missing;
  }

  private static boolean belowTop(ItemScore item, Scorecard scorecard) {
    return item.scores().highest().compareTo(scorecard.rubric().scale().highest()) < 0;
  }
}
