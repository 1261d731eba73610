package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fidelity.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The schemas know what the readers know, as a validator of other people's finds.
class SchemaCommandTest {

  private static final Path SCHEMAS = Path.of("samples/schemas");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "rubric.json, rubric",
    "review.json, review",
    "review-ips-25.json, review --rubric ips-25",
    "review-ips-25-social-care.json, review --rubric ips-25-social-care"
  })
  void theCommittedSchemasAreWhatTheProgramPrints(String file, String arguments) {
    var run = Cli.run(("schema " + arguments).split(" ", -1));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    Golden.assertMatches(SCHEMAS.resolve(file), run.out());
  }

  @ParameterizedTest
  @CsvSource({
    "rubric, rubrics/ips-25.yaml",
    "rubric, rubrics/ips-25-social-care.yaml",
    "rubric, samples/rubrics/kuntouttava-tyotoiminta.yaml",
    "review-ips-25-social-care, samples/thl-2024.yaml",
    "review-ips-25, samples/exemplary-2025.yaml",
    "review-ips-25, samples/unfinished-2025.yaml",
    "review, samples/thl-2024.yaml",
    "review, samples/exemplary-2025.yaml",
    "review, samples/unfinished-2025.yaml",
    "review-ips-25, src/test/resources/golden/new/ips-25.yaml",
    "review-ips-25-social-care, src/test/resources/golden/new/ips-25-social-care.yaml"
  })
  void whatTheProgramReadsIsAccepted(String schema, Path file) throws IOException {
    assertThat(errors(schema, Files.readString(file))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "review, a-rubric/review.yaml",
    "review, dates/review.yaml",
    "review, given-scores/review.yaml",
    "review, missing-keys/review.yaml",
    "review, unknown-rubric/review.yaml",
    "review, wrong-kinds/review.yaml",
    "review-ips-25, answers/review.yaml",
    "review-ips-25, five-mistakes/review.yaml",
    "review-ips-25, given-scores/review.yaml",
    "review-ips-25, specialists/review.yaml",
    "rubric, rubric-file/scale.yaml",
    "rubric, tailored-changes/scale.yaml",
    "rubric, tailored-missing-base/scale.yaml",
    "rubric, a-rubric/../wrong-kinds/review.yaml"
  })
  void whatASchemaCanSeeIsRejected(String schema, String file) throws IOException {
    var text = Files.readString(GOLDEN.resolve("problems").resolve(file));
    assertThat(errors(schema, text)).isNotEmpty();
  }

  /// One answer at a time, so that no mistake hides behind another.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1  | clients_per_specialist: 18           | true",
        "1  | clients_per_specialist: 18,5         | true",
        "1  | clients_per_specialist: 31..60       | true",
        "1  | clients_per_specialist: not-seen     | true",
        "1  | clients_per_specialist:              | true",
        "1  | clients_per_specialist: -1           | false",
        "1  | clients_per_specialist: many         | false",
        "1  | clients_per_specialists: 18          | false",
        "2  | employment_time_percent: 75 %        | true",
        "2  | employment_time_percent: 9/12        | true",
        "2  | employment_time_percent: 70 %..80 %  | true",
        "2  | employment_time_percent: 120         | false",
        "3  | intake: yes                          | true",
        "3  | intake: Kyllä                        | true",
        "3  | intake: EPÄTOSI                      | true",
        "3  | intake: kyll                         | false",
        "3  | intake: true                         | true",
        "3  | intake: { is: no, source: OBS }      | true",
        "3  | intake: maybe                        | false",
        "3  | intake: { si: no }                   | false",
        "3  | referral: provides                   | true",
        "3  | referral: provide                    | false",
        "26 | anything: 1                          | false"
      })
  void anAnswerIsAcceptedWhereTheProgramReadsIt(String item, String answer, boolean accepted)
      throws IOException {
    var text =
        """
        rubric: ips-25
        site: { id: a, name: A }
        visited: 2025-03-11
        items:
          %s:
            answers:
              %s
        """
            .formatted(item, answer);
    var file = Files.writeString(folder.resolve("review.yaml"), text);
    var read = Cli.run("score", file.toString(), "--format", "none").code() == 0;
    assertThat(read).isEqualTo(accepted);
    assertThat(errors("review-ips-25", text).isEmpty()).isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource({"4, true", "8, true", "3, false", "14, false"})
  void onlyAnItemThatMayBeLeftOutTakesNotApplicable(String item, boolean accepted)
      throws IOException {
    var rubric = Path.of("samples/rubrics/young-adults-14.yaml").toAbsolutePath();
    var text =
        """
        rubric: %s
        site: { id: a, name: A }
        visited: 2025-03-11
        items: { %s: { not_applicable: No such post } }
        """
            .formatted(rubric, item);
    var file = Files.writeString(folder.resolve("review.yaml"), text);
    var read = Cli.run("score", file.toString(), "--format", "none").code() == 0;
    assertThat(read).isEqualTo(accepted);
    var schema = Cli.run("schema", "review", "--rubric", rubric.toString()).out();
    assertThat(problems(schema, text).isEmpty()).isEqualTo(accepted);
  }

  @Test
  void hoverShowsQuestionsAndLevels() {
    var schema = Cli.run("schema", "review", "--rubric", "ips-25").out();
    assertThat(schema)
        .contains("\"description\" : \"Clients per full-time specialist\"")
        .contains("- **5** ")
        .contains("\"enum\" : [\"refers-only\",\"keeps-caseload-but-refers\",\"provides\"]");
  }

  @Test
  void theSchemasKnowTheKeysThatTheReadersKnow() throws IOException {
    Files.writeString(
        folder.resolve("scale.yaml"),
        "sections: [{ zzzzzzzzzzzz: 1, items: [{ zzzzzzzzzzzz: 1 }] }]\nzzzzzzzzzzzz: 1\n");
    Files.writeString(
        folder.resolve("review.yaml"),
        "zzzzzzzzzzzz: 1\nrubric: ips-25\nsite: { zzzzzzzzzzzz: 1 }\nitems: { 1: { zzzzzzzzzzzz: 1 } }\n");
    var told = Cli.run("check", folder.toString()).out().lines().toList();
    var lists =
        told.stream()
            .filter(line -> line.contains("allowed: "))
            .filter(line -> line.contains("key "))
            .toList();
    assertThat(lists).hasSize(6);
    for (var line : lists) {
      var known = line.substring(line.indexOf("allowed: ") + 9, line.indexOf(" [unknown-key]"));
      var keys = known.split(", ", -1);
      var schema = Cli.run("schema", line.contains("scale.yaml") ? "rubric" : "review").out();
      for (var key : keys) {
        assertThat(schema).contains("\"%s\" : {".formatted(key));
      }
    }
  }

  @Test
  void aRubricHasOneSchemaWhateverItSays() {
    var run = Cli.run("schema", "rubric", "--rubric", "ips-25");
    assertThat(run.err())
        .isEqualTo(
            "fidelity: --rubric goes with the schema of reviews; leave it out [rubric-of-rubric-schema]\n");
    assertThat(run.code()).isEqualTo(2);
  }

  private static List<String> errors(String name, String yaml) throws IOException {
    return problems(Files.readString(SCHEMAS.resolve(name + ".json")), yaml);
  }

  private static List<String> problems(String schema, String yaml) {
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    return registry.getSchema(schema, InputFormat.JSON).validate(yaml, InputFormat.YAML).stream()
        .map(Object::toString)
        .toList();
  }
}
