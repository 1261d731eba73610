package fidelity.data.csv;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cohort.Cohort;
import fidelity.cohort.CohortReview;
import fidelity.cohort.Visits;
import fidelity.cohort.generated.GeneratedCohort;
import fidelity.input.Rubrics;
import fidelity.input.TestRubric;
import fidelity.input.table.TableReader;
import fidelity.input.table.TableRow;
import fidelity.input.table.TableSettings;
import fidelity.review.Site;
import fidelity.scoring.Scorecard;
import fidelity.scoring.Scorer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What scores.csv says can be read back.
class RoundTripTest {

  private static final List<String> TEXTS =
      List.of(
          "=1+1",
          "+358",
          "-5",
          "@SUM(A1)",
          "\tx",
          "\rx",
          "\nx",
          "'",
          "'x",
          "'=x",
          "''=x",
          "＝x",
          "a,b",
          "a;b",
          "a\"b",
          "\"",
          "a\nb",
          "a\r\nb",
          "a\rb",
          "ä€𝄞",
          "0012",
          "1e5",
          "TRUE");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"ips-25", "samples/rubrics/team-practice-12.yaml"})
  void theFigureOfEveryReviewComesBack(String rubric) throws IOException {
    var cohort = cohort(GeneratedCohort.of(rubric, 44));
    var read = read(csv(cohort), rubric);
    assertThat(read).hasSize(44);
    var again = cohort(read.stream().map(each -> CohortReview.of("scores.csv", each)).toList());
    assertThat(figures(again)).isEqualTo(figures(cohort));
  }

  @Test
  void everyTextComesBackAndNoneIsAFormula() throws IOException {
    var scorecard = GeneratedCohort.scorecards("ips-25", 1).getFirst();
    var entries =
        TEXTS.stream()
            .map(text -> new Site(text + "!", text, text))
            .map(site -> GeneratedCohort.at(scorecard, site, scorecard.review().origin()))
            .map(each -> CohortReview.of("=review", each))
            .toList();
    var csv = csv(cohort(entries));
    assertThat(csv).doesNotContainPattern("(^|,|\n)\"?[=+@\t\r＝]");
    assertThat(read(csv, "ips-25").stream().map(each -> each.review().header().site()))
        .containsExactlyInAnyOrderElementsOf(
            entries.stream().map(each -> withLineFeeds(each.occasion().site())).toList());
  }

  /// Line ends are read alike, whatever system has written them.
  private static Site withLineFeeds(Site site) {
    return new Site(
        withLineFeeds(site.id()), withLineFeeds(site.name()), withLineFeeds(site.organisation()));
  }

  private static String withLineFeeds(String text) {
    return text.replaceAll("\r\n?", "\n");
  }

  private List<Scorecard> read(String csv, String named) throws IOException {
    var file = folder.resolve("scores.csv");
    Files.writeString(file, csv);
    var shelf = new Rubrics();
    var rubric = TestRubric.named(named);
    var read = new ArrayList<Scorecard>();
    try (var table = TableReader.open(file, TableSettings.PLAIN, shelf, Optional.of(rubric))) {
      assertThat(table.warnings()).isEmpty();
      while (table.hasNext()) {
        var row = table.next();
        assertThat(row).isInstanceOf(TableRow.Read.class);
        var document = ((TableRow.Read) row).document();
        read.add(Scorer.score(document.rubric(), document.review()));
      }
    }
    return read;
  }

  private static Cohort cohort(List<CohortReview> entries) {
    return new Cohort(entries.getFirst().rubric(), entries);
  }

  private static String csv(Cohort cohort) throws IOException {
    var out = new ByteArrayOutputStream();
    ScoresCsv.write(cohort, new Visits.Latest(), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /// The lines without their last cell, the review's file.
  private static List<String> figures(Cohort cohort) throws IOException {
    return csv(cohort).lines().map(line -> line.substring(0, line.lastIndexOf(','))).toList();
  }
}
