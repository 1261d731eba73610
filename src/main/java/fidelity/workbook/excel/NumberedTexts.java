package fidelity.workbook.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The texts of a file's cells, each once: cells refer to them by their numbers.
///
/// Previews on phones show no text that stands in a cell itself.
final class NumberedTexts implements OwnXml {

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private int cells;

  /// The number of the text that one more cell shows.
  int of(String text) {
    cells++;
    return numbers.computeIfAbsent(text, _ -> numbers.size());
  }

  /// Writes them in the order of their numbers, in blocks, whatever the part held.
  @Override
  public void write(String part, OutputStream out) throws IOException {
    var blocks = new ArrayList<byte[]>();
    var xml = new RowXml(blocks::add);
    out.write(begin().getBytes(StandardCharsets.UTF_8));
    for (var text : numbers.keySet()) {
      xml.begin("si").begin("t");
      if (!text.strip().equals(text)) {
        xml.with("xml:space", "preserve");
      }
      xml.text(text).end("t").end("si").passOn();
      pass(blocks, out);
    }
    xml.flush();
    pass(blocks, out);
    out.write("</sst>".getBytes(StandardCharsets.UTF_8));
  }

  private String begin() {
    return """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
    count="%s" uniqueCount="%s">"""
        .formatted(cells, numbers.size());
  }

  private static void pass(List<byte[]> blocks, OutputStream out) throws IOException {
    for (var block : blocks) {
      out.write(block);
    }
    blocks.clear();
  }
}
