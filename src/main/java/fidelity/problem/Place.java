package fidelity.problem;

import fidelity.rubric.VisibleName;

/// A character in a file.
///
/// @param file the file's name as the user gave it
/// @param line from 1
/// @param column from 1
public record Place(String file, int line, int column) implements Comparable<Place> {

  /// The beginning of a file.
  public static Place startOf(String file) {
    return new Place(file, 1, 1);
  }

  /// The place that many characters further on, on the same line.
  public Place plus(int characters) {
    return new Place(file, line, column + characters);
  }

  /// Whether both stand on one line.
  public boolean sameLine(Place other) {
    return line == other.line && file.equals(other.file);
  }

  /// Orders by file, then by line, then by column.
  @Override
  public int compareTo(Place other) {
    if (!file.equals(other.file)) {
      return file.compareTo(other.file);
    }
    return line == other.line
        ? Integer.compare(column, other.column)
        : Integer.compare(line, other.line);
  }

  /// The place as problems are told, all of the file's name visible.
  @Override
  public String toString() {
    return "%s:%d:%d".formatted(VisibleName.of(file), line, column);
  }
}
