package fidelity.data.json;

import fidelity.problem.Code;
import fidelity.problem.UnsoundFileException;
import fidelity.scoring.ReportContent;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
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

  private static final String NULL = "null";

  /// Where a report says what other formats keep as properties, with the names of these.
  private static final Map<String, String> PROPERTIES =
      Map.ofEntries(
          Map.entry("/fidelity", "fidelity"),
          Map.entry("/review", "review"),
          Map.entry("/review_sha256", "review_sha256"),
          Map.entry("/rubric/id", "rubric"),
          Map.entry("/rubric/version", "rubric_version"),
          Map.entry("/rubric/sha256", "rubric_sha256"),
          Map.entry("/previous/review/review_sha256", "previous_sha256"),
          Map.entry("/previous/review/rubric/sha256", "previous_rubric_sha256"),
          Map.entry("/made_from/rubric_given", "rubric_given"),
          Map.entry("/made_from/pseudonyms", "pseudonyms"),
          Map.entry("/made_from/review_files", "review_files"),
          Map.entry("/made_from/review_files_sha256", "review_files_sha256"),
          Map.entry("/made_from/folder", "folder"),
          Map.entry("/by", "by"),
          Map.entry("/visits", "visits"),
          Map.entry("/hide_below", "hide_below"),
          Map.entry("/as_of", "as_of"));

  private JsonReader() {}

  /// What the file says of where it comes from, however much else it holds: the file of a cohort
  /// grows with its reviews.
  ///
  /// @throws IOException when it is no sound JSON, is several values, or says such a thing twice
  public static SequencedMap<String, String> properties(byte[] bytes) throws IOException {
    try (var json = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      var values = new LinkedHashMap<String, String>();
      var begun = 0;
      for (var token = json.nextToken(); token != null; token = json.nextToken()) {
        begun += isOutermost(json, token) ? 1 : 0;
        if (begun > 1) {
          throw new UnsoundFileException(Code.SEVERAL_JSON_VALUES);
        }
        if (token.isStructStart() && !leadsOn(path(json), values)) {
          json.skipChildren();
        } else if (token.isScalarValue() && isProperty(path(json), values)) {
          add(json, token, values);
        }
      }
      return properties(values);
    } catch (JacksonException e) {
      throw new UnsoundFileException(Code.UNSOUND_JSON, e);
    }
  }

  /// Whether a value begins that is inside no other.
  private static boolean isOutermost(JsonParser json, JsonToken token) {
    var depth = json.streamReadContext().getNestingDepth();
    return token.isStructStart() ? depth == 1 : token.isScalarValue() && depth == 0;
  }

  /// Whether something that says where the file comes from can stand under a path.
  private static boolean leadsOn(String path, Map<String, String> values) {
    return PROPERTIES.keySet().stream().anyMatch(each -> each.startsWith(path + "/"))
        || ComparedSources.leadsOn(path, values);
  }

  private static boolean isProperty(String path, Map<String, String> values) {
    return PROPERTIES.containsKey(path) || ComparedSources.has(path, values);
  }

  /// The file's properties, and every text, number and constant by its path: "/items/3/score".
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
        characters += add(json, token, values);
        if (values.size() > MOST_VALUES || characters > MOST_CHARACTERS) {
          throw new UnsoundFileException(Code.REPORT_UNPACKS_TOO_LARGE);
        }
      }
      return new ReportContent(properties(values), values, new LinkedHashMap<>());
    } catch (JacksonException e) {
      throw new UnsoundFileException(Code.UNSOUND_JSON, e);
    }
  }

  /// Adds a value under its path, and says how many characters both have.
  private static int add(JsonParser json, JsonToken token, Map<String, String> values)
      throws IOException {
    var path = path(json);
    var text = text(json, token);
    if (values.put(path, text) != null) {
      throw new UnsoundFileException(Code.SEVERAL_JSON_VALUES);
    }
    return path.length() + text.length();
  }

  /// What the values say of where the file comes from; a null says nothing.
  private static SequencedMap<String, String> properties(Map<String, String> values) {
    var properties = new LinkedHashMap<String, String>();
    PROPERTIES.forEach(
        (path, name) -> {
          var value = values.getOrDefault(path, NULL);
          if (!value.equals(NULL)) {
            properties.put(name, value);
          }
        });
    ComparedSources.add(values, properties);
    return properties;
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
