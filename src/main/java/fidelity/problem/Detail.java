package fidelity.problem;

import fidelity.rubric.Limits;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Something that is filled into the sentence of a message.
public sealed interface Detail {

  /// Text as it stands in an input; a long one is cut short when it is worded.
  record Written(String text) implements Detail {}

  /// An id, a key, a file's name or a figure, said whole.
  record Name(String text) implements Detail {}

  /// Names one after the other.
  record Names(List<String> names) implements Detail {

    public Names {
      names = List.copyOf(names);
    }
  }

  /// Names that belong together: "a and b".
  record Every(List<String> names) implements Detail {

    public Every {
      names = List.copyOf(names);
    }
  }

  /// Names one of which is enough: "a or b".
  record Either(List<String> names) implements Detail {

    public Either {
      names = List.copyOf(names);
    }
  }

  /// Commands of this program, one of which is enough: "'fidelity score' or 'fidelity batch'".
  record Commands(List<String> commands) implements Detail {

    public Commands {
      commands = List.copyOf(commands);
    }
  }

  /// A whole number said without a separator of thousands, as it stands in an input.
  record Whole(long number) implements Detail {}

  /// A count of things, with a separator of thousands.
  record Amount(long number) implements Detail {}

  /// How many more places have the same problem; nothing is said of 0.
  record MorePlaces(int count) implements Detail {}

  /// How many more reviews are the same; nothing is said of 0.
  record MoreReviews(int count) implements Detail {}

  /// A day of the calendar, said as files have it: 2025-03-11.
  record Day(LocalDate day) implements Detail {}

  /// A range from one value to another; one value when they are the same.
  record Span(String least, String most) implements Detail {}

  /// What numbers an answer may be.
  record Allowed(Limits limits) implements Detail {}

  /// What stands where something else is needed.
  sealed interface Found extends Detail {

    /// Nothing is written.
    record Nothing() implements Found {}

    /// A list of values.
    record AList() implements Found {}

    /// A map of keys and values.
    record AMap() implements Found {}

    /// A text; a long one is cut short when it is worded.
    record Text(String text) implements Found {}

    /// A passage of a longer text, cut already.
    record Passage(String text) implements Found {}
  }

  /// What the writer may have meant: "did you mean 'x'?", or all known words when none is near.
  ///
  /// @param nearest the known word that is spelt much like the one written
  record Suggestion(Optional<String> nearest, List<String> known) implements Detail {

    public Suggestion {
      known = List.copyOf(known);
    }
  }

  /// What to do where a better answer scores lower.
  sealed interface Advice extends Detail {

    /// Declare that no is the better answer.
    record DeclareFault() implements Advice {}

    /// Leave out the declaration that no is the better answer.
    record DeclareNoFault() implements Advice {}

    /// List the options of a choice the other way round.
    record TurnOptions() implements Advice {}

    /// Turn round a comparison of a level.
    record TurnComparison(int level, String comparison) implements Advice {}

    /// Let what was just named hold for better answers too.
    record HoldForBetter() implements Advice {}

    /// One or the other.
    record Either(Advice one, Advice other) implements Advice {}

    /// Count faults apart from other questions.
    record CountApart(int level, String comparison) implements Advice {}
  }

  /// A cell of the same workbook.
  record At(FileSpot.Cell cell) implements Detail {

    /// The cell of a place that is in a workbook.
    public static At of(Place place) {
      return switch (place.spot()) {
        case FileSpot.Cell cell -> new At(cell);
        case FileSpot.Letter _ -> throw new IllegalArgumentException("No cell: " + place);
      };
    }
  }

  /// Another message that this one is about.
  record Cause(Message message) implements Detail {}

  /// Text as it stands in an input.
  static Detail written(String text) {
    return new Written(text);
  }

  /// An id, a key or a file's name.
  static Detail name(String text) {
    return new Name(text);
  }

  /// A whole number.
  static Detail whole(long number) {
    return new Whole(number);
  }

  /// A count of things.
  static Detail amount(long number) {
    return new Amount(number);
  }

  /// What stands as the text of a value.
  static Found found(String text) {
    return text.isEmpty() ? new Found.Nothing() : new Found.Text(text);
  }
}
