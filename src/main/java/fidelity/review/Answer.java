package fidelity.review;

import fidelity.rubric.Amount;
import fidelity.rubric.Question;
import java.math.BigDecimal;

/// What the reviewers recorded for one question. A question without one is unanswered.
public sealed interface Answer {

  /// The statement is true, or not.
  record YesNo(boolean yes) implements Answer {}

  /// A number or a percentage.
  record Quantity(BigDecimal value) implements Answer {}

  /// A percentage counted as so many of so many, the whole above zero.
  record Share(BigDecimal part, BigDecimal whole) implements Answer {

    /// The exact percentage.
    public Amount percent() {
      return Amount.percent(part, whole);
    }
  }

  /// A number counted as so many for each of so many, the divisor above zero.
  record Ratio(BigDecimal number, BigDecimal divisor) implements Answer {

    /// The exact number.
    public Amount amount() {
      return new Amount(number, divisor);
    }
  }

  /// Some number from `from` to `to`, both included.
  record Interval(BigDecimal from, BigDecimal to) implements Answer {}

  /// An option of a choice, by its id.
  record Chosen(String option) implements Answer {}

  /// The assessors looked and could not tell.
  record NotSeen() implements Answer {

    /// How files write it.
    public static final String WRITTEN = "not-seen";
  }

  /// Whether this is the worse of the two answers to a statement: something is not met, or a fault
  /// is found.
  default boolean isWorse(Question question) {
    return this instanceof YesNo(var yes)
        && question instanceof Question.YesNo statement
        && yes == statement.isFault();
  }

  /// Whether another answer says the same, however its numbers are written: 3.3 as 3.30, and 9/12
  /// as 75.
  default boolean isSameAs(Answer other) {
    return switch (this) {
      case NotSeen _, YesNo _, Chosen _ -> equals(other);
      case Quantity(var value) -> isAmount(other, Amount.of(value));
      case Share share -> isAmount(other, share.percent());
      case Ratio ratio -> isAmount(other, ratio.amount());
      case Interval(var from, var to) ->
          other instanceof Interval(var otherFrom, var otherTo)
              && from.compareTo(otherFrom) == 0
              && to.compareTo(otherTo) == 0;
    };
  }

  private static boolean isAmount(Answer answer, Amount amount) {
    return switch (answer) {
      case Quantity(var value) -> Amount.of(value).compareTo(amount) == 0;
      case Share share -> share.percent().compareTo(amount) == 0;
      case Ratio ratio -> ratio.amount().compareTo(amount) == 0;
      case NotSeen _, YesNo _, Chosen _, Interval _ -> false;
    };
  }

  /// Whether this can be an answer to the question: its kind, within its limits, of its options.
  default boolean fits(Question question) {
    return switch (this) {
      case NotSeen() -> true;
      case YesNo _ -> question instanceof Question.YesNo;
      case Chosen(var option) ->
          question instanceof Question.Choice choice && choice.option(option).isPresent();
      case Share share -> question instanceof Question.Percent && question.takes(share.percent());
      case Ratio ratio -> question instanceof Question.Quantity && question.takes(ratio.amount());
      case Quantity(var value) -> question.takes(Amount.of(value));
      case Interval(var from, var to) ->
          question.takes(Amount.of(from)) && question.takes(Amount.of(to));
    };
  }
}
