package fidelity.workbook.comparison;

import fidelity.review.Evidence;
import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import fidelity.scoring.comparison.AnswerPair;
import fidelity.scoring.comparison.ItemRatings;
import fidelity.words.AnswerTexts;
import fidelity.words.Words;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.EvidencePhrase;
import fidelity.words.phrase.ExplanationPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What two raters recorded of an item where it is not the same: answers with their notes, scores
/// that they gave, comments.
///
/// @param words the workbook's language
public record RatedLines(Words words) {

  /// The lines of an item, one at least.
  public List<RatedLine> of(ItemRatings item) {
    var lines = new ArrayList<RatedLine>();
    item.otherAnswers().forEach(pair -> lines.add(answers(item, pair)));
    given(item).ifPresent(lines::add);
    comments(item).ifPresent(lines::add);
    return lines.isEmpty()
        ? List.of(new RatedLine(item, words.say(ComparisonPhrase.SAME_ANSWERS), "", ""))
        : lines;
  }

  private RatedLine answers(ItemRatings item, AnswerPair pair) {
    return new RatedLine(
        item,
        new AnswerTexts(words).of(pair.whose(), pair.question().text()),
        answer(item, pair, pair.first()),
        answer(item, pair, pair.second()));
  }

  private String answer(ItemRatings item, AnswerPair pair, Optional<Evidence> evidence) {
    return evidence
        .map(
            each -> {
              var answer = new AnswerTexts(words).of(item.item(), pair.question(), each.answer());
              return each.note().isEmpty() ? answer : answer + "\n" + each.note();
            })
        .orElseGet(() -> words.say(ExplanationPhrase.UNANSWERED));
  }

  private Optional<RatedLine> given(ItemRatings item) {
    var first = given(item.first());
    var second = given(item.second());
    return first.isEmpty() && second.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new RatedLine(
                item,
                words.say(ComparisonPhrase.SCORE_GIVEN),
                first.orElseGet(this::nothing),
                second.orElseGet(this::nothing)));
  }

  private Optional<String> given(ItemResult result) {
    return switch (result) {
      case ItemScore score ->
          score.given().map(given -> (words.number(given.score()) + "\n" + given.reason()).strip());
      case NotApplicable _ -> Optional.empty();
    };
  }

  private Optional<RatedLine> comments(ItemRatings item) {
    var first = item.first().review().comments();
    var second = item.second().review().comments();
    return first.equals(second)
        ? Optional.empty()
        : Optional.of(
            new RatedLine(
                item, words.say(EvidencePhrase.COMMENTS), comment(first), comment(second)));
  }

  private String comment(String text) {
    return text.isEmpty() ? nothing() : text;
  }

  private String nothing() {
    return words.say(ComparisonPhrase.NO_SCORE_OF_VISIT);
  }
}
