package fidelity.cli.batch;

import fidelity.cli.outputs.JsonReport;
import fidelity.cli.outputs.ReportFormat;
import fidelity.cli.outputs.Reportable;
import fidelity.cli.outputs.ReviewReport;
import fidelity.problem.Message;
import fidelity.scoring.ReportContent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/// JSON reports, before each of which something happens.
///
/// @param before is given the id of the site
record DisturbedReport(Consumer<String> before) implements ReportFormat {

  private static final ReportFormat JSON = new JsonReport();

  /// Reports of which that of one site shows a bug.
  static DisturbedReport throwing(String site, Runnable bug) {
    return new DisturbedReport(
        each -> {
          if (each.equals(site)) {
            bug.run();
          }
        });
  }

  @Override
  public String name() {
    return JSON.name();
  }

  @Override
  public List<Message> write(Reportable told, OutputStream out) throws IOException {
    if (told instanceof ReviewReport(var way, _, _)) {
      before.accept(way.scorecard().review().header().site().id());
    }
    return JSON.write(told, out);
  }

  @Override
  public ReportContent read(byte[] bytes) throws IOException {
    return JSON.read(bytes);
  }
}
