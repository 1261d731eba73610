package fidelity.input;

import fidelity.review.Review;
import fidelity.review.Setting;
import fidelity.rubric.Item;
import fidelity.rubric.Item.Cardinality;
import fidelity.rubric.Question;
import fidelity.rubric.Rubric;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Understands an answer to try, like `17.contacts_per_week=4` or `17[2].contacts_per_week=4`.
public final class SettingParser {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<item>[^=]+?)(\\[(?<set>\\d{1,4})\\])?\\.(?<question>[^.=]+)=(?<answer>.*)");

  private final String text;
  private final Rubric rubric;
  private final Review review;

  private SettingParser(String text, Rubric rubric, Review review) {
    this.text = text;
    this.rubric = rubric;
    this.review = review;
  }

  /// A setting, or why there is none.
  public sealed interface Result {}

  /// The setting as it was understood.
  public record Read(Setting setting) implements Result {}

  /// What is wrong; what would be right.
  public record Refused(String message) implements Result {}

  /// Understands one setting.
  ///
  /// @param rubric what the answer is for
  /// @param review where it is tried
  public static Result parse(String text, Rubric rubric, Review review) {
    return new SettingParser(text, rubric, review).result();
  }

  private Result result() {
    var form = FORM.matcher(text);
    if (!form.matches()) {
      return new Refused(
          "'%s' is no answer to try; write it like 11.fidelity_monitored=yes or, for the second specialist, 17[2].contacts_per_week=4"
              .formatted(Excerpt.of(text)));
    }
    var id = form.group("item").strip();
    return rubric.item(id).map(item -> item(item, form)).orElseGet(() -> unknownItem(id));
  }

  private Result item(Item item, Matcher form) {
    if (item.judged()) {
      return refused(item, "it asks nothing; its score is the assessors' own");
    }
    var set = Optional.ofNullable(form.group("set")).map(Integer::valueOf);
    var wrong = set.flatMap(number -> wrongSet(item, number, form));
    if (wrong.isPresent()) {
      return refused(item, wrong.get());
    }
    var id = form.group("question").strip();
    return item.question(id)
        .map(question -> answer(item, set, question, form.group("answer").strip()))
        .orElseGet(() -> unknownQuestion(item, id));
  }

  private Optional<String> wrongSet(Item item, int number, Matcher form) {
    if (item.cardinality() == Cardinality.ONCE) {
      return Optional.of(
          "it is not rated per specialist; write %s.%s=%s"
              .formatted(
                  item.id(), Excerpt.of(form.group("question")), Excerpt.of(form.group("answer"))));
    }
    var sets = Math.max(1, review.item(item.id()).answers().size());
    return number >= 1 && number <= sets
        ? Optional.empty()
        : Optional.of(
            "there is no specialist %d; the review has %s"
                .formatted(
                    number, sets == 1 ? "one set of answers, [1]" : "[1] to [%d]".formatted(sets)));
  }

  private Result answer(Item item, Optional<Integer> set, Question question, String answer) {
    return switch (AnswerParser.parse(answer, question)) {
      case AnswerParser.Read(var read) ->
          new Read(
              new Setting(
                  item.id(),
                  set.map(number -> OptionalInt.of(number - 1)).orElse(OptionalInt.empty()),
                  question.id(),
                  read));
      case AnswerParser.Refused(var message) ->
          refused(item, "'%s' %s".formatted(question.id(), message));
    };
  }

  private Result unknownItem(String id) {
    return new Refused(
        "item %s: rubric '%s' has no such item; %s"
            .formatted(
                Excerpt.of(id),
                rubric.identity().id(),
                Nearest.hint(id, rubric.items().stream().map(Item::id).toList())));
  }

  private static Result unknownQuestion(Item item, String id) {
    return refused(
        item,
        "question '%s' is not asked; %s"
            .formatted(
                Excerpt.of(id),
                Nearest.hint(id, item.questions().stream().map(Question::id).toList())));
  }

  private static Result refused(Item item, String message) {
    return new Refused("item %s: %s".formatted(item.id(), message));
  }
}
