package fidelity.workbook.excel;

import fidelity.ooxml.FixedZip;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Packs a workbook's parts without what POI takes from the machine.
///
/// @param own what POI has no objects for, by the names of the parts that it stands in
record ReproducibleZip(XSSFWorkbook file, Map<String, OwnXml> own) {

  ReproducibleZip {
    own = Map.copyOf(own);
  }

  void write(OutputStream out) throws IOException {
    FixedZip.write(file::write, this::fill, out);
  }

  private void fill(String name, String part, OutputStream out) throws IOException {
    var filled = own.get(name);
    if (filled == null) {
      out.write(part.getBytes(StandardCharsets.UTF_8));
    } else {
      filled.write(part, out);
    }
  }
}
