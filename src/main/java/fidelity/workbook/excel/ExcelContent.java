package fidelity.workbook.excel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// What an Excel file says.
///
/// @param properties its own properties by name, those that programs read
/// @param cells what each cell says, by sheet and place: "sheet 'Scores', cell B4"
public record ExcelContent(
    SequencedMap<String, String> properties, SequencedMap<String, String> cells) {

  public ExcelContent {
    properties = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(properties));
    cells = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cells));
  }
}
