package fidelity.data.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/// Rows of a CSV file: UTF-8, commas, a line feed after each row.
public final class CsvRows implements Flushable {

  private final CsvWriter csv;

  private CsvRows(Writer writer) {
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
  }

  /// Rows that go to a stream, which stays open.
  static CsvRows to(OutputStream out) {
    return new CsvRows(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /// The rows that the given code writes, as text.
  public static String text(Consumer<CsvRows> writing) {
    var text = new StringWriter();
    var rows = new CsvRows(text);
    writing.accept(rows);
    try {
      rows.flush();
    } catch (IOException e) {
      throw new IllegalStateException(e); // writing to memory does not fail
    }
    return text.toString();
  }

  /// Adds a row.
  public void add(List<String> cells) {
    csv.writeRecord(cells);
  }

  /// Adds a row that begins with the cells of its review.
  void add(List<String> review, List<String> cells) {
    var row = csv.writeRecord();
    review.forEach(row::writeField);
    cells.forEach(row::writeField);
    row.endRecord();
  }

  /// The same with cells at its end.
  void add(List<String> review, List<String> cells, List<String> more) {
    var row = csv.writeRecord();
    review.forEach(row::writeField);
    cells.forEach(row::writeField);
    more.forEach(row::writeField);
    row.endRecord();
  }

  @Override
  public void flush() throws IOException {
    csv.flush();
  }
}
