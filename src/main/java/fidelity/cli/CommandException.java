package fidelity.cli;

import java.io.Serial;

/// Something that a command was told to do and cannot: a clear sentence for the user.
final class CommandException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final String wrong;

  CommandException(String wrong) {
    super(wrong);
    this.wrong = wrong;
  }

  /// What is wrong; what would be right.
  String wrong() {
    return wrong;
  }
}
