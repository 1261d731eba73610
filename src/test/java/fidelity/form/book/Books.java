package fidelity.form.book;

import fidelity.form.Form;
import fidelity.workbook.excel.ExcelWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Answer books for tests.
public final class Books {

  private Books() {}

  /// The file of a form.
  public static byte[] bytes(Form form) {
    var out = new ByteArrayOutputStream();
    try {
      new ExcelWriter().write(BookLayout.layOut(form, "0"), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /// The book in a file.
  public static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }
}
