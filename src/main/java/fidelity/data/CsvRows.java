package fidelity.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Rows of a CSV file: UTF-8, commas, a line feed after each row.
final class CsvRows implements Flushable {

  private final CsvWriter csv;

  private CsvRows(Writer writer) {
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(writer);
  }

  /// Rows that go to a stream, which stays open.
  static CsvRows to(OutputStream out) {
    return new CsvRows(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
  }

  /// The rows as text.
  static String text(List<List<String>> rows) {
    var text = new StringWriter();
    new CsvRows(text).addAll(rows);
    return text.toString();
  }

  void add(List<String> cells) {
    csv.writeRecord(cells);
  }

  void addAll(List<List<String>> rows) {
    rows.forEach(this::add);
  }

  @Override
  public void flush() throws IOException {
    csv.flush();
  }
}
