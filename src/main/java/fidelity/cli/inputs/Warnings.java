package fidelity.cli.inputs;

import fidelity.input.Place;
import fidelity.input.Problem;
import fidelity.input.ReviewDocument;
import fidelity.scoring.MissingText;
import fidelity.scoring.Scorecard;
import fidelity.scoring.Unused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a reviewer should look at again although the review can be scored.
public final class Warnings {

  private Warnings() {}

  /// The warnings of the reading and of the scoring, in the file's order.
  public static List<Problem> of(ReviewDocument document, Scorecard scorecard) {
    var warnings = new ArrayList<>(document.warnings());
    for (var remark : scorecard.unused()) {
      needless(remark, document).ifPresent(warnings::add);
    }
    for (var text : MissingText.of(scorecard)) {
      warnings.add(new Problem(place(document, text.item()), "item " + text.item(), wording(text)));
    }
    return warnings.stream().sorted(Problem.IN_ORDER).toList();
  }

  private static Optional<Problem> needless(Unused remark, ReviewDocument document) {
    return switch (remark) {
      case Unused.ScoreNotNeeded(var item, var score) ->
          Optional.of(
              new Problem(
                  place(document, item),
                  "item " + item,
                  "the given score %d is the rule's own; leave 'score' and 'reason' out"
                      .formatted(score)));
      case Unused.ItemNotUsed _, Unused.AnswerNotUsed _, Unused.ScoreNotUsed _ -> Optional.empty();
    };
  }

  private static String wording(MissingText text) {
    return switch (text.missing()) {
      case COMMENTS -> "a key development need has no comments; say what was seen";
      case RECOMMENDATIONS ->
          "the score is below the top and there are no recommendations; say what would help";
    };
  }

  /// Where the item stands; the file's start when nothing is recorded for it.
  private static Place place(ReviewDocument document, String item) {
    return document.items().getOrDefault(item, Place.startOf(document.review().origin().file()));
  }
}
