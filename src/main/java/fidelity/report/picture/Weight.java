package fidelity.report.picture;

/// How heavy the letters of a text are, from 100 to 900 as fonts and browsers count it.
public enum Weight {
  REGULAR(400),
  SEMIBOLD(600);

  private final int number;

  Weight(int number) {
    this.number = number;
  }

  /// The weight as a number.
  public int number() {
    return number;
  }
}
