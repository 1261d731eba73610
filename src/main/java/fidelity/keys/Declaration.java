package fidelity.keys;

/// What a form declares of a key.
///
/// @param needed whether a map without the key is a problem
/// @param says what its value says: a sentence without its full stop, with words of files in
///     backticks
public record Declaration(boolean needed, String says) {

  /// A key that every map of its kind has.
  public static Declaration required(String says) {
    return new Declaration(true, says);
  }

  /// A key that a map may leave out.
  public static Declaration optional(String says) {
    return new Declaration(false, says);
  }
}
