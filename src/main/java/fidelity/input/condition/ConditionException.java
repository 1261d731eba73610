package fidelity.input.condition;

import fidelity.input.condition.ConditionLexer.Token;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import java.io.Serial;

/// A condition that cannot be parsed, with the position of the first fault.
public final class ConditionException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final int offset;
  private final transient Message wrong;

  ConditionException(Token token, Code code, Detail... details) {
    super(code.id());
    this.offset = token.offset();
    this.wrong = Message.of(code, details);
  }

  /// What is wrong; what would be right.
  public Message wrong() {
    return wrong;
  }

  /// How many characters of the condition stand before the fault.
  public int offset() {
    return offset;
  }
}
