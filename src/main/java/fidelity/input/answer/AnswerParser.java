package fidelity.input.answer;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import fidelity.problem.Spelling;
import fidelity.review.Answer;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Option;
import fidelity.rubric.Question.Percent;
import fidelity.rubric.Question.Quantity;
import fidelity.rubric.Question.YesNo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Understands what a reviewer wrote as the answer to a question.
public final class AnswerParser {

  private AnswerParser() {}

  /// An answer, or why the text is not one.
  public sealed interface Result {}

  /// The answer as it was understood.
  ///
  /// @param doubts why it may not be what is meant
  public record Read(Answer answer, List<Message> doubts) implements Result {

    public Read {
      doubts = List.copyOf(doubts);
    }

    /// An answer without doubt.
    Read(Answer answer) {
      this(answer, List.of());
    }
  }

  /// What is wrong; what would be right.
  public record Refused(Message message) implements Result {

    static Refused of(Code code, Question question, Detail... details) {
      var id = Stream.of(Detail.name(question.id()));
      return new Refused(new Message(code, Stream.concat(id, Stream.of(details)).toList()));
    }
  }

  /// The answer that a text gives to a question, or why it gives none.
  public static Result parse(String text, Question question) {
    if (text.equals(Answer.NotSeen.WRITTEN)) {
      return new Read(new Answer.NotSeen());
    }
    return switch (answer(text, question)) {
      case Read read -> read;
      case Refused refused -> Values.notSeen(text) ? new Read(new Answer.NotSeen()) : refused;
    };
  }

  private static Result answer(String text, Question question) {
    return switch (question) {
      case YesNo yesNo -> yesNo(text, yesNo);
      case Choice choice -> choice(text, choice);
      case Quantity quantity -> NumberParser.quantity(text, quantity);
      case Percent percent -> NumberParser.percent(text, percent);
    };
  }

  private static Result yesNo(String text, YesNo question) {
    return Values.truth(text)
        .<Result>map(yes -> new Read(new Answer.YesNo(yes)))
        .orElseGet(() -> Refused.of(Code.YES_NO_NEEDED, question, Detail.written(text)));
  }

  private static Result choice(String text, Choice choice) {
    return Ids.meant(text, choice.optionIds())
        .or(() -> worded(text, choice))
        .<Result>map(id -> new Read(new Answer.Chosen(id)))
        .orElseGet(
            () ->
                Refused.of(
                    Code.UNKNOWN_OPTION,
                    choice,
                    Detail.written(text),
                    Spelling.suggestion(text, choice.optionIds())));
  }

  /// The id of the only option whose id or text says the same.
  private static Optional<String> worded(String text, Choice choice) {
    var words = Folded.of(text);
    var meant =
        choice.options().stream()
            .filter(
                each -> Folded.of(each.id()).equals(words) || Folded.of(each.text()).equals(words))
            .map(Option::id)
            .toList();
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }
}
