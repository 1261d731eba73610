package fidelity.data.blank;

import static java.util.stream.Collectors.joining;

import fidelity.form.ItemReviewKey;
import fidelity.form.Key;
import fidelity.review.AnswerSet;
import fidelity.review.ItemReview;
import fidelity.rubric.Item;
import fidelity.rubric.Item.Cardinality;
import fidelity.rubric.Item.Level;
import fidelity.rubric.Question;
import fidelity.rubric.Rubric;
import fidelity.scoring.ItemScore;
import fidelity.scoring.Scorecard;
import fidelity.words.AnswerTexts;
import fidelity.words.QuestionTexts;
import fidelity.words.Words;
import fidelity.words.phrase.BlankReviewPhrase;
import fidelity.words.phrase.EvidencePhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.List;
import java.util.Optional;

/// Writes the items of a blank review, each question with what it takes and the last answer to it.
final class BlankItems {

  private final Words words;
  private final CommentedYaml yaml;

  BlankItems(Words words, CommentedYaml yaml) {
    this.words = words;
    this.yaml = yaml;
  }

  void write(Rubric rubric, Optional<Scorecard> last) {
    for (var section : rubric.sections()) {
      yaml.blank();
      yaml.comment(2, "%s: %s".formatted(words.say(ScorePhrase.SECTION), section.name()));
      section.items().forEach(item -> write(item, last.flatMap(each -> scoreOf(each, item))));
    }
  }

  private static Optional<ItemScore> scoreOf(Scorecard last, Item item) {
    return last.items().stream().filter(each -> each.item().id().equals(item.id())).findFirst();
  }

  private void write(Item item, Optional<ItemScore> last) {
    yaml.blank();
    yaml.field(2, CommentedYaml.value(item.id()), "", item.name());
    yaml.comment(4, item.standard());
    last.ifPresent(each -> was(ScorePhrase.SCORE, words.scores(each.scores())));
    for (var key : ItemReviewKey.values()) {
      write(key, item, last.map(ItemScore::review));
    }
  }

  private void write(ItemReviewKey key, Item item, Optional<ItemReview> last) {
    switch (key) {
      case ANSWERS -> answers(item, last.map(ItemReview::answers).orElse(List.of()));
      case SCORE -> score(item);
      case REASON -> reason(item);
      case SOURCES ->
          field(
              key,
              "[]",
              EvidencePhrase.SOURCES,
              last.map(each -> String.join("; ", each.sources())));
      case COMMENTS -> field(key, "", EvidencePhrase.COMMENTS, last.map(ItemReview::comments));
      case RECOMMENDATIONS ->
          field(key, "", EvidencePhrase.RECOMMENDATIONS, last.map(ItemReview::recommendations));
    }
  }

  private void field(Key key, String value, Phrase label, Optional<String> last) {
    last.ifPresent(text -> was(label, text));
    yaml.field(4, key.id(), value, words.say(label));
  }

  private void was(Phrase label, String last) {
    if (!last.isEmpty()) {
      yaml.comment(4, words.say(BlankReviewPhrase.BLANK_LAST, words.say(label), last));
    }
  }

  /// What to choose from, where the assessors judge.
  private void score(Item item) {
    if (item.judged()) {
      yaml.comment(4, words.say(BlankReviewPhrase.BLANK_JUDGED));
      for (Level level : item.levels().reversed()) {
        yaml.comment(4, "%d: %s".formatted(level.score(), level.says()));
      }
      yaml.comment(4, ItemReviewKey.SCORE.id() + ":");
    }
  }

  private void reason(Item item) {
    if (item.judged()) {
      yaml.comment(4, ItemReviewKey.REASON.id() + ":");
    }
  }

  private void answers(Item item, List<AnswerSet> last) {
    if (item.judged()) {
      return;
    }
    var list = item.cardinality() == Cardinality.PER_SPECIALIST;
    yaml.field(
        4,
        ItemReviewKey.ANSWERS.id(),
        "",
        list ? words.say(BlankReviewPhrase.BLANK_PER_SPECIALIST) : "");
    var dash = list ? "- " : "";
    var fitting = last.stream().map(set -> set.fitting(item.questions())).toList();
    for (var question : item.questions()) {
      yaml.field(6, dash + question.id(), "", hint(question, fitting));
      dash = list ? "  " : "";
    }
  }

  private String hint(Question question, List<AnswerSet> last) {
    var hint = new QuestionTexts(words).toFillIn(question);
    var recorded =
        last.stream()
            .filter(set -> set.to(question).isPresent())
            .map(set -> new AnswerTexts(words).recorded(set, question))
            .collect(joining("; "));
    return recorded.isEmpty()
        ? hint
        : "%s. %s".formatted(hint, words.say(BlankReviewPhrase.BLANK_LAST_ANSWER, recorded));
  }
}
