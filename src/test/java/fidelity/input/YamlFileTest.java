package fidelity.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fidelity.input.YamlFile.Kind;
import fidelity.problem.Code;
import fidelity.problem.Diagnostic;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A YAML file is told apart by its keys before it is decoded.
class YamlFileTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "items: {} | REVIEW",
        "items: | REVIEW",
        "{ sections: [], items: {} } | REVIEW",
        "sections: [] | RUBRIC",
        "name: Items | NEITHER",
        "rubric: ips-25 | NEITHER",
        "Items: {} | REVIEW",
        "SECTIONS: [] | RUBRIC",
        "{ Rubric: ips-25, visited: 2025-03-11, itmes: {} } | REVIEW",
        "{ scores: {}, bands: [], section: [] } | RUBRIC",
        "[items, sections] | NEITHER",
        "{ rubric: ips-25, site: {} } | REVIEW",
        "{ rubric: ips-25, visited: 2025-03-11 } | REVIEW",
        "{ site: {}, visited: 2025-03-11, itemz: {} } | REVIEW",
        "{ Site: {}, VISITED: 2025-03-11 } | REVIEW",
        "{ Items: {}, Site: {} } | REVIEW",
        "{ site: {}, Site: {} } | NEITHER",
        "{ rubric: mine, scores: {}, bands: [], sectionz: [] } | RUBRIC",
        "{ rubric: mine, scores: {} } | NEITHER",
        "items | NEITHER"
      })
  void itsKeysSayWhatAFileIs(String text, Kind kind) throws IOException {
    assertThat(open(text).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "a.yaml, true",
    "a.yml, true",
    "a.YAML, true",
    "a.YML, true",
    "a.Yaml, true",
    ".yml, true",
    "yaml, false",
    "a.yaml.txt, false",
    "a.json, false"
  })
  void theEndingOfYamlIsTakenInSmallAndCapitalLetters(String name, boolean yaml) {
    assertThat(YamlFile.isYaml(name)).isEqualTo(yaml);
  }

  @Test
  void aSampleIsReadAsWhatItIs() {
    var review = YamlFile.open(Path.of("samples/thl-2024.yaml"));
    assertThat(review.kind()).isEqualTo(Kind.REVIEW);
    assertThat(review.path()).isEqualTo(Path.of("samples/thl-2024.yaml"));
    assertThat(review.review(new Rubrics()).path()).isEqualTo(review.path());
    var rubric = YamlFile.open(Path.of("rubrics/ips-25.yaml"));
    assertThat(rubric.kind()).isEqualTo(Kind.RUBRIC);
    assertThat(rubric.rubric(new Rubrics()).rubric().identity().id()).isEqualTo("ips-25");
  }

  @Test
  void whatAFileIsNotIsToldWhereItBegins() throws IOException {
    var place = new Place(folder.resolve("a.yaml").toString(), 2, 1);
    assertThat(open("# A comment\nsections: []").notReview())
        .isEqualTo(Diagnostic.of(place, Subject.FILE, Code.RUBRIC_NOT_REVIEW));
    assertThat(open("# A comment\nname: A").neither())
        .isEqualTo(Diagnostic.of(place, Subject.FILE, Code.NEITHER_REVIEW_NOR_RUBRIC));
  }

  @Test
  void aRubricIsNoReviewAndAReviewNoRubric() throws IOException {
    var rubric = open("sections: []");
    assertThatThrownBy(() -> rubric.review(new Rubrics()))
        .hasMessageEndingWith(": rubric-not-review");
    var review = open("items: {}");
    assertThatThrownBy(() -> review.rubric(new Rubrics()))
        .hasMessageEndingWith(": review-not-rubric");
  }

  private YamlFile open(String text) throws IOException {
    return YamlFile.open(Files.writeString(folder.resolve("a.yaml"), text));
  }
}
