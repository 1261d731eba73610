package fidelity.input.answer;

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

/// Understands an answer to try, like `17.contacts_per_week=4`, `17[2].contacts_per_week=4` or
/// `17[Specialist B].contacts_per_week=4`.
public final class SettingParser {

  private static final Pattern FORM =
      Pattern.compile("(?<item>[^=]+?)(\\[(?<set>.+?)\\])?\\.(?<question>[^.=\\]]+)=(?<answer>.*)");

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
    var whose = Optional.ofNullable(form.group("set")).map(String::strip);
    if (whose.isPresent() && item.cardinality() == Cardinality.ONCE) {
      return refused(
          item.id(),
          Code.NOT_PER_SPECIALIST,
          Detail.name(item.id()),
          Detail.written(form.group("question")),
          Detail.written(form.group("answer")));
    }
    var sets = new SpecialistFinder(review.item(item.id()).answers());
    var set = whose.map(sets::place).orElse(OptionalInt.empty());
    if (whose.isPresent() && set.isEmpty()) {
      return new Refused(Optional.of(item.id()), sets.unknown(whose.get()));
    }
    var id = form.group("question").strip();
    return item.question(id)
        .map(question -> answer(item, set, question, form.group("answer").strip()))
        .orElseGet(() -> unknownQuestion(item, id));
  }

  private Result answer(Item item, OptionalInt set, Question question, String answer) {
    return switch (AnswerParser.parse(answer, question)) {
      case AnswerParser.Read(var read, var doubts) ->
          new Read(new Setting(item.id(), set, question.id(), read), doubts);
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
