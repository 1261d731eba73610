package fidelity.data;

import fidelity.rubric.Identified;

/// Something to be shown at a place in a file.
///
/// @param file the file's path as the user gave it
/// @param line from 1
/// @param column from 1, in characters
public record Annotation(Level level, String file, int line, int column, String text) {

  /// How grave it is.
  public enum Level implements Identified {
    ERROR,
    WARNING,
    NOTE
  }
}
