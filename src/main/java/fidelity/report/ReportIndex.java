package fidelity.report;

import java.util.List;

/// The way to many reports: a table whose rows lead to one each.
///
/// @param about what they are reports by
/// @param summary the way to the report on all of them together
/// @param headings of the columns, that of the reports first
public record ReportIndex(
    DocumentMetadata metadata,
    String about,
    Link summary,
    List<String> headings,
    List<Entry> entries) {

  public ReportIndex {
    headings = List.copyOf(headings);
    entries = List.copyOf(entries);
  }

  /// Words that lead to a file.
  ///
  /// @param path the file from where the index stands, with strokes between its folders
  public record Link(String words, String path) {}

  /// A report with what is told of it, a cell for each column after the first.
  public record Entry(Link report, List<String> cells) {

    public Entry {
      cells = List.copyOf(cells);
    }
  }
}
