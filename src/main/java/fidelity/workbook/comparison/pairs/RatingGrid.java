package fidelity.workbook.comparison.pairs;

/// Where all pairs of scores stand, and what formulas count of them.
///
/// @param items the cells with the items' numbers
/// @param differences the cells beside them with the differences; blank where a score is open
record RatingGrid(String items, String differences) {

  /// How many pairs an item has.
  ///
  /// @param item the address of its number
  String pairs(String item) {
    return "SUMPRODUCT((%s=%s)*ISNUMBER(%s))".formatted(items, item, differences);
  }

  /// How many of them are at most so many points apart.
  String within(String item, int points) {
    return "SUMPRODUCT((%1$s=%2$s)*ISNUMBER(%3$s)*(ABS(%3$s)<=%4$s))"
        .formatted(items, item, differences, points);
  }

  /// The sum of how many points they are apart.
  String apart(String item) {
    return "SUMPRODUCT((%s=%s)*ABS(%s))".formatted(items, item, differences);
  }

  /// The sum of how much higher the second scores are.
  String higher(String item) {
    return "SUMPRODUCT((%s=%s)*%s)".formatted(items, item, differences);
  }
}
