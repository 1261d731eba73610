package fidelity.cli.outputs;

import fidelity.data.json.JsonReader;
import fidelity.problem.Message;
import fidelity.scoring.ReportContent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.SequencedMap;

/// The report as one line of JSON.
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
  public List<Message> write(Reportable told, OutputStream out) throws IOException {
    told.json(out);
    return List.of();
  }

  @Override
  public ReportContent read(byte[] bytes) throws IOException {
    return JsonReader.read(bytes);
  }

  @Override
  public SequencedMap<String, String> properties(byte[] bytes) throws IOException {
    return JsonReader.properties(bytes);
  }
}
