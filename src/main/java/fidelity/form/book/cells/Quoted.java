package fidelity.form.book.cells;

/// Texts in formulas.
public final class Quoted {

  private Quoted() {}

  /// The text as a formula has it.
  public static String text(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  /// Whether a cell holds more than blanks, as a formula.
  public static String isFilled(String cell) {
    return "LEN(TRIM(%s))>0".formatted(cell);
  }
}
