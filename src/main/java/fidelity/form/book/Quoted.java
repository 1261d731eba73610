package fidelity.form.book;

/// Texts in formulas.
final class Quoted {

  private Quoted() {}

  /// The text as a formula has it.
  static String text(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  /// Whether a cell holds more than blanks, as a formula.
  static String isFilled(String cell) {
    return "LEN(TRIM(%s))>0".formatted(cell);
  }
}
