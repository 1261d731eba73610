package fidelity.cli.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.ReviewReader;
import fidelity.input.Rubrics;
import fidelity.input.TestRubric;
import fidelity.scoring.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A reviewer is told what to look at again, in the file's order.
class WarningsTest {

  private static final String REVIEW =
      """
      rubric: ips-25
      site: { id: north, name: North }
      visited: 2024-03-12
      reported: 2025-04-15
      items:
        2: { answers: { employment_time_percent: 50 }, recommendations: Free their time. }
        1:
          answers: { clients_per_specialist: 18 }
          score: 5
          reason: Fewer than twenty.
        15: { answers: { days_to_employer_contact: 400, contacts_tracked: no }, comments: Late. }
      """;

  @TempDir private Path folder;

  @Test
  void theyAreToldInTheOrderOfTheFile() throws IOException {
    assertThat(warnings(REVIEW + "status: final\n", "ips-25"))
        .containsExactly(
            "4:11 reported-late",
            "6:3 no-comments",
            "7:3 needless-score",
            "11:3 no-recommendations",
            "12:9 final-with-open");
  }

  @Test
  void aDraftMayLackItsTexts() throws IOException {
    assertThat(warnings(REVIEW + "status: draft\n", "ips-25"))
        .containsExactly("4:11 reported-late", "7:3 needless-score");
  }

  @Test
  void whatAnotherRubricDoesNotAskIsNoWarning() throws IOException {
    var found = warnings(REVIEW + "status: draft\n", "samples/rubrics/team-practice-12.yaml");
    assertThat(found).containsExactly("4:11 reported-late");
  }

  @Test
  void aFinishedReviewHasNone() {
    var document = ReviewReader.read(Path.of("samples/exemplary-2025.yaml"), new Rubrics());
    var scorecard = Scorer.score(document.rubric(), document.review());
    assertThat(Warnings.of(document, scorecard)).isEmpty();
  }

  private List<String> warnings(String review, String rubric) throws IOException {
    var file = Files.writeString(folder.resolve("a.yaml"), review);
    var document = ReviewReader.read(file, new Rubrics());
    var scorecard = Scorer.score(TestRubric.named(rubric), document.review());
    return Warnings.of(document, scorecard).stream()
        .map(
            each ->
                "%d:%d %s".formatted(each.place().line(), each.place().column(), each.code().id()))
        .toList();
  }
}
