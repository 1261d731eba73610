package fidelity.data.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fidelity.problem.UnsoundFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Reads reports of JSON back.
class JsonReaderTest {

  private static final String ORIGIN =
      "\"fidelity\": \"1.0\", \"rubric\": {\"id\": \"ips-25\"}, \"made_from\": {\"folder\": null}";

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  /// A file that lists so many reviews as a cohort's file does.
  private static byte[] listing(int reviews) {
    return bytes(
        IntStream.range(0, reviews)
            .mapToObj(
                "{\"review\": \"%d.yaml\", \"fidelity\": {\"a\": [1, 2, 3, 4, 5, 6]}}"::formatted)
            .collect(Collectors.joining(",", "{" + ORIGIN + ", \"reviews\": [", "]}")));
  }

  @Test
  void theOriginOfAVeryLongFileIsRead() throws IOException {
    assertThat(JsonReader.properties(listing(100_000)))
        .containsExactlyInAnyOrderEntriesOf(Map.of("fidelity", "1.0", "rubric", "ips-25"));
  }

  @Test
  void allThatAVeryLongFileHoldsIsNotRead() {
    assertThatThrownBy(() -> JsonReader.read(listing(100_000)))
        .isInstanceOf(UnsoundFileException.class);
  }

  @Test
  void theOriginIsTheSameWhetherTheRestIsReadOrNot() throws IOException {
    assertThat(JsonReader.properties(listing(3)))
        .isEqualTo(JsonReader.read(listing(3)).properties());
  }

  @Test
  void anOriginThatIsSaidTwiceIsRefused() {
    assertThatThrownBy(() -> JsonReader.properties(bytes("{" + ORIGIN + "}\n{" + ORIGIN + "}")))
        .isInstanceOf(UnsoundFileException.class);
  }

  @Test
  void aFileThatBreaksOffIsRefused() {
    assertThatThrownBy(() -> JsonReader.properties(bytes("{" + ORIGIN + ", \"reviews\": [")))
        .isInstanceOf(UnsoundFileException.class);
  }
}
