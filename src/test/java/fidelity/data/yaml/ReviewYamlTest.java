package fidelity.data.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fidelity.Golden;
import fidelity.input.ReviewDocument;
import fidelity.input.ReviewReader;
import fidelity.input.Rubrics;
import fidelity.input.TestRubric;
import fidelity.input.yaml.SourceFile;
import fidelity.input.yaml.YamlReader;
import fidelity.problem.Code;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import fidelity.problem.Problems;
import fidelity.review.GivenScore;
import fidelity.review.ItemReview;
import fidelity.rubric.Points;
import fidelity.rubric.Rubric;
import fidelity.scoring.ItemScore;
import fidelity.scoring.RandomScales;
import fidelity.scoring.Scorer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A written review reads as the review that it was written from, and is written the same again.
class ReviewYamlTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/yaml");

  @Property(tries = 100, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void whateverIsRecordedComesBack(@ForAll long seed) {
    var chance = new NastyReviews(seed);
    assertComesBack(chance.rubric(), chance);
  }

  @Property(tries = 10, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void soItDoesForTheScalesThatPeopleUse(@ForAll long seed) {
    for (var named :
        List.of("ips-25", "ips-25-social-care", "samples/rubrics/team-practice-12.yaml")) {
      assertComesBack(TestRubric.named(named), new NastyReviews(seed));
    }
  }

  private static void assertComesBack(Rubric rubric, NastyReviews chance) {
    var review = chance.review(rubric, "scale.yaml");
    var file = ReviewYaml.of(review, rubric);
    var read = read(file, rubric);
    assertThat(read.review()).isEqualTo(NastyReviews.plain(review));
    assertThat(read.warnings()).isEmpty();
    assertThat(ReviewYaml.of(read.review(), rubric)).isEqualTo(file);
    assertThat(file.lines()).allMatch(line -> line.equals(line.stripTrailing()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleScoresTheSameWhenItIsWrittenAnew(Path sample) throws IOException {
    var document = ReviewReader.read(sample, new Rubrics());
    var file = ReviewYaml.of(document.review(), document.rubric());
    var read = read(file, document.rubric());
    assertThat(ReviewYaml.of(read.review(), document.rubric())).isEqualTo(file);
    assertThat(codes(read)).isSubsetOf(codes(document));
    assertThat(read.review().header()).isEqualTo(document.review().header());
    assertThat(read.review().narrative()).isEqualTo(document.review().narrative());
    var before = Scorer.score(document.rubric(), document.review());
    var after = Scorer.score(document.rubric(), read.review());
    assertThat(after.scored().stream().map(ReviewYamlTest::facts).toList())
        .isEqualTo(before.scored().stream().map(ReviewYamlTest::facts).toList());
    assertThat(after.notApplicable()).isEqualTo(before.notApplicable());
    assertThat(after.total()).isEqualTo(before.total());
    assertThat(after.bands()).isEqualTo(before.bands());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "samples/thl-2024.yaml",
        "samples/unfinished-2025.yaml",
        "src/test/resources/golden/yaml/every-form.yaml"
      })
  void itReadsAsAgreed(Path file) {
    var document = ReviewReader.read(file, new Rubrics());
    var name = file.getFileName().toString().replace(".yaml", ".written.yaml");
    Golden.assertMatches(GOLDEN.resolve(name), ReviewYaml.of(document.review(), document.rubric()));
  }

  private static List<Object> facts(ItemScore score) {
    return List.of(
        score.scores(),
        score.basis(),
        score.review().given(),
        score.review().sources(),
        score.review().comments(),
        score.review().recommendations());
  }

  /// Every review of the repository that can be read.
  static Stream<Path> samples() throws IOException {
    try (var samples = Files.walk(Path.of("samples"));
        var cases = Files.walk(Path.of("src/test/resources"))) {
      return Stream.of(samples, cases)
          .flatMap(files -> files)
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(ReviewYamlTest::isReview)
          .sorted()
          .toList()
          .stream();
    }
  }

  private static boolean isReview(Path file) {
    try {
      ReviewReader.read(file, new Rubrics());
      return true;
    } catch (InputException e) {
      return false;
    }
  }

  private static List<Code> codes(ReviewDocument document) {
    return document.warnings().stream().map(Diagnostic::code).toList();
  }

  @Property(tries = 10, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void whatIsWrittenIsValidByTheSchema(@ForAll long seed) throws IOException {
    for (var named : List.of("ips-25", "ips-25-social-care")) {
      var rubric = TestRubric.named(named);
      var file = ReviewYaml.of(new NastyReviews(seed).review(rubric, named), rubric);
      for (var schema : List.of("review", "review-" + named)) {
        assertThat(schema(schema).validate(withoutPairs(file), InputFormat.YAML)).isEmpty();
      }
    }
  }

  /// The schema library's YAML reader fails where the first half of a pair ends its buffer.
  private static String withoutPairs(String file) {
    return file.replaceAll("[^\\x{0}-\\x{FFFF}]", "x");
  }

  private static Schema schema(String name) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(Path.of("samples/schemas", name + ".json")), InputFormat.JSON);
  }

  @Test
  void aScoreThatWasTakenOverSaysFromWhere() {
    var rubric = TestRubric.named("ips-25");
    var judged =
        new ItemReview(
            List.of(),
            Optional.of(new GivenScore(Points.of(4), "Seen")),
            Optional.empty(),
            List.of(),
            "",
            "");
    var review = NastyReviews.of("ips-25", new LinkedHashMap<>(Map.of("3", judged)));
    assertThat(ReviewYaml.of(review.takenOver("scores.csv", Set.of()), rubric))
        .endsWith(
            """
            items:
              3:
                score: 4
                reason: Taken over from the table scores.csv.
            """);
  }

  private static ReviewDocument read(String text, Rubric rubric) {
    var file = SourceFile.of("review.yaml", text.getBytes(StandardCharsets.UTF_8));
    var problems = new Problems();
    var node = YamlReader.read(file, problems);
    return ReviewReader.read(
        Path.of(file.name()), NastyReviews.ORIGIN, node, _ -> Optional.of(rubric), problems);
  }
}
