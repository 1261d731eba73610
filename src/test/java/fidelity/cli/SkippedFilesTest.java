package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A check that is given every changed file by name finds the review of a report, and with
/// `--skip-others` passes over what is no business of its own, and nothing else.
class SkippedFilesTest {

  @TempDir private Path folder;

  @BeforeEach
  void score() throws IOException {
    Files.copy(Path.of("samples/exemplary-2025.yaml"), folder.resolve("north.yaml"));
    Cli.run("score", folder.resolve("north.yaml").toString(), "--format=xlsx,pdf,json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"north.yaml", "north.xlsx", "north.pdf", "north.json"})
  void aReportStandsForItsReview(String name) {
    assertThat(check(name).out())
        .isEqualTo("1 review, 0 rubrics and 3 reports checked: no problems\n");
  }

  @Test
  void aReviewIsCheckedOnceHoweverManyOfItsFilesAreNamed() {
    assertThat(check("north.pdf", "north.yaml", "north.xlsx").out())
        .isEqualTo("1 review, 0 rubrics and 3 reports checked: no problems\n");
  }

  @Test
  void theLongestNameThatFitsIsTheReport() throws IOException {
    Files.copy(folder.resolve("north.yaml"), folder.resolve("north.b.yaml"));
    Cli.run("score", folder.resolve("north.b.yaml").toString(), "--format=pdf");
    assertThat(check("north.b.pdf").out())
        .isEqualTo("1 review, 0 rubrics and 1 report checked: no problems\n");
  }

  @Test
  void anEditedReportIsFoundByItsOwnName() throws IOException {
    Edited.text(folder.resolve("north.json"), "\"total\":117", "\"total\":118");
    assertThat(check("--skip-others", "north.json").out()).contains("[report-edited]");
    assertThat(check("--skip-others", "north.json").code()).isEqualTo(1);
  }

  @Test
  void aFileOfACohortStandsForItsFolder() {
    Cli.run("batch", folder.toString(), "--format=none", "--out", folder.toString());
    for (var name : new String[] {"cohort.pdf", "scores.csv", "items.csv"}) {
      assertThat(check("--skip-others", name).out())
          .isEqualTo("1 review, 0 rubrics and 10 reports checked: no problems\n");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "workflow.yml | on: [push]\\njobs: { check: { steps: [] } }",
        "anchors.yaml | a: &a [1]\\nb: *a",
        "documents.yaml | a: 1\\n---\\nb: 2",
        "template.yaml | {{- if .Values.on }}\\nkind: {{ .Values.kind }}\\n{{- end }}",
        "tags.yml | job: !reference [a, b]",
        "list.yaml | kind: List\\nitems: []",
        "broken.yml | a: [1",
        "letter.pdf | %PDF-1.7",
        "package.json | {}",
        "data.csv | a,b"
      })
  void whatIsNoInputIsPassedOverInSilence(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text.replace("\\n", "\n") + "\n");
    var run = check("--skip-others", name, "north.yaml");
    assertThat(run.out())
        .isEqualTo("1 review, 0 rubrics and 3 reports checked: no problems; 1 file passed over\n");
    assertThat(run.code()).isZero();
    var alone = check("--skip-others", name);
    assertThat(alone.out()).isEqualTo("nothing was checked: no problems; 1 file passed over\n");
    assertThat(alone.code()).isZero();
    assertThat(check(name, "north.yaml").code()).isEqualTo(1);
  }

  @Test
  void whatIsPassedOverIsNamedWhenAsked() throws IOException {
    Files.writeString(folder.resolve("package.json"), "{}");
    assertThat(check("--skip-others", "--passed-over", "package.json").out())
        .contains("package.json:1:1: note: file: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rubric: ips-25\nsite: { id: a\nvisited: 2025-03-11\n",
        "{ rubric: ips-25, site: { id: a }, items: { 1: { answers: [ } }\n",
        "rubric: ips-25\n\tvisited: 2025-03-11\nsite: a\n",
        "scores: { from: 1\ntotal: sum\n"
      })
  void aReviewOrRubricThatIsNoYamlIsAProblem(String text) throws IOException {
    Files.writeString(folder.resolve("a.yaml"), text);
    assertThat(check("--skip-others", "a.yaml").code()).isEqualTo(1);
    Files.write(folder.resolve("a.yaml"), text.getBytes(StandardCharsets.UTF_16));
    assertThat(check("--skip-others", "a.yaml").code()).isEqualTo(1);
  }

  @Test
  void aFileThatIsNotThereIsAProblem() {
    assertThat(check("--skip-others", "gone.yaml").code()).isEqualTo(1);
  }

  private Cli.Run check(String... words) {
    var paths =
        Stream.of(words)
            .map(word -> word.startsWith("--") ? word : folder.resolve(word).toString());
    return Cli.run(Stream.concat(Stream.of("check"), paths).toArray(String[]::new));
  }
}
