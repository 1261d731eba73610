package fidelity.workbook.samples;

import fidelity.input.TestScorecard;
import fidelity.problem.Message;
import fidelity.scoring.Scorecard;
import fidelity.scoring.improvement.Improvements;
import fidelity.workbook.Workbook;
import fidelity.workbook.excel.ExcelWriter;
import fidelity.workbook.review.WorkbookLayout;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Workbooks to test with, as files.
public final class SampleWorkbooks {

  public static final List<String> SAMPLES =
      List.of("thl-2024", "exemplary-2025", "unfinished-2025");

  private static final String VERSION = "1.0.0";

  private SampleWorkbooks() {}

  public static Scorecard sample(String name) {
    return scored(Path.of("samples", name + ".yaml"));
  }

  public static Scorecard scored(Path review) {
    return TestScorecard.of(review);
  }

  public static byte[] bytes(Scorecard scorecard) {
    return bytes(WorkbookLayout.layOut(Improvements.of(scorecard), VERSION));
  }

  public static byte[] bytes(Workbook workbook) {
    var bytes = new ByteArrayOutputStream();
    warnings(workbook, bytes);
    return bytes.toByteArray();
  }

  public static List<Message> warnings(Scorecard scorecard) {
    return warnings(
        WorkbookLayout.layOut(Improvements.of(scorecard), VERSION), new ByteArrayOutputStream());
  }

  public static XSSFWorkbook open(byte[] bytes) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Message> warnings(Workbook workbook, ByteArrayOutputStream bytes) {
    try {
      return new ExcelWriter().write(workbook, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
