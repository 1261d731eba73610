package fidelity.workbook.layout;

import fidelity.workbook.DefinedName;
import fidelity.workbook.Sheet;
import java.util.List;

/// A sheet, and names for those of its cells that programs look for.
public record NamedSheet(Sheet sheet, List<DefinedName> names) {

  public NamedSheet {
    names = List.copyOf(names);
  }
}
