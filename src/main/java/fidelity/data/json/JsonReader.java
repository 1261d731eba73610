package fidelity.data.json;

import fidelity.problem.Code;
import fidelity.problem.UnsoundFileException;
import fidelity.scoring.Provenance;
import fidelity.scoring.ReportContent;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// Reads what a JSON file says, whoever wrote it.
public final class JsonReader {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /// How many values a file may hold, and how many characters in them and their paths.
  private static final int MOST_VALUES = 200_000;
  private static final long MOST_CHARACTERS = 16L * 1024 * 1024;

  private JsonReader() {}

  /// The file's provenance, and every text, number and constant by its path: "/items/3/score".
  ///
  /// @throws IOException when it is no sound JSON, has a key twice, or holds too much
  public static ReportContent read(byte[] bytes) throws IOException {
    try (var json = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      var values = new LinkedHashMap<String, String>();
      var characters = 0L;
      for (var token = json.nextToken(); token != null; token = json.nextToken()) {
        if (!token.isScalarValue()) {
          continue;
        }
        var path = path(json);
        var text = text(json, token);
        if (values.put(path, text) != null) {
          throw new UnsoundFileException(Code.SEVERAL_JSON_VALUES);
        }
        characters += path.length() + text.length();
        if (values.size() > MOST_VALUES || characters > MOST_CHARACTERS) {
          throw new UnsoundFileException(Code.REPORT_UNPACKS_TOO_LARGE);
        }
      }
      return new ReportContent(provenance(values), values, new LinkedHashMap<>());
    } catch (JacksonException e) {
      throw new UnsoundFileException(Code.UNSOUND_JSON, e);
    }
  }

  private static Optional<Provenance> provenance(Map<String, String> values) {
    var provenance =
        new Provenance(
            values.getOrDefault("/fidelity", ""),
            values.getOrDefault("/review", ""),
            values.getOrDefault("/review_sha256", ""),
            values.getOrDefault("/rubric/id", ""),
            values.getOrDefault("/rubric/version", ""),
            values.getOrDefault("/rubric/sha256", ""),
            true);
    return Provenance.find(provenance.properties());
  }

  private static String path(JsonParser json) {
    return json.streamReadContext().pathAsPointer().toString();
  }

  /// Numbers that are equal are the same text, however they are written.
  private static String text(JsonParser json, JsonToken token) {
    return token.isNumeric()
        ? json.getDecimalValue().stripTrailingZeros().toString()
        : json.getString();
  }
}
