package fidelity.data.blank;

import fidelity.data.yaml.YamlText;
import fidelity.keys.ItemReviewKey;
import fidelity.keys.SpecialistKey;
import fidelity.review.AnswerSet;
import fidelity.review.ItemReview;
import fidelity.rubric.Item;
import fidelity.rubric.Item.Cardinality;
import fidelity.rubric.Item.Level;
import fidelity.rubric.Question;
import fidelity.rubric.Rubric;
import fidelity.scoring.ItemResult;
import fidelity.scoring.Scorecard;
import fidelity.words.QuestionTexts;
import fidelity.words.Words;
import fidelity.words.phrase.BlankReviewPhrase;
import fidelity.words.phrase.EvidencePhrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.List;
import java.util.Optional;

/// Writes the items of a blank review, each question with what it takes and the last answer to it.
final class BlankItems {

  private final Words words;
  private final CommentedYaml yaml;
  private final LastTime lastTime;
  private final Optional<Scorecard> last;

  BlankItems(Words words, CommentedYaml yaml, Optional<Scorecard> last) {
    this.words = words;
    this.yaml = yaml;
    this.lastTime = new LastTime(words, yaml);
    this.last = last;
  }

  void write(Rubric rubric) {
    if (rubric.scale().halves()) {
      yaml.blank();
      yaml.comment(2, words.say(BlankReviewPhrase.BLANK_HALF_POINTS));
    }
    for (var section : rubric.sections()) {
      yaml.blank();
      yaml.comment(2, words.fact(words.say(ScorePhrase.SECTION), section.name()));
      section.items().forEach(this::write);
    }
    last.ifPresent(scorecard -> gone(rubric, scorecard));
  }

  /// What was recorded of items that the rubric does not have.
  private void gone(Rubric rubric, Scorecard scorecard) {
    var gone =
        scorecard.items().stream()
            .filter(each -> rubric.item(each.item().id()).isEmpty())
            .filter(each -> !each.review().equals(ItemReview.EMPTY))
            .toList();
    if (!gone.isEmpty()) {
      yaml.blank();
      yaml.comment(2, words.say(BlankReviewPhrase.BLANK_LAST_ITEMS));
      gone.forEach(each -> lastTime.whole(2, each, scorecard));
    }
  }

  private void write(Item item) {
    var before = last.flatMap(each -> resultOf(each, item));
    yaml.blank();
    yaml.comment(2, words.say(ScorePhrase.ITEM_TITLE, item.id(), item.name()));
    yaml.comment(2, item.standard());
    yaml.field(2, YamlText.key(item.id()), "");
    before.ifPresent(each -> lastTime.score(4, each, last.orElseThrow()));
    for (var key : ItemReviewKey.values()) {
      write(key, item, before.map(ItemResult::review).orElse(ItemReview.EMPTY));
    }
  }

  private static Optional<ItemResult> resultOf(Scorecard last, Item item) {
    return last.items().stream().filter(each -> each.item().id().equals(item.id())).findFirst();
  }

  private void write(ItemReviewKey key, Item item, ItemReview before) {
    switch (key) {
      case ANSWERS -> answers(item, before.answers());
      case SCORE -> score(item);
      case NOT_APPLICABLE -> notApplicable(item);
      case SETTLED -> {}
      case REASON -> yaml.sample(4, key.id() + ": >");
      case SOURCES -> {
        lastTime.list(4, EvidencePhrase.SOURCES, before.sources());
        yaml.list(4, key, List.of());
      }
      case COMMENTS -> {
        lastTime.text(4, EvidencePhrase.COMMENTS, before.comments());
        yaml.prose(4, key, List.of());
      }
      case RECOMMENDATIONS -> {
        yaml.blank();
        lastTime.text(4, EvidencePhrase.RECOMMENDATIONS, before.recommendations());
        yaml.prose(4, key, List.of());
      }
    }
  }

  /// The assessors' own score stays a comment until they give one; where they judge, with what to
  /// choose from.
  private void score(Item item) {
    if (item.judged()) {
      yaml.comment(4, words.say(BlankReviewPhrase.BLANK_JUDGED));
      for (Level level : item.levels().reversed()) {
        yaml.comment(4, "%d: %s".formatted(level.score(), level.says()));
      }
    } else {
      yaml.comment(4, words.say(BlankReviewPhrase.BLANK_OVERRIDE));
    }
    yaml.sample(4, ItemReviewKey.SCORE.id() + ":");
  }

  /// Where an item may be left out, with when that is.
  private void notApplicable(Item item) {
    if (item.mayNotApply()) {
      yaml.comment(4, words.say(BlankReviewPhrase.BLANK_NOT_APPLICABLE, item.notApplicable()));
      yaml.sample(4, ItemReviewKey.NOT_APPLICABLE.id() + ": >");
    }
  }

  private void answers(Item item, List<AnswerSet> before) {
    if (!item.judged()) {
      var list = item.cardinality() == Cardinality.PER_SPECIALIST;
      if (list) {
        yaml.comment(4, words.say(BlankReviewPhrase.BLANK_PER_SPECIALIST));
      }
      yaml.field(4, ItemReviewKey.ANSWERS.id(), "");
      questions(item, before, list);
    }
    lastTime.others(4, item, before);
  }

  private void questions(Item item, List<AnswerSet> before, boolean list) {
    var indent = list ? 8 : 6;
    if (list) {
      yaml.comment(6, words.say(BlankReviewPhrase.BLANK_SPECIALIST));
      yaml.field(6, "- " + SpecialistKey.SPECIALIST.id(), "");
    }
    for (var question : item.questions()) {
      hints(indent, question, before);
      yaml.field(indent, question.id(), "");
    }
  }

  private void hints(int indent, Question question, List<AnswerSet> before) {
    var texts = new QuestionTexts(words);
    yaml.comment(indent, texts.toFillIn(question));
    question.options().forEach(option -> yaml.entry(indent, texts.option(option)));
    lastTime.answers(indent, question, before);
  }
}
