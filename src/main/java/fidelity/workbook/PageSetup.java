package fidelity.workbook;

/// How a sheet is seen and printed. Whatever its font, it is as wide as one page.
///
/// @param headings how many rows from the top stay in sight and are repeated on every page
/// @param keys how many columns from the left stay in sight
/// @param footer the line at the foot of every page
public record PageSetup(Paper paper, int headings, int keys, String footer) {}
