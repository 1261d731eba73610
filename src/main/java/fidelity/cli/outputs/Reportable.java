package fidelity.cli.outputs;

import fidelity.report.Report;
import fidelity.workbook.Workbook;
import java.io.IOException;
import java.io.OutputStream;

/// What reports tell: a review, a comparison, a cohort. Each format takes the form it is made of.
public interface Reportable {

  /// The document for people.
  Report document();

  /// The workbook.
  Workbook workbook();

  /// Writes the data for programs: one object of JSON, and a line feed after it.
  void json(OutputStream out) throws IOException;
}
