package fidelity.data;

import fidelity.problem.Code;
import fidelity.problem.UnsoundFileException;
import fidelity.scoring.Stamp;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// What a JSON file says.
///
/// @param values every text, number and constant by its path: "/items/3/score"
public record JsonContent(SequencedMap<String, String> values) {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  public JsonContent {
    values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
  }

  /// Reads a file of one JSON value.
  ///
  /// @throws IOException when it holds no value, or several
  public static JsonContent read(byte[] bytes) throws IOException {
    try (var json = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      var values = new LinkedHashMap<String, String>();
      for (var token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token.isScalarValue() && values.put(path(json), text(json, token)) != null) {
          throw new UnsoundFileException(Code.SEVERAL_JSON_VALUES);
        }
      }
      return new JsonContent(values);
    } catch (JacksonException e) {
      throw new UnsoundFileException(Code.UNSOUND_JSON, e);
    }
  }

  /// The stamp of a scorecard's JSON; none when it is other JSON.
  public Optional<Stamp> stamp() {
    var stamp =
        new Stamp(
            values.getOrDefault("/fidelity", ""),
            values.getOrDefault("/review_sha256", ""),
            values.getOrDefault("/rubric/id", ""),
            values.getOrDefault("/rubric/version", ""),
            values.getOrDefault("/rubric/sha256", ""));
    return Stamp.find(stamp.properties());
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
