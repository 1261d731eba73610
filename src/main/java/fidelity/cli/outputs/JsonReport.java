package fidelity.cli.outputs;

import fidelity.data.json.JsonReader;
import fidelity.data.json.ScorecardJson;
import fidelity.problem.Message;
import fidelity.scoring.ReportContent;
import fidelity.scoring.improvement.Improvements;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The scorecard as one line of JSON.
public record JsonReport() implements ReportFormat {

  @Override
  public String name() {
    return "json";
  }

  @Override
  public boolean tellsPlan() {
    return false;
  }

  @Override
  public List<Message> write(Improvements way, String version, OutputStream out)
      throws IOException {
    var line = ScorecardJson.write(way, version) + "\n";
    out.write(line.getBytes(StandardCharsets.UTF_8));
    return List.of();
  }

  @Override
  public ReportContent read(byte[] bytes) throws IOException {
    return JsonReader.read(bytes);
  }
}
