package fidelity.workbook;

/// How a sheet is seen and printed, on A4, as wide as the paper.
///
/// @param landscape whether the long side of the paper is up
/// @param headings how many rows from the top stay in sight and are repeated on every page
/// @param footer the line at the foot of every page
public record Page(boolean landscape, int headings, String footer) {}
