package fidelity.cli.outputs;

import fidelity.cli.console.Version;
import fidelity.data.ScorecardJson;
import fidelity.report.ReportLayout;
import fidelity.report.pdf.PdfWriter;
import fidelity.scoring.Scorecard;
import fidelity.workbook.WorkbookLayout;
import fidelity.workbook.excel.ExcelWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Renders a scorecard in a format.
public final class Reports {

  private Reports() {}

  /// Writes the report and returns its warnings.
  public static List<String> write(Scorecard scorecard, Format format, OutputStream out)
      throws IOException {
    return write(scorecard, Version.number(), format, out);
  }

  /// Writes the report as a program of that version would, as far as this one knows.
  public static List<String> write(
      Scorecard scorecard, String version, Format format, OutputStream out) throws IOException {
    return switch (format) {
      case XLSX -> new ExcelWriter().write(WorkbookLayout.layOut(scorecard, version), out);
      case PDF -> new PdfWriter().write(ReportLayout.layOut(scorecard, version), out);
      case JSON -> {
        var line = ScorecardJson.write(scorecard, version) + "\n";
        out.write(line.getBytes(StandardCharsets.UTF_8));
        yield List.of();
      }
      case NONE -> List.of();
    };
  }
}
