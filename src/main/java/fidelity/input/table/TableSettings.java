package fidelity.input.table;

import fidelity.input.table.cells.HeadingText;
import java.util.List;
import java.util.Optional;

/// How tables are to be read.
///
/// @param sheet the sheet of a workbook; without one it is the first that people see
/// @param columns what their headings are called here
/// @param tags the columns that are kept as groups of the analyst's own
public record TableSettings(Optional<String> sheet, ColumnMap columns, List<String> tags) {

  /// The first sheet, our own headings, no tags.
  public static final TableSettings PLAIN =
      new TableSettings(Optional.empty(), ColumnMap.NONE, List.of());

  public TableSettings {
    tags = tags.stream().map(HeadingText::plain).distinct().toList();
  }
}
