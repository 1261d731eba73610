package fidelity.input;

import fidelity.input.ConditionLexer.Token;
import java.io.Serial;

/// A condition that cannot be parsed, with how far into its text it went well.
final class ConditionException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final int offset;
  private final String wrong;

  ConditionException(Token token, String message) {
    super(message);
    this.offset = token.offset();
    this.wrong = message;
  }

  /// What is wrong; what would be right.
  String wrong() {
    return wrong;
  }

  int offset() {
    return offset;
  }
}
