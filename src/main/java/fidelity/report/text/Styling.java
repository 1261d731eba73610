package fidelity.report.text;

/// How headings and totals stand out.
public enum Styling {
  /// By where they stand alone.
  PLAIN("", ""),
  /// In bold, for a terminal.
  BOLD("\u001B[1m", "\u001B[0m");

  private final String on;
  private final String off;

  Styling(String on, String off) {
    this.on = on;
    this.off = off;
  }

  String strong(String text) {
    return text.isEmpty() ? text : on + text + off;
  }
}
