package fidelity.words.comparison;

import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import fidelity.scoring.comparison.ItemChange;
import fidelity.words.Words;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.Optional;

/// Scores of an item at a visit, in words.
///
/// @param words the report's language
public record ItemScoreTexts(Words words) {

  /// The score, that it does not apply, or that there is none.
  public String of(Optional<ItemResult> result) {
    return result.map(this::of).orElseGet(() -> words.say(ComparisonPhrase.NO_SCORE_OF_VISIT));
  }

  /// An item with its scores at both visits: "5. Team contact: 3 → 4".
  public String both(ItemChange change) {
    var item = change.item();
    return words.fact(
        words.say(ScorePhrase.ITEM_TITLE, item.id(), item.name()),
        of(change.before()) + " → " + of(change.after()));
  }

  private String of(ItemResult result) {
    return switch (result) {
      case ItemScore score -> words.scores(score.scores());
      case NotApplicable _ -> words.say(ScorePhrase.NOT_APPLICABLE);
    };
  }
}
