package fidelity.rubric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What an item asks. Its id is unique in the item.
public sealed interface Question permits Question.Ordered, Question.Numeric {

  /// What an id looks like, as a regular expression.
  String ID = "[a-z][a-z0-9_]*";

  String id();

  /// The question as a label for people, without a full stop.
  String text();

  /// Whether the number can be an answer; to a question that asks for none, none can.
  boolean takes(Amount amount);

  /// Whether another question takes the same answers, however it is worded.
  boolean sameAnswersAs(Question other);

  /// The position of one of its options, 0 for the worst.
  ///
  /// @throws IllegalArgumentException when the question has no such option
  default BigDecimal position(String option) {
    for (var position = 0; position < options().size(); position++) {
      if (options().get(position).id().equals(option)) {
        return BigDecimal.valueOf(position);
      }
    }
    throw new IllegalArgumentException("No option " + option);
  }

  /// Its options, worst first; none unless it is a choice.
  default List<Option> options() {
    return List.of();
  }

  /// A question with a few answers in an order: no before yes, options from the worst to the best.
  sealed interface Ordered extends Question permits YesNo, Choice {

    /// How many answers there are; they stand at the positions from 0.
    int count();

    /// Whether of two answers the one at the higher position is the better.
    default boolean higherIsBetter() {
      return true;
    }

    @Override
    default boolean takes(Amount amount) {
      return false;
    }
  }

  /// A question for a number; the levels tell whether more or less is better.
  sealed interface Numeric extends Question permits Quantity, Percent {

    /// The numbers that can be answers.
    Limits limits();

    @Override
    default boolean takes(Amount amount) {
      return limits().allow(amount);
    }
  }

  /// A statement that is true or not; in an item the ones answered yes are counted as `met`.
  ///
  /// @param better the better answer
  record YesNo(String id, String text, Truth better) implements Ordered {

    /// A statement that is better true.
    public YesNo(String id, String text) {
      this(id, text, Truth.YES);
    }

    /// Whether it says what should not be so.
    public boolean isFault() {
      return better == Truth.NO;
    }

    @Override
    public boolean higherIsBetter() {
      return !isFault();
    }

    @Override
    public int count() {
      return 2;
    }

    @Override
    public boolean sameAnswersAs(Question other) {
      return other instanceof YesNo;
    }
  }

  /// The answers to a statement, as files name them.
  enum Truth implements Identified {
    YES,
    NO
  }

  /// One of at least two options, worst first.
  record Choice(String id, String text, List<Option> options) implements Ordered {

    public Choice {
      options = List.copyOf(options);
    }

    /// The option of that id.
    public Optional<Option> option(String id) {
      for (var option : options) {
        if (option.id().equals(id)) {
          return Optional.of(option);
        }
      }
      return Optional.empty();
    }

    @Override
    public int count() {
      return options.size();
    }

    @Override
    public boolean sameAnswersAs(Question other) {
      return other instanceof Choice choice && optionIds().equals(choice.optionIds());
    }

    /// The ids of its options, worst first.
    public List<String> optionIds() {
      return options.stream().map(Option::id).toList();
    }

    /// By its id: questions are keys of maps, and the texts of options are many.
    @Override
    public int hashCode() {
      return id.hashCode();
    }
  }

  /// A number within limits.
  record Quantity(String id, String text, Limits limits) implements Numeric {

    @Override
    public boolean sameAnswersAs(Question other) {
      return other instanceof Quantity quantity && limits.equals(quantity.limits);
    }
  }

  /// A percentage from 0 to 100.
  record Percent(String id, String text) implements Numeric {

    @Override
    public Limits limits() {
      return Limits.PERCENT;
    }

    @Override
    public boolean sameAnswersAs(Question other) {
      return other instanceof Percent;
    }
  }

  /// One answer of a choice.
  public record Option(String id, String text) {

    /// What an id looks like, as a regular expression.
    public static final String ID = "[a-z0-9][a-z0-9_-]*";
  }
}
