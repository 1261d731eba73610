package fidelity.workbook.layout;

import fidelity.workbook.Cell;

/// A cell that is shown over several columns.
///
/// @param columns how many, at least 1
public record WideCell(Cell cell, int columns) {}
