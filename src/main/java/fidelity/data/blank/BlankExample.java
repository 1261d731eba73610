package fidelity.data.blank;

import static java.util.stream.Collectors.joining;

import fidelity.data.notation.AnswerNotation;
import fidelity.data.yaml.YamlText;
import fidelity.keys.EvidenceKey;
import fidelity.keys.ItemReviewKey;
import fidelity.review.Answer;
import fidelity.rubric.Amount;
import fidelity.rubric.Item;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Percent;
import fidelity.rubric.Question.Quantity;
import fidelity.rubric.Question.YesNo;
import fidelity.rubric.Rubric;
import fidelity.words.Words;
import fidelity.words.phrase.BlankReviewPhrase;
import fidelity.words.phrase.Phrase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Shows in comments how an item is written with all that it can hold; without the marks of
/// comments it would be valid.
final class BlankExample {

  /// A number that few questions refuse.
  private static final BigDecimal FEW = BigDecimal.valueOf(4);

  private final Words words;
  private final Rubric rubric;
  private final CommentedYaml yaml = new CommentedYaml();

  private BlankExample(Words words, Rubric rubric) {
    this.words = words;
    this.rubric = rubric;
  }

  static void write(Words words, CommentedYaml yaml, Rubric rubric) {
    yaml.sample(0, "");
    yaml.comment(0, words.say(BlankReviewPhrase.BLANK_TEXTS));
    yaml.sample(0, "");
    yaml.comment(0, words.say(BlankReviewPhrase.BLANK_EXAMPLE));
    yaml.sample(0, "");
    new BlankExample(words, rubric).item().lines().forEach(line -> yaml.sample(0, line));
    sources(words, rubric)
        .ifPresent(
            codes -> {
              yaml.sample(0, "");
              yaml.comment(0, codes);
            });
  }

  /// What may stand as the source of an answer: "source: DOC (Documents), INT (Interviews)".
  private static Optional<String> sources(Words words, Rubric rubric) {
    var codes = rubric.sources().entrySet().stream();
    var listed = codes.map(each -> "%s (%s)".formatted(each.getKey(), each.getValue()));
    return Optional.of(listed.collect(joining(", ")))
        .filter(each -> !each.isEmpty())
        .map(each -> words.fact(EvidenceKey.SOURCE.id(), each));
  }

  private String item() {
    var items = rubric.items();
    var item = items.stream().filter(each -> !each.judged()).findFirst().orElse(items.getFirst());
    yaml.field(2, YamlText.key(item.id()), "");
    for (var key : ItemReviewKey.values()) {
      write(key, item);
    }
    return yaml.toString();
  }

  private void write(ItemReviewKey key, Item item) {
    switch (key) {
      case ANSWERS -> item.questions().stream().limit(1).forEach(this::answers);
      case SCORE -> yaml.field(4, key.id(), String.valueOf(rubric.scale().to()));
      case NOT_APPLICABLE, SETTLED -> {}
      case REASON -> prose(key, BlankReviewPhrase.BLANK_EXAMPLE_REASON);
      case SOURCES -> yaml.list(4, key, List.of(words.say(BlankReviewPhrase.BLANK_EXAMPLE_SOURCE)));
      case COMMENTS ->
          prose(
              key,
              BlankReviewPhrase.BLANK_EXAMPLE_COMMENT,
              BlankReviewPhrase.BLANK_EXAMPLE_PARAGRAPH);
      case RECOMMENDATIONS -> prose(key, BlankReviewPhrase.BLANK_EXAMPLE_ADVICE);
    }
  }

  private void prose(ItemReviewKey key, Phrase... paragraphs) {
    yaml.prose(4, key, Stream.of(paragraphs).map(each -> words.say(each)).toList());
  }

  private void answers(Question question) {
    yaml.field(4, ItemReviewKey.ANSWERS.id(), "");
    yaml.field(6, question.id(), "");
    for (var part : EvidenceKey.values()) {
      var value =
          switch (part) {
            case IS -> answer(question);
            case SOURCE -> rubric.sources().keySet().stream().findFirst().orElse("");
            case NOTE -> words.say(BlankReviewPhrase.BLANK_EXAMPLE_NOTE);
          };
      yaml.field(8, part.id(), value);
    }
  }

  private static String answer(Question question) {
    return switch (question) {
      case YesNo yesNo -> yesNo.better().id();
      case Choice(_, _, var options) -> options.getLast().id();
      case Percent _ -> AnswerNotation.of(new Answer.Share(FEW, FEW.add(FEW)));
      case Quantity(_, _, var limits) ->
          (limits.allow(Amount.of(FEW)) ? FEW : limits.least().or(limits::most).orElse(FEW))
              .toPlainString();
    };
  }
}
