package fidelity.input.yaml;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import fidelity.problem.Spelling;
import fidelity.rubric.Identified;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the text of a key must be: how it is read, and what is said of one that cannot be read.
///
/// @param read the value of a text; empty when it has none
/// @param wrong what is said of a text without a value, but for the key and the text
record ValueRule<T>(Function<String, Optional<T>> read, Function<String, Message> wrong) {

  /// A text that `read` understands.
  ///
  /// @param code what is said of any other, with the key and the text
  /// @param more what is filled into its sentence besides
  static <T> ValueRule<T> of(Function<String, Optional<T>> read, Code code, Detail... more) {
    var message = Message.of(code, more);
    return new ValueRule<>(read, _ -> message);
  }

  /// The id of a constant.
  static <E extends Enum<E> & Identified> ValueRule<E> constant(Class<E> type) {
    return new ValueRule<>(
        text -> Identified.of(type, text), text -> unknown(text, Identified.ids(type)));
  }

  /// One of some words.
  static ValueRule<String> oneOf(List<String> words) {
    return new ValueRule<>(
        text -> Optional.of(text).filter(words::contains), text -> unknown(text, words));
  }

  /// What is said of a key whose text has no value.
  Message refused(String key, Node.Scalar scalar) {
    var message = wrong.apply(scalar.text());
    var details = Stream.of(Detail.name(key), scalar.found());
    return new Message(message.code(), Stream.concat(details, message.details().stream()).toList());
  }

  private static Message unknown(String text, List<String> words) {
    return Message.of(Code.UNKNOWN_WORD, Spelling.suggestion(text, words));
  }
}
