package fidelity.workbook.excel;

import fidelity.workbook.Sheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// The rows of a sheet as XML, packed until the file is put together.
final class PackedRows {

  private final byte[] packed;
  private final List<String> warnings;

  private PackedRows(byte[] packed, List<String> warnings) {
    this.packed = packed;
    this.warnings = warnings;
  }

  static PackedRows of(Sheet sheet, Styles styles) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var fast = new Deflater(Deflater.BEST_SPEED);
    try (var packing = new DeflaterOutputStream(bytes, fast)) {
      var warnings = RowWriter.write(sheet, styles, packing);
      packing.finish();
      return new PackedRows(bytes.toByteArray(), warnings);
    } finally {
      fast.end();
    }
  }

  void unpackTo(OutputStream out) throws IOException {
    try (var rows = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      rows.transferTo(out);
    }
  }

  /// What could not be written as it is.
  List<String> warnings() {
    return warnings;
  }
}
