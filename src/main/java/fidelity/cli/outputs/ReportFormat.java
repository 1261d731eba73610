package fidelity.cli.outputs;

import fidelity.problem.Message;
import fidelity.scoring.ReportContent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// A format that reports are written in. [ReportFormats] lists all there are.
public interface ReportFormat {

  /// What the command line calls it, and its files end with: "pdf".
  String name();

  /// The ending of a file's name, with its point: ".pdf".
  default String ending() {
    return "." + name();
  }

  /// Whether reports of this format tell the plan to the next band, where it is not left out.
  default boolean tellsPlan() {
    return true;
  }

  /// Whether files with these properties are made as this format makes them: by the same template,
  /// where there are templates.
  default boolean wrote(Map<String, String> properties) {
    return true;
  }

  /// Writes a report and returns warnings: what the format cannot hold.
  List<Message> write(Reportable told, OutputStream out) throws IOException;

  /// Reads back what a file of this format says.
  ///
  /// @throws IOException when it is no sound file of this format, saying why
  ReportContent read(byte[] bytes) throws IOException;

  /// Reads the named texts that say where a file comes from, and no more where that is quicker.
  ///
  /// @throws IOException when it is no sound file of this format, saying why
  default SequencedMap<String, String> properties(byte[] bytes) throws IOException {
    return read(bytes).properties();
  }
}
