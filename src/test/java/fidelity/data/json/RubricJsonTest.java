package fidelity.data.json;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import fidelity.input.TestRubric;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Rubrics and texts as JSON that can stand in a page.
class RubricJsonTest {

  private static final JsonFactory FACTORY = new JsonFactory();

  /// Between them they have every kind of question, condition, total and band.
  @ParameterizedTest
  @CsvSource({
    "kinds, src/test/resources/form/engine/kinds.yaml",
    "housing, src/test/resources/rubrics/housing.yaml",
    "rescaled, src/test/resources/rubrics/rescaled.yaml",
    "young-adults-14, samples/rubrics/young-adults-14.yaml"
  })
  void aRubricIsOneObject(String name, String rubric) {
    Golden.assertMatches(
        Path.of("src/test/resources/golden/rubric-json/%s.json".formatted(name)),
        indented(RubricJson.write(TestRubric.named(rubric))));
  }

  /// The same values on lines, which can be read and compared.
  private static String indented(String json) {
    var text = new StringWriter();
    try (var parser = FACTORY.createParser(ObjectReadContext.empty(), json);
        var generator = FACTORY.createGenerator(new Indented(), text)) {
      while (parser.nextToken() != null) {
        generator.copyCurrentEvent(parser);
      }
    }
    return text + "\n";
  }

  @Test
  void noTextEndsTheScriptElementThatItStandsIn() {
    var text = "</script><!-- \u2028 \u2029 \u0000 \u0007 \u007f \u0085 & ' \" \\ ä 😀";
    assertThat(ScriptJson.write(Map.of("__proto__", text)))
        .isEqualTo(
            """
            {"__proto__":"\\u003C/script>\\u003C!-- \\u2028 \\u2029 \\u0000 \\u0007 \\u007F \\u0085 & ' \\" \\\\ ä 😀"}\
            """);
  }
}
