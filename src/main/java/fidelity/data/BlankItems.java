package fidelity.data;

import static java.util.stream.Collectors.joining;

import fidelity.review.AnswerSet;
import fidelity.rubric.Item;
import fidelity.rubric.Level;
import fidelity.rubric.Limits;
import fidelity.rubric.Question;
import fidelity.rubric.Rated;
import fidelity.rubric.Rubric;
import fidelity.scoring.ItemScore;
import fidelity.scoring.Scorecard;
import fidelity.words.AnswerTexts;
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
    yaml.field(0, "items", "", "");
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
    if (item.judged()) {
      judged(item);
    } else {
      answers(item, last.map(each -> each.review().answers()).orElse(List.of()));
    }
    last.ifPresent(each -> was(EvidencePhrase.SOURCES, String.join("; ", each.review().sources())));
    yaml.field(4, "sources", "[]", words.say(EvidencePhrase.SOURCES));
    last.ifPresent(each -> was(EvidencePhrase.COMMENTS, each.review().comments()));
    yaml.field(4, "comments", "", words.say(EvidencePhrase.COMMENTS));
    last.ifPresent(each -> was(EvidencePhrase.RECOMMENDATIONS, each.review().recommendations()));
    yaml.field(4, "recommendations", "", words.say(EvidencePhrase.RECOMMENDATIONS));
  }

  private void was(Phrase label, String last) {
    if (!last.isEmpty()) {
      yaml.comment(4, words.say(BlankReviewPhrase.BLANK_LAST, words.say(label), last));
    }
  }

  private void judged(Item item) {
    yaml.comment(4, words.say(BlankReviewPhrase.BLANK_JUDGED));
    for (Level level : item.levels().reversed()) {
      yaml.comment(4, "%d: %s".formatted(level.score(), level.says()));
    }
    yaml.comment(4, "score:");
    yaml.comment(4, "reason:");
  }

  private void answers(Item item, List<AnswerSet> last) {
    var list = item.rated() == Rated.PER_SPECIALIST;
    yaml.field(4, "answers", "", list ? words.say(BlankReviewPhrase.BLANK_PER_SPECIALIST) : "");
    var dash = list ? "- " : "";
    var fitting = last.stream().map(set -> set.fitting(item.questions())).toList();
    for (var question : item.questions()) {
      yaml.field(6, dash + question.id(), "", hint(question, fitting));
      dash = list ? "  " : "";
    }
  }

  private String hint(Question question, List<AnswerSet> last) {
    var hint = "%s: %s".formatted(question.text(), takes(question));
    var recorded =
        last.stream()
            .filter(set -> set.to(question).isPresent())
            .map(set -> new AnswerTexts(words).recorded(set, question))
            .collect(joining("; "));
    return recorded.isEmpty()
        ? hint
        : "%s. %s".formatted(hint, words.say(BlankReviewPhrase.BLANK_LAST_ANSWER, recorded));
  }

  private String takes(Question question) {
    return switch (question) {
      case Question.YesNo ignored -> words.say(BlankReviewPhrase.BLANK_YES_NO);
      case Question.Percent ignored -> words.say(BlankReviewPhrase.BLANK_PERCENT);
      case Question.Quantity quantity -> number(quantity.limits());
      case Question.Choice choice ->
          words.say(
              BlankReviewPhrase.BLANK_CHOICE,
              choice.options().stream()
                  .map(option -> "%s (%s)".formatted(option.id(), option.text()))
                  .collect(joining(", ")));
    };
  }

  private String number(Limits limits) {
    var least = limits.least().map(words::number);
    var most = limits.most().map(words::number);
    if (least.isPresent() && most.isPresent()) {
      return words.say(BlankReviewPhrase.BLANK_NUMBER_BETWEEN, least.get(), most.get());
    }
    return least
        .map(number -> words.say(BlankReviewPhrase.BLANK_NUMBER_FROM, number))
        .or(() -> most.map(number -> words.say(BlankReviewPhrase.BLANK_NUMBER_TO, number)))
        .orElseGet(() -> words.say(BlankReviewPhrase.BLANK_NUMBER));
  }
}
