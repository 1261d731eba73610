package fidelity.problem;

import java.util.List;

/// What is wrong and what would be right, before it is put into words.
///
/// @param details what is filled into the code's sentence, in the order of its `{0}`, `{1}` ...
public record Message(Code code, List<Detail> details) {

  public Message {
    details = List.copyOf(details);
  }

  /// A message of a code with what fills its sentence.
  public static Message of(Code code, Detail... details) {
    return new Message(code, List.of(details));
  }
}
