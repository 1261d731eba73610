package fidelity.words;

import static java.util.stream.Collectors.joining;

import fidelity.scoring.Basis;
import fidelity.scoring.Scorecard;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How many items there are of some kind, in sentences.
///
/// @param scores the scores of the review
public record HowManyTexts(ScoreTexts scores) {

  /// How many items there are, and how many scores rest on the rule or on something else, each
  /// count a sentence.
  public List<String> counts() {
    var takenOver = scorecard().scored().stream().filter(ScoreTexts::takenOver).count();
    var all =
        words().say(
            ScorePhrase.COUNTS,
            scorecard().items().size(),
            scorecard().count(Basis.SCORED),
            scorecard().count(Basis.JUDGED),
            scorecard().count(Basis.OVERRIDDEN),
            scorecard().count(Basis.OPEN));
    return Stream.of(
            List.of(all),
            takenOver == 0
                ? List.<String>of()
                : List.of(words().say(ScorePhrase.COUNT_TAKEN_OVER, takenOver)),
            leftOut())
        .flatMap(List::stream)
        .toList();
  }

  /// Which items do not apply, and how the total was scaled up for them, each a sentence; none
  /// where all apply.
  public List<String> leftOut() {
    var none = scorecard().notApplicable();
    if (none.isEmpty()) {
      return List.of();
    }
    var ids = none.stream().map(item -> item.item().id()).collect(joining(", "));
    var count = words().say(ScorePhrase.COUNT_NOT_APPLICABLE, ids);
    return scorecard().rubric().missing().isEmpty() ? List.of(count) : List.of(count, rescaled());
  }

  private String rescaled() {
    return words().say(
        ScorePhrase.RESCALED,
        scorecard().scored().size(),
        scores.figures().figure(scorecard().points()),
        scorecard().items().size(),
        scores.bareTotal());
  }

  /// What is to be said beside the list of key development needs: that there is none, and which
  /// items can still become one.
  public List<String> needs() {
    var limit = scorecard().rubric().developmentNeed();
    var possible = scorecard().possibleDevelopmentNeeds();
    var none =
        possible.isEmpty()
            ? HeaderPhrase.NO_DEVELOPMENT_NEEDS
            : HeaderPhrase.NO_DEVELOPMENT_NEEDS_YET;
    var sentences = new ArrayList<String>();
    if (scorecard().developmentNeeds().isEmpty()) {
      sentences.add(words().say(none, limit));
    }
    if (!possible.isEmpty()) {
      var ids = possible.stream().map(item -> item.item().id()).collect(joining(", "));
      sentences.add(
          words().say(HeaderPhrase.POSSIBLE_DEVELOPMENT_NEEDS, limit, possible.size(), ids));
    }
    return sentences;
  }

  private Scorecard scorecard() {
    return scores.scorecard();
  }

  private Words words() {
    return scores.words();
  }
}
