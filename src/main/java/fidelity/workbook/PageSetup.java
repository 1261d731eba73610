package fidelity.workbook;

/// How a sheet is seen and printed.
///
/// @param scale the percentage of its size at which it is printed
/// @param headings how many rows from the top stay in sight and are repeated on every page
/// @param keys how many columns from the left stay in sight and are repeated on every page
/// @param footer the line at the foot of every page
public record PageSetup(Paper paper, int scale, int headings, int keys, String footer) {}
