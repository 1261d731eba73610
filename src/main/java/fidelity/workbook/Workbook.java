package fidelity.workbook;

import java.util.List;

/// A spreadsheet file, ready to be written: what it says of itself, its sheets and its names.
public record Workbook(WorkbookMetadata metadata, List<Sheet> sheets, List<DefinedName> names) {

  public Workbook {
    sheets = List.copyOf(sheets);
    names = List.copyOf(names);
  }
}
