package fidelity.form;

import fidelity.review.Evidence;
import fidelity.review.GivenScore;
import fidelity.review.Inapplicability;
import fidelity.review.ItemReview;
import fidelity.rubric.Item;
import fidelity.rubric.Question;
import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import fidelity.scoring.Scorecard;
import fidelity.words.AnswerTexts;
import fidelity.words.Words;
import fidelity.words.phrase.ScorePhrase;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the last review said of an item, in the words of the form.
///
/// @param result by the rubric of that time
public record LastItem(ItemResult result, Words words) {

  /// What was said of the item of that id; nothing where it was not asked.
  static Optional<LastItem> of(Scorecard last, Item item, Words words) {
    return last.items().stream()
        .filter(each -> each.item().id().equals(item.id()))
        .findFirst()
        .map(each -> new LastItem(each, words));
  }

  /// Its score.
  public String score() {
    return switch (result) {
      case ItemScore score -> words.scores(score.scores());
      case NotApplicable _ -> words.say(ScorePhrase.NOT_APPLICABLE);
    };
  }

  /// The answer to a question, with where it was seen and what was noted; empty where there was
  /// none.
  ///
  /// @param set the place of the set of answers, from 0
  public String answer(Question question, int set) {
    var sets = recorded().answers();
    return set < sets.size()
        ? sets.get(set).to(question).map(each -> answer(question, set, each)).orElse("")
        : "";
  }

  private String answer(Question question, int set, Evidence evidence) {
    var said =
        new AnswerTexts(words).recorded(result.item(), recorded().answers().get(set), question);
    return Stream.of(said, evidence.source(), evidence.note())
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(" · "));
  }

  /// What a specialist was called; empty where there was none.
  public String specialist(int set) {
    var sets = recorded().answers();
    return set < sets.size() ? sets.get(set).specialist() : "";
  }

  /// The assessors' own score; empty where they gave none.
  public String given() {
    return recorded().given().map(GivenScore::score).map(words::number).orElse("");
  }

  /// Their reason; empty where they gave none.
  public String reason() {
    return recorded().given().map(GivenScore::reason).orElse("");
  }

  /// Why it did not apply; empty where it did.
  public String notApplicable() {
    return recorded().notApplicable().map(Inapplicability::reason).orElse("");
  }

  /// All that was recorded.
  public ItemReview recorded() {
    return result.review();
  }
}
