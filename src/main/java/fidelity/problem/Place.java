package fidelity.problem;

import fidelity.rubric.VisibleName;

/// A place in a file.
///
/// @param file the file's name as the user gave it
public record Place(String file, FileSpot spot) implements Comparable<Place> {

  /// A place in a text file.
  ///
  /// @param line from 1
  /// @param column from 1
  public Place(String file, int line, int column) {
    this(file, new FileSpot.Letter(line, column));
  }

  /// The beginning of a file.
  public static Place startOf(String file) {
    return new Place(file, 1, 1);
  }

  /// From 1: the line of a text, or the row of a sheet.
  public int line() {
    return spot.line();
  }

  /// From 1: the place on the line, or the column of a sheet.
  public int column() {
    return spot.column();
  }

  /// The place that many characters further on, on the same line or in the same cell.
  public Place plus(int characters) {
    return new Place(file, spot.plus(characters));
  }

  /// The beginning of the next line of a text, or the same cell.
  public Place nextLine() {
    return new Place(file, spot.nextLine());
  }

  /// The same place under another name of the file.
  public Place in(String other) {
    return new Place(other, spot);
  }

  /// Whether both stand on one line.
  public boolean sameLine(Place other) {
    return line() == other.line() && spot.part() == other.spot.part() && file.equals(other.file);
  }

  /// Orders by file, then by sheet, then by line, then by column.
  @Override
  public int compareTo(Place other) {
    if (!file.equals(other.file)) {
      return file.compareTo(other.file);
    }
    if (spot.part() != other.spot.part()) {
      return Integer.compare(spot.part(), other.spot.part());
    }
    return line() == other.line()
        ? Integer.compare(column(), other.column())
        : Integer.compare(line(), other.line());
  }

  /// The place as problems are told in English, all of the file's name visible.
  @Override
  public String toString() {
    return switch (spot) {
      case FileSpot.Letter(var line, var column) ->
          "%s:%d:%d".formatted(VisibleName.of(file), line, column);
      case FileSpot.Cell cell ->
          "%s, sheet '%s', cell %s"
              .formatted(VisibleName.of(file), VisibleName.of(cell.sheet()), cell.address());
    };
  }
}
