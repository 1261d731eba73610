package fidelity.cli.outputs;

import fidelity.problem.Message;
import fidelity.scoring.ReportContent;
import fidelity.workbook.excel.ExcelReader;
import fidelity.workbook.excel.ExcelWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.SequencedMap;

/// The report as an Excel workbook.
public record ExcelReport() implements ReportFormat {

  @Override
  public String name() {
    return "xlsx";
  }

  @Override
  public List<Message> write(Reportable told, OutputStream out) throws IOException {
    return new ExcelWriter().write(told.workbook(), out);
  }

  @Override
  public ReportContent read(byte[] bytes) throws IOException {
    return ExcelReader.read(bytes);
  }

  @Override
  public SequencedMap<String, String> properties(byte[] bytes) throws IOException {
    return ExcelReader.properties(bytes);
  }
}
