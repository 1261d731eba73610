package fidelity.cli.console;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import fidelity.problem.Subject;
import java.io.Serial;
import java.util.Optional;

/// A command cannot do what it was told to.
public final class CommandException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final transient Optional<Subject> subject;
  private final transient Message message;

  /// Ends a command with a message.
  public CommandException(Code code, Detail... details) {
    this(Optional.empty(), Message.of(code, details));
  }

  /// Ends a command with a message.
  ///
  /// @param subject the option or the part of an input that it is about, where there is one
  public CommandException(Optional<Subject> subject, Message message) {
    super(message.code().id());
    this.subject = subject;
    this.message = message;
  }

  /// What it is about.
  public Optional<Subject> subject() {
    return subject;
  }

  /// What is wrong; what would be right.
  public Message wrong() {
    return message;
  }
}
