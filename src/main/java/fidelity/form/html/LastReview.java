package fidelity.form.html;

import fidelity.data.yaml.ReviewYaml;
import fidelity.review.PreviousReview;
import fidelity.scoring.ItemResult;
import fidelity.scoring.Scorecard;
import fidelity.words.ScoreTexts;
import fidelity.words.Words;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The review before: what it said stands greyed beside the fields of the new one.
///
/// @param text the text of its file
/// @param visited the days of its visit in words
/// @param scores what each item scored in words, by the item's id
/// @param named the file and its checksum as the new review names them; none where it has no file
record LastReview(
    String text, String visited, Map<String, String> scores, Optional<PreviousReview> named) {

  LastReview {
    scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
  }

  /// A review with the scores that its own rubric gave it.
  static LastReview of(Scorecard scorecard, Optional<PreviousReview> named) {
    var words = Words.of(scorecard.rubric().identity().language());
    var visit = scorecard.review().header().visit();
    var scores = new LinkedHashMap<String, String>();
    for (ItemResult item : scorecard.items()) {
      scores.put(item.item().id(), new ScoreTexts(scorecard, words).score(item));
    }
    var text = ReviewYaml.of(scorecard.review(), scorecard.rubric());
    return new LastReview(text, words.dates(visit.first(), visit.last()), scores, named);
  }
}
