package fidelity.problem;

import java.io.IOException;
import java.io.Serial;
import javax.xml.stream.XMLStreamException;

/// A file whose bytes are not what its name says.
public final class UnsoundFileException extends IOException {

  @Serial private static final long serialVersionUID = 1;

  private final transient Message wrong;

  /// A file that is unsound in the way that the code says.
  public UnsoundFileException(Code code) {
    super(code.id());
    this.wrong = Message.of(code);
  }

  /// The same, with the exception that a library threw.
  public UnsoundFileException(Code code, Throwable cause) {
    super(code.id(), cause);
    this.wrong = Message.of(code);
  }

  /// What is told of an exception that a hostile or broken file made somewhere: what was found
  /// unsound if that is behind it, else the code.
  public static UnsoundFileException behind(Throwable e, Code otherwise) {
    for (var cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnsoundFileException known) {
        return known;
      }
      if (cause instanceof XMLStreamException xml
          && xml.getNestedException() instanceof UnsoundFileException known) {
        return known;
      }
    }
    return new UnsoundFileException(otherwise, e);
  }

  /// What is wrong; what would be right.
  public Message wrong() {
    return wrong;
  }
}
