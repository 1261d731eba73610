package fidelity.input.xlsx;

import fidelity.problem.Code;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// A cell of a sheet that holds something.
///
/// @param row from 1
/// @param column from 1
/// @param formula what the value is made by; empty for a value of its own, and where the file says
///     only that there is a formula
public record XlsxCell(int row, int column, Value value, String formula) {

  /// A reference to another workbook: `[1]Sheet1!A1`.
  private static final Pattern OTHER_FILE = Pattern.compile("(?<![\\p{L}\\p{N}_.\\]])\\[\\d+]");

  /// Why its value cannot be used; empty for most cells.
  public Optional<Code> fault() {
    if (OTHER_FILE.matcher(formula).find()) {
      return Optional.of(Code.CELL_OF_OTHER_FILE);
    }
    return switch (value) {
      case Value.Missing _ -> Optional.of(Code.CELL_WITHOUT_VALUE);
      case Value.Failure _ -> Optional.of(Code.CELL_WITH_ERROR);
      case Value.Text _, Value.Figure _, Value.Percent _, Value.Date _, Value.Truth _ ->
          Optional.empty();
    };
  }

  /// What a cell shows. A formula counts with the value that was saved with it.
  public sealed interface Value {

    /// The value as people read and write it.
    String shown();

    /// A text.
    record Text(String shown) implements Value {}

    /// A number without the noise of binary fractions.
    record Figure(BigDecimal number) implements Value {

      @Override
      public String shown() {
        return number.toPlainString();
      }
    }

    /// A number that the cell shows as a percentage.
    ///
    /// @param number as shown: 97 for 97 %
    record Percent(BigDecimal number) implements Value {

      @Override
      public String shown() {
        return number.toPlainString() + " %";
      }
    }

    /// A day, perhaps with a time.
    record Date(LocalDateTime date) implements Value {

      @Override
      public String shown() {
        return date.toLocalTime().equals(LocalTime.MIDNIGHT)
            ? date.toLocalDate().toString()
            : date.toString();
      }
    }

    /// True or false.
    record Truth(boolean truth) implements Value {

      @Override
      public String shown() {
        return String.valueOf(truth);
      }
    }

    /// An error such as `#DIV/0!`.
    record Failure(String shown) implements Value {}

    /// A formula whose value the file does not hold.
    record Missing() implements Value {

      @Override
      public String shown() {
        return "";
      }
    }
  }
}
