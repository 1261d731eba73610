package fidelity.cli.outputs;

import fidelity.cli.console.Version;
import fidelity.data.ScorecardJson;
import fidelity.problem.Message;
import fidelity.report.ReportLayout;
import fidelity.report.pdf.PdfWriter;
import fidelity.scoring.improvement.Improvements;
import fidelity.workbook.WorkbookLayout;
import fidelity.workbook.excel.ExcelWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Renders a scorecard with its way up in a format.
public final class Reports {

  private Reports() {}

  /// Writes the report and returns its warnings.
  public static List<Message> write(Improvements way, Format format, OutputStream out)
      throws IOException {
    return write(way, Version.number(), format, out);
  }

  /// Writes the report as a program of that version would, as far as this one knows.
  public static List<Message> write(
      Improvements way, String version, Format format, OutputStream out) throws IOException {
    return switch (format) {
      case XLSX -> new ExcelWriter().write(WorkbookLayout.layOut(way, version), out);
      case PDF -> new PdfWriter().write(ReportLayout.layOut(way, version), out);
      case JSON -> {
        var line = ScorecardJson.write(way, version) + "\n";
        out.write(line.getBytes(StandardCharsets.UTF_8));
        yield List.of();
      }
      case NONE -> List.of();
    };
  }
}
