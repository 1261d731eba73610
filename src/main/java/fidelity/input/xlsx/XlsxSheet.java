package fidelity.input.xlsx;

/// A sheet of a workbook.
///
/// @param number its place among all sheets, from 1
/// @param part the name of its part in the file
/// @param hidden whether people who open the workbook do not see it
public record XlsxSheet(String name, int number, String part, boolean hidden) {}
