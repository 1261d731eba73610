package fidelity.workbook.excel;

import fidelity.problem.Message;
import fidelity.workbook.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// The rows of a sheet as XML, kept until the file is put together.
///
/// @param blocks the XML in order, some kilobytes each
/// @param warnings what could not be written as it is
record WrittenRows(List<byte[]> blocks, List<Message> warnings) {

  WrittenRows {
    blocks = List.copyOf(blocks);
    warnings = List.copyOf(warnings);
  }

  /// The rows of a sheet, with styles that are made as they are needed.
  static WrittenRows of(Sheet sheet, Styles styles) {
    var blocks = new ArrayList<byte[]>();
    var warnings = RowWriter.write(sheet, styles, new RowXml(blocks::add));
    return new WrittenRows(blocks, warnings);
  }

  /// Writes the XML, and leaves the stream open.
  void writeTo(OutputStream out) throws IOException {
    for (var block : blocks) {
      out.write(block);
    }
  }
}
