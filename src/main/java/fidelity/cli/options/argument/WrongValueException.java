package fidelity.cli.options.argument;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import java.io.Serial;
import java.util.stream.Stream;

/// A value that an option or a parameter does not take.
///
/// It is not one of picocli's own exceptions because picocli keeps only foreign ones as a cause.
public final class WrongValueException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final transient Message wrong;

  private WrongValueException(Message wrong) {
    super(wrong.code().id());
    this.wrong = wrong;
  }

  /// @param more what is filled into the code's sentence after the text
  static WrongValueException of(Code code, String text, Detail... more) {
    var details = Stream.concat(Stream.of(Detail.name(text)), Stream.of(more));
    return new WrongValueException(new Message(code, details.toList()));
  }

  /// What is wrong; what would be right.
  public Message wrong() {
    return wrong;
  }
}
