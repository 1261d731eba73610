package fidelity.workbook.excel;

import fidelity.problem.Message;
import fidelity.workbook.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The rows of a sheet as XML, kept until the file is put together.
///
/// @param sheet whose rows they are
/// @param blocks the XML in order, some kilobytes each
/// @param warnings what could not be written as it is
record WrittenRows(Sheet sheet, List<byte[]> blocks, List<Message> warnings) implements OwnXml {

  private static final String NO_ROWS = "<sheetData/>";

  WrittenRows {
    blocks = List.copyOf(blocks);
    warnings = List.copyOf(warnings);
  }

  /// The rows of a sheet, with styles and texts that are numbered as they are needed.
  static WrittenRows of(Sheet sheet, Styles styles, NumberedTexts texts) {
    var blocks = new ArrayList<byte[]>();
    var warnings = RowWriter.write(sheet, styles, texts, new RowXml(blocks::add));
    return new WrittenRows(sheet, blocks, warnings);
  }

  /// Writes the sheet with the rows in it.
  @Override
  public void write(String part, OutputStream out) throws IOException {
    var around = OwnXml.put(new SolidBars(sheet).in(part), NO_ROWS, "\0").split("\0", -1);
    out.write((around[0] + "<sheetData>").getBytes(StandardCharsets.UTF_8));
    for (var block : blocks) {
      out.write(block);
    }
    out.write(("</sheetData>" + around[1]).getBytes(StandardCharsets.UTF_8));
  }
}
