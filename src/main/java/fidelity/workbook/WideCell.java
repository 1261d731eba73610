package fidelity.workbook;

/// A cell that is shown over several columns.
///
/// @param columns how many, at least 1
record WideCell(Cell cell, int columns) {}
