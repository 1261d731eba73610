package fidelity.workbook;

/// A name that formulas can use for one cell. It is the same in every language.
///
/// @param name letters, digits and underscores, no cell's own address
/// @param reference the cell, as a formula names it from another sheet
public record DefinedName(String name, String reference) {}
