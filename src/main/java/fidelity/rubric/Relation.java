package fidelity.rubric;

/// How an answer is set against a constant.
public enum Relation {
  EQUAL("="),
  NOT_EQUAL("!="),
  BELOW("<"),
  AT_MOST("<="),
  ABOVE(">"),
  AT_LEAST(">=");

  private final String sign;

  Relation(String sign) {
    this.sign = sign;
  }

  /// The relation as a condition writes it.
  public String sign() {
    return sign;
  }

  /// Whether it holds, given how the answer compares with the constant as a comparator tells it.
  public boolean holds(int comparison) {
    return switch (this) {
      case EQUAL -> comparison == 0;
      case NOT_EQUAL -> comparison != 0;
      case BELOW -> comparison < 0;
      case AT_MOST -> comparison <= 0;
      case ABOVE -> comparison > 0;
      case AT_LEAST -> comparison >= 0;
    };
  }

  /// The relation that holds exactly where this one does not.
  public Relation negated() {
    return switch (this) {
      case EQUAL -> NOT_EQUAL;
      case NOT_EQUAL -> EQUAL;
      case BELOW -> AT_LEAST;
      case AT_MOST -> ABOVE;
      case ABOVE -> AT_MOST;
      case AT_LEAST -> BELOW;
    };
  }
}
