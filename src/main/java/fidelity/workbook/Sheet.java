package fidelity.workbook;

import java.util.Collections;
import java.util.List;

/// A sheet: its columns' widths, its rows from the top, and what lies over or around them.
///
/// @param name 1 to 31 characters, as Excel takes them
/// @param rows not copied, since a long sheet's are made as they are read
/// @param widths each column's width in digits of the standard font
public record Sheet(
    String name, List<Integer> widths, List<Row> rows, List<Feature> features, PageSetup page) {

  private static final int LONGEST_NAME = 31;

  public Sheet {
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "A sheet's name of %d characters: '%s'".formatted(name.length(), name));
    }
    widths = List.copyOf(widths);
    rows = Collections.unmodifiableList(rows);
    features = List.copyOf(features);
  }

  /// The cell there; a blank one beyond what is written.
  public Cell cell(int row, int column) {
    var cells = row < rows.size() ? rows.get(row).cells() : List.<Cell>of();
    return column < cells.size() ? cells.get(column) : Cell.Blank.PLAIN;
  }
}
