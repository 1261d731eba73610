package fidelity.form.html;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.data.json.RubricJson;
import fidelity.data.yaml.NastyReviews;
import fidelity.data.yaml.NastyTexts;
import fidelity.data.yaml.ReviewYaml;
import fidelity.data.yaml.YamlText;
import fidelity.input.TestRubric;
import fidelity.rubric.Rubric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The form writes a review as the program does, to the letter.
@Tag("browser")
class YamlTwinTest {

  private static final int REVIEWS = 300;
  private static final int TEXTS = 4_000;

  private static FormInChromium form;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException, InterruptedException {
    form = FormInChromium.start(folder);
    form.open(TestRubric.named("ips-25"), "ips-25");
  }

  @AfterAll
  static void stop() {
    form.close();
  }

  @Test
  void reviewsByChanceAreWrittenAlike() {
    for (var seed = 0; seed < REVIEWS; seed++) {
      var chance = new NastyReviews(seed);
      var rubric = seed % 4 == 0 ? TestRubric.named("ips-25") : chance.rubric();
      var text = ReviewYaml.of(chance.review(rubric, "scale.yaml"), rubric);
      assertThat(written(text, rubric)).as("seed " + seed).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "every-form,      ips-25",
    "thl-2024,        ips-25-social-care",
    "unfinished-2025, ips-25"
  })
  void whatTheProgramWroteIsWrittenAgain(String name, String rubric) throws IOException {
    var text =
        Files.readString(Path.of("src/test/resources/golden/yaml/" + name + ".written.yaml"));
    assertThat(written(text, TestRubric.named(rubric))).isEqualTo(text);
  }

  @Test
  void textsByChanceAreWrittenAlike() {
    var cases = new ArrayList<List<Object>>();
    var expected = new ArrayList<String>();
    for (var seed = 0; seed < TEXTS; seed++) {
      var text = new NastyTexts(new Random(seed)).text();
      var width = 20 + seed % 81;
      cases.add(List.of(text, width - seed % 7, width));
      expected.add(
          YamlText.key(text)
              + "\n"
              + String.join("\n", YamlText.lines(text, width - seed % 7, width)));
    }
    var written =
        form.chromium()
            .run(
                FormInChromium.json(cases)
                    + ".map(each => YamlText.key(each[0]) + '\\n' + YamlText.lines(...each).join('\\n'))");
    assertThat(written.valueStream().map(each -> each.asString()).toList()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} made {1}")
  @CsvSource(
      delimiter = '¦',
      value = {
        "const WIDTH = 100      ¦ const WIDTH = 99",
        "y|n|yes|no|on|off      ¦ y|n|yes|no|on",
        "case 'reported': return ¦ case 'report': return",
        "keys.evidence, node    ¦ keys.site, node",
        "|| letter === 0xfffe   ¦ || letter === 0xfffd"
      })
  void aPlantedFaultIsFound(String right, String wrong) throws IOException {
    form.open(FormPages.withFault(TestRubric.named("ips-25"), right, wrong), 1280);
    assertThat(differences()).isPositive();
    form.open(TestRubric.named("ips-25"), "ips-25");
    assertThat(differences()).isZero();
  }

  private static long differences() {
    var rubric = TestRubric.named("ips-25");
    return IntStream.range(0, 30)
        .mapToObj(seed -> ReviewYaml.of(new NastyReviews(seed).review(rubric, "a.yaml"), rubric))
        .filter(text -> !written(text, rubric).equals(text))
        .count();
  }

  private static String written(String text, Rubric rubric) {
    return form.call(
            "((text, json) => { const r = Engine.rubric(JSON.parse(json)); const k = Data.keys();"
                + " return ReviewYaml.of(Tree.of(jsyaml.load(text, { schema: jsyaml.FAILSAFE_SCHEMA })), r, k); })",
            text,
            RubricJson.write(rubric))
        .asString();
  }
}
