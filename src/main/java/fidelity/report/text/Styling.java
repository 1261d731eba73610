package fidelity.report.text;

/// How text stands out, or back. What it says never depends on it.
public enum Styling {
  /// By where it stands alone.
  PLAIN("", "", "", ""),
  /// In bold and colours, for a terminal.
  COLOUR("\u001B[1m", "\u001B[1;31m", "\u001B[2m", "\u001B[0m");

  private final String bold;
  private final String red;
  private final String dim;
  private final String off;

  Styling(String bold, String red, String dim, String off) {
    this.bold = bold;
    this.red = red;
    this.dim = dim;
    this.off = off;
  }

  /// Headings and totals.
  String strong(String text) {
    return styled(bold, text);
  }

  /// What a service needs to work on.
  String stressed(String text) {
    return styled(red, text);
  }

  /// What matters less.
  String quiet(String text) {
    return styled(dim, text);
  }

  /// Spaces around the text stay as they are.
  private String styled(String on, String text) {
    var inner = text.strip();
    return inner.isEmpty() ? text : text.replace(inner, on + inner + off);
  }
}
