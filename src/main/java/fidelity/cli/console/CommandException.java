package fidelity.cli.console;

import java.io.Serial;

/// Something that a command was told to do and cannot: a clear sentence for the user.
public final class CommandException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final String wrong;

  /// The end of a command.
  ///
  /// @param wrong what is wrong and what would be right, without a full stop
  public CommandException(String wrong) {
    super(wrong);
    this.wrong = wrong;
  }

  /// What is wrong; what would be right.
  public String wrong() {
    return wrong;
  }
}
