package fidelity.input.xlsx;

/// A sheet of a workbook.
///
/// @param part the name of its part in the file
/// @param hidden whether people who open the workbook do not see it
public record XlsxSheet(String name, String part, boolean hidden) {}
