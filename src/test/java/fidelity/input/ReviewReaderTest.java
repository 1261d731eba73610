package fidelity.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import fidelity.problem.Message;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.problem.Told;
import fidelity.review.Header;
import fidelity.review.ItemReview;
import fidelity.review.Narrative;
import fidelity.review.Outcome;
import fidelity.review.Review;
import fidelity.review.Site;
import fidelity.review.Status;
import fidelity.review.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A review is read against the rubric that it names, and everything that is wrong with it is told
/// at once.
class ReviewReaderTest {

  private static final String ABOVE =
      "rubric: ips-25\nsite: { id: north, name: North }\nvisited: 2025-03-11\n";

  @TempDir private Path folder;

  @Test
  void theLeastThatAReviewSays() {
    var text = YamlText.of(ABOVE + "items: {}\n");
    assertThat(read(text))
        .isEqualTo(
            new ReviewDocument(
                Path.of("a.yaml"),
                new Review(
                    text.file().origin(),
                    "ips-25",
                    "en",
                    Header.of(
                        new Site("north", "North", ""),
                        new Visit(List.of(LocalDate.of(2025, 3, 11))),
                        Status.DRAFT),
                    Narrative.EMPTY,
                    Optional.empty(),
                    new LinkedHashMap<>()),
                TestRubric.named("ips-25"),
                new Place("a.yaml", 1, 1),
                new Place("a.yaml", 1, 1),
                Map.of(),
                List.of(),
                List.of()));
  }

  @Test
  void whatElseItMaySay() {
    var document =
        read(
            """
            language: fi
            status: final
            outcome: { clients: 30, employed: 12 }
            summary: "\u4E2D"
            items:
              2: { comments: Seen. }
            reported: 2025-06-20
            """);
    var review = document.review();
    assertThat(review.language()).isEqualTo("fi");
    assertThat(review.header().status()).isEqualTo(Status.FINAL);
    assertThat(document.status()).isEqualTo(new Place("a.yaml", 5, 9));
    assertThat(review.outcome()).hasValue(new Outcome(30, 12));
    assertThat(document.passages()).hasSize(1);
    assertThat(review.items())
        .isEqualTo(
            Map.of(
                "2",
                new ItemReview(
                    List.of(), Optional.empty(), Optional.empty(), List.of(), "Seen.", "")));
    assertThat(document.items()).isEqualTo(Map.of("2", new Place("a.yaml", 9, 3)));
    assertThat(Told.of(document.warnings())).containsExactly("10:11 REPORTED_LATE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "clients: 1, employed: 0 | ",
        "clients: 12, employed: 12 | ",
        "clients: 12, employed: 13 | 4:35 EMPLOYED_NEEDED",
        "clients: 12, employed: -1 | 4:35 EMPLOYED_NEEDED",
        "clients: 0, employed: 0 | 4:21 COUNT_NEEDED",
        "employed: 0 | 4:10 MISSING_KEY",
        "clients: 12 | 4:10 MISSING_KEY",
        "clients: 12, employed: 1, staff: 3 | 4:38 UNKNOWN_KEY"
      })
  void everyClientMayBeEmployedAndNoMore(String outcome, String told) {
    assertThat(told(ABOVE + "outcome: { %s }\nitems: {}\n".formatted(outcome)))
        .isEqualTo(Optional.ofNullable(told).stream().toList());
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    assertThat(
            told(
                """
                rubric: ips-52
                colour: red
                site: { id: north }
                visited: soon
                language: finnish
                """))
        .containsExactly(
            "1:9 UNKNOWN_RUBRIC",
            "2:1 UNKNOWN_KEY",
            "3:7 MISSING_KEY",
            "4:10 VISIT_DATE_NEEDED",
            "5:11 LANGUAGE_TAG_NEEDED");
  }

  @Test
  void aReviewWithoutARubricIsReadAsFarAsItCanBe() {
    assertThat(told("site: { id: north, name: North }\nvisited: 2025-03-11\nitems: { 99: {} }\n"))
        .containsExactly("1:1 MISSING_KEY");
  }

  @Test
  void aRubricIsNoReview() {
    assertThat(told("rubric: own\nsections: []\n")).containsExactly("1:1 RUBRIC_NOT_REVIEW");
    assertThat(told(ABOVE + "sections: []\nitems: {}\n")).containsExactly("4:1 UNKNOWN_KEY");
  }

  @Test
  void aRubricIsLookedForFromTheReviewsFolder() throws IOException {
    Files.copy(Path.of("rubrics/ips-25.yaml"), folder.resolve("own.yaml"));
    var document = ReviewReader.read(review("a.yaml", "own.yaml"), new Rubrics());
    assertThat(document.rubric().identity().origin().file())
        .isEqualTo(folder.resolve("own.yaml").toString());
    assertThat(document.review().rubric()).isEqualTo("own.yaml");
  }

  @Test
  void aRubricThatCannotBeReadIsAProblemOfTheReview() throws IOException {
    var review = review("a.yaml", "none.yaml");
    assertThat(problems(review))
        .containsExactly(
            Diagnostic.of(
                new Place(review.toString(), 1, 9),
                Subject.REVIEW,
                Code.UNUSABLE_RUBRIC,
                Detail.written("none.yaml"),
                new Detail.Cause(Message.of(Code.NO_SUCH_FILE))));
  }

  @Test
  void theProblemsOfARubricAreToldInItsOwnFile() throws IOException {
    var rubric = Files.writeString(folder.resolve("own.yaml"), "rubric: own\nsections: []\n");
    assertThat(problems(review("a.yaml", "own.yaml")))
        .isNotEmpty()
        .allMatch(each -> each.place().file().equals(rubric.toString()));
  }

  private Path review(String name, String rubric) throws IOException {
    return Files.writeString(folder.resolve(name), ABOVE.replace("ips-25", rubric) + "items: {}\n");
  }

  private static List<Diagnostic> problems(Path review) {
    return catchThrowableOfType(
            InputException.class, () -> ReviewReader.read(review, new Rubrics()))
        .problems();
  }

  private static ReviewDocument read(String lines) {
    return read(YamlText.of(ABOVE + lines));
  }

  private static ReviewDocument read(YamlText text) {
    var file = text.file();
    return ReviewReader.read(
        Path.of(file.name()), file.origin(), text.node(), TestRubric::find, text.problems());
  }

  private static List<String> told(String text) {
    return Told.by(() -> read(YamlText.of(text)));
  }
}
