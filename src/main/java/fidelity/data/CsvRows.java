package fidelity.data;

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

/// Rows of a CSV file: UTF-8, commas, a line feed after each row.
final class CsvRows implements Flushable {

  private final CsvWriter csv;

  private CsvRows(Writer writer) {
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
  }

  /// Rows that go to a stream, which stays open.
  static CsvRows to(OutputStream out) {
    return new CsvRows(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /// The rows as text.
  static String text(List<List<String>> rows) {
    var text = new StringWriter();
    var written = new CsvRows(text);
    rows.forEach(written::add);
    try {
      written.flush();
    } catch (IOException e) {
      throw new IllegalStateException(e); // the writer is memory
    }
    return text.toString();
  }

  void add(List<String> cells) {
    csv.writeRecord(cells);
  }

  @Override
  public void flush() throws IOException {
    csv.flush();
  }
}
