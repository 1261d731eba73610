package fidelity.input.table;

import java.util.List;

/// A first map of a table's own headings to columns, for people to check.
///
/// @param file the table's name
/// @param row which row its headings are
/// @param required the required columns that no heading is like
/// @param rubric whether rubrics are named by a column, or one was given
/// @param scores whether any heading is like an item or a question
/// @param lines a line for each heading
public record SuggestedMap(
    String file, int row, List<String> required, boolean rubric, boolean scores, List<Line> lines) {

  public SuggestedMap {
    required = List.copyOf(required);
    lines = List.copyOf(lines);
  }

  /// A line of the map.
  ///
  /// @param reason why it should be checked
  public record Line(String heading, String column, Reason reason) {}

  /// What speaks for a line, or against it.
  public sealed interface Reason {

    /// The heading is the column's own name.
    record Same() implements Reason {}

    /// The heading says what the column holds, in other words.
    record Meaning() implements Reason {}

    /// It has the number of an item.
    record SameNumber() implements Reason {}

    /// It is the name of an item.
    record ItemName() implements Reason {}

    /// It is nearly the column's name.
    record NearlySpelt() implements Reason {}

    /// It names sites, which no heading has ids of.
    record NamesAsIds() implements Reason {}

    /// It is perhaps a column that another heading is already.
    record Taken(String column, String by) implements Reason {}

    /// Nothing here is like it.
    record NothingLike() implements Reason {}
  }
}
