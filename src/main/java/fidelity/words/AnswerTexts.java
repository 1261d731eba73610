package fidelity.words;

import fidelity.review.Answer;
import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.review.Specialist;
import fidelity.rubric.Assignment;
import fidelity.rubric.Item;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Option;
import fidelity.rubric.Relation;
import fidelity.words.phrase.ExplanationPhrase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Answers in words.
///
/// @param words the language they are written in
public record AnswerTexts(Words words) {

  /// How many decimals a ratio is given, where that keeps it on its own side of every limit.
  private static final int DECIMALS = 2;

  /// What is recorded for a question: "18", "9/12 (75%)", "58/6 (9.67)", "31–60", an option's text,
  /// or that it is not answered.
  public String recorded(Item item, AnswerSet set, Question question) {
    return set.to(question)
        .map(Evidence::answer)
        .map(answer -> of(item, question, answer))
        .orElse(words.say(ExplanationPhrase.UNANSWERED));
  }

  /// What a specialist is called: by the reviewers' name, or else "Specialist 2".
  public String specialist(Specialist specialist) {
    return specialist.name().isEmpty()
        ? words.say(ExplanationPhrase.SPECIALIST_NUMBER, specialist.number())
        : specialist.name();
  }

  /// A text, after whose answers it is about, where that is known: "Specialist 2: Clients: 18".
  public String of(Optional<Specialist> whose, String text) {
    return whose.map(each -> words.fact(specialist(each), text)).orElse(text);
  }

  /// A full set of answers on one line: "Clients: 18; Meetings: yes".
  public String all(Assignment answers) {
    return String.join("; ", each(answers));
  }

  /// A full set of answers, one by one: "Clients: 18".
  public List<String> each(Assignment answers) {
    return answers.positions().keySet().stream()
        .map(
            question ->
                words.say(
                    ExplanationPhrase.FACT,
                    question.text(),
                    position(question, answers.of(question))))
        .toList();
  }

  /// An answer to a question of the item, rounded across none of the item's limits.
  public String of(Item item, Question question, Answer answer) {
    return switch (answer) {
      case Answer.NotSeen() -> words.say(ExplanationPhrase.NOT_SEEN);
      case Answer.YesNo(var yes) -> truth(question, yes);
      case Answer.Chosen(var option) -> option(question, option);
      case Answer.Quantity(var value) -> number(question, value);
      case Answer.Interval(var from, var to) ->
          words.fromTo(words.number(from), number(question, to));
      case Answer.Share share ->
          "%s/%s (%s)"
              .formatted(
                  words.number(share.part()),
                  words.number(share.whole()),
                  words.percent(share.percent(), item.limits(question)));
      case Answer.Ratio ratio ->
          "%s/%s (%s)"
              .formatted(
                  words.number(ratio.number()),
                  words.number(ratio.divisor()),
                  words.number(ratio.amount().apart(DECIMALS, item.limits(question))));
    };
  }

  /// A position on a question's scale: a number, yes or no, or an option's text.
  public String position(Question question, BigDecimal position) {
    return switch (question) {
      case Question.YesNo yesNo -> truth(yesNo, position.signum() > 0);
      case Question.Choice choice -> choice.options().get(position.intValueExact()).text();
      case Question.Numeric numeric -> number(numeric, position);
    };
  }

  /// Yes or no; that a yes is a fault is said with it.
  public String truth(Question question, boolean yes) {
    var isFault = question instanceof Question.YesNo yesNo && yesNo.isFault();
    var affirmed = isFault ? ExplanationPhrase.YES_A_FAULT : ExplanationPhrase.YES;
    return words.say(yes ? affirmed : ExplanationPhrase.NO);
  }

  /// How something stands to a limit: "at least 5".
  public String related(Relation relation, String limit) {
    return switch (relation) {
      case EQUAL -> limit;
      case NOT_EQUAL -> words.say(ExplanationPhrase.OTHER_THAN, limit);
      case BELOW -> words.say(ExplanationPhrase.LESS_THAN, limit);
      case AT_MOST -> words.say(ExplanationPhrase.AT_MOST, limit);
      case ABOVE -> words.say(ExplanationPhrase.MORE_THAN, limit);
      case AT_LEAST -> words.say(ExplanationPhrase.AT_LEAST, limit);
    };
  }

  private String number(Question question, BigDecimal value) {
    return switch (question) {
      case Question.Percent _ -> words.percent(value);
      case Question.Quantity _, Question.Ordered _ -> words.number(value);
    };
  }

  private static String option(Question question, String id) {
    return question.options().stream()
        .filter(option -> option.id().equals(id))
        .map(Option::text)
        .findFirst()
        .orElse(id);
  }
}
