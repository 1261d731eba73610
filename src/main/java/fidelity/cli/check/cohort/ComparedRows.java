package fidelity.cli.check.cohort;

import fidelity.cli.batch.cohort.RowTable;
import fidelity.cli.check.difference.LineComparison;
import fidelity.cli.check.difference.LineComparison.WrongLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/// Holds the tables of very many rows in a folder against the rows that they should have, as these
/// are made.
final class ComparedRows implements AutoCloseable {

  private final Map<RowTable, LineComparison> comparisons = new EnumMap<>(RowTable.class);

  private ComparedRows() {}

  /// Begins to compare those tables that are there.
  static ComparedRows in(Path folder) throws IOException {
    var rows = new ComparedRows();
    for (var table : RowTable.values()) {
      var file = folder.resolve(table.file());
      if (Files.exists(file)) {
        rows.comparisons.put(table, LineComparison.with(file));
        rows.add(Map.of(table, table.header()));
      }
    }
    return rows;
  }

  /// Compares what follows in each table.
  void add(Map<RowTable, String> rows) {
    try {
      for (var comparison : comparisons.entrySet()) {
        var text = rows.getOrDefault(comparison.getKey(), "");
        comparison.getValue().write(text.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a file that was there a moment ago
    }
  }

  /// The first line of each table that is not as it should be.
  Map<RowTable, WrongLine> found() throws IOException {
    var found = new EnumMap<RowTable, WrongLine>(RowTable.class);
    for (var comparison : comparisons.entrySet()) {
      comparison.getValue().found().ifPresent(line -> found.put(comparison.getKey(), line));
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    for (var comparison : comparisons.values()) {
      comparison.close();
    }
  }
}
