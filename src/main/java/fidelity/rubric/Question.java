package fidelity.rubric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What an item asks. Its id is unique in the item.
public sealed interface Question {

  String id();

  /// The question as a label for people, without a full stop.
  String text();

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

  /// Whether the number can be an answer; to a question that asks for none, none can.
  default boolean takes(Amount amount) {
    return switch (this) {
      case Quantity quantity -> quantity.limits().allow(amount);
      case Percent ignored -> Limits.PERCENT.allow(amount);
      case YesNo ignored -> false;
      case Choice ignored -> false;
    };
  }

  /// A statement that is true or not; in an item the ones answered yes are counted as `met`.
  record YesNo(String id, String text) implements Question {}

  /// A number within limits.
  record Quantity(String id, String text, Limits limits) implements Question {}

  /// A percentage from 0 to 100.
  record Percent(String id, String text) implements Question {}

  /// One of at least two options, worst first.
  record Choice(String id, String text, List<Option> options) implements Question {

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

    /// By its id: questions are keys of maps, and the texts of options are many.
    @Override
    public int hashCode() {
      return id.hashCode();
    }
  }

  /// One answer of a choice.
  public record Option(String id, String text) {}
}
