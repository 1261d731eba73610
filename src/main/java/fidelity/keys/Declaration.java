package fidelity.keys;

/// What a form declares of a key.
///
/// @param needed whether a map without the key is a problem
/// @param says what its value says: a sentence without its full stop, with words of files in
///     backticks
public record Declaration(boolean needed, String says) {

  static Declaration required(String says) {
    return new Declaration(true, says);
  }

  static Declaration optional(String says) {
    return new Declaration(false, says);
  }
}
