package fidelity.problem;

import java.io.IOException;
import java.io.Serial;

/// A file whose bytes are not what its name says.
public final class UnsoundFileException extends IOException {

  @Serial private static final long serialVersionUID = 1;

  private final transient Message wrong;

  public UnsoundFileException(Code code) {
    super(code.id());
    this.wrong = Message.of(code);
  }

  public UnsoundFileException(Code code, Throwable cause) {
    super(code.id(), cause);
    this.wrong = Message.of(code);
  }

  /// What is wrong; what would be right.
  public Message wrong() {
    return wrong;
  }
}
