package fidelity.input;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import fidelity.problem.Spelling;
import fidelity.review.Review;
import fidelity.review.Setting;
import fidelity.rubric.Item;
import fidelity.rubric.Item.Cardinality;
import fidelity.rubric.Question;
import fidelity.rubric.Rubric;
import java.util.List;
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

  /// A setting, or why the text is not one.
  public sealed interface Result {}

  /// The setting as it was understood.
  ///
  /// @param doubts why it may not be what is meant
  public record Read(Setting setting, List<Message> doubts) implements Result {

    public Read {
      doubts = List.copyOf(doubts);
    }
  }

  /// What is wrong; what would be right.
  ///
  /// @param item the item that the setting is for; none when it names none
  public record Refused(Optional<String> item, Message message) implements Result {}

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
      return new Refused(Optional.empty(), Message.of(Code.NOT_A_SETTING, Detail.written(text)));
    }
    var id = form.group("item").strip();
    return Ids.item(id, rubric).map(item -> item(item, form)).orElseGet(() -> unknownItem(id));
  }

  private Result item(Item item, Matcher form) {
    if (item.judged()) {
      return refused(item.id(), Code.ASKS_NOTHING);
    }
    var set = Optional.ofNullable(form.group("set")).map(Integer::valueOf);
    var wrong = set.flatMap(number -> wrongSet(item, number, form));
    if (wrong.isPresent()) {
      return new Refused(Optional.of(item.id()), wrong.get());
    }
    var id = form.group("question").strip();
    return item.question(id)
        .map(question -> answer(item, set, question, form.group("answer").strip()))
        .orElseGet(() -> unknownQuestion(item, id));
  }

  private Optional<Message> wrongSet(Item item, int number, Matcher form) {
    if (item.cardinality() == Cardinality.ONCE) {
      return Optional.of(
          Message.of(
              Code.NOT_PER_SPECIALIST,
              Detail.name(item.id()),
              Detail.written(form.group("question")),
              Detail.written(form.group("answer"))));
    }
    var sets = Math.max(1, review.item(item.id()).answers().size());
    return number >= 1 && number <= sets
        ? Optional.empty()
        : Optional.of(noSpecialist(number, sets));
  }

  private static Message noSpecialist(int number, int sets) {
    return sets == 1
        ? Message.of(Code.ONE_SPECIALIST, Detail.whole(number))
        : Message.of(Code.NO_SUCH_SPECIALIST, Detail.whole(number), Detail.whole(sets));
  }

  private Result answer(Item item, Optional<Integer> set, Question question, String answer) {
    return switch (AnswerParser.parse(answer, question)) {
      case AnswerParser.Read(var read, var doubts) ->
          new Read(
              new Setting(
                  item.id(),
                  set.map(number -> OptionalInt.of(number - 1)).orElse(OptionalInt.empty()),
                  question.id(),
                  read),
              doubts);
      case AnswerParser.Refused(var message) -> new Refused(Optional.of(item.id()), message);
    };
  }

  private Result unknownItem(String id) {
    return refused(
        id,
        Code.UNKNOWN_ITEM,
        Detail.name(rubric.identity().id()),
        Spelling.suggestion(id, rubric.items().stream().map(Item::id).toList()));
  }

  private static Result unknownQuestion(Item item, String id) {
    return refused(
        item.id(),
        Code.UNKNOWN_QUESTION,
        Detail.written(id),
        Spelling.suggestion(id, item.questions().stream().map(Question::id).toList()));
  }

  private static Result refused(String item, Code code, Detail... details) {
    return new Refused(Optional.of(item), Message.of(code, details));
  }
}
