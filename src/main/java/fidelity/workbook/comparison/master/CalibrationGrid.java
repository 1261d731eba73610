package fidelity.workbook.comparison.master;

import fidelity.workbook.Area;

/// Where the differences of raters from the master stand on the sheet of items.
///
/// @param first the row of the first item
/// @param last the row of the last item
/// @param column the column of the first rater's differences; those of the others follow
record CalibrationGrid(String sheet, int first, int last, int column) {

  /// Where all differences of a rater are; blank where a score is missing.
  ///
  /// @param rater the rater's place, from 0
  String differences(int rater) {
    return Area.column(column + rater, first, last).on(sheet);
  }
}
