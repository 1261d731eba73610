package fidelity.workbook;

import java.util.List;

/// A sheet, and the names of those of its cells that programs look for.
record NamedSheet(Sheet sheet, List<DefinedName> names) {

  NamedSheet {
    names = List.copyOf(names);
  }
}
