package fidelity.report.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import fidelity.cohort.Grouping;
import fidelity.cohort.Trait;
import fidelity.cohort.Visits;
import fidelity.cohort.generated.LargeCohort;
import fidelity.cohort.overview.Overview.View;
import fidelity.report.Block;
import fidelity.report.Block.FigureBlock;
import fidelity.report.Block.Group;
import fidelity.report.Block.TableBlock;
import fidelity.report.Figure.Dots;
import fidelity.report.Report;
import fidelity.report.text.Display;
import fidelity.report.text.TextWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The report of a cohort: whole, as lines of text; how long its lists become; what it hides.
class CohortReportLayoutTest {

  @ParameterizedTest(name = "{0}, {1} reviews")
  @CsvSource({"ips-25, 1", "ips-25, 12", "ips-25-social-care, 12"})
  void theReportReadsAsAgreed(String rubric, int reviews) {
    var file = "cohort-%s-%d.txt".formatted(rubric, reviews);
    Golden.assertMatches(
        Path.of("src/test/resources/golden/report", file),
        text(CohortReports.of(LargeCohort.cohort(LargeCohort.rubric(rubric), reviews))));
  }

  @Test
  void theBandsOfSectionsAreCounted() {
    Golden.assertMatches(
        Path.of("src/test/resources/golden/report/cohort-young-adults-14-12.txt"),
        text(
            CohortReports.of(
                LargeCohort.cohort(
                    LargeCohort.rubric("samples/rubrics/young-adults-14.yaml"), 12))));
  }

  /// Every tenth review is a second one of its service, which has one row and is due once; every
  /// eleventh is unfinished and may have no day.
  @ParameterizedTest(name = "{0} reviews: {1} services drawn, {2} due")
  @CsvSource({"1, 1, 1", "333, 300, 295", "334, 300, 296", "338, 300, 300", "339, 300, 300"})
  void listsEndAtThreeHundredRows(int reviews, int drawn, int due) {
    var report = report(reviews, View.PLAIN);
    assertThat(dots(report).getFirst().dots()).hasSize(drawn);
    assertThat(rowsOfLastTable(report)).isEqualTo(due);
  }

  @Test
  void aListThatIsCutSaysWhereAllOfItIs() {
    assertThat(text(report(333, View.PLAIN))).doesNotContain("sheet “Services”");
    assertThat(text(report(334, View.PLAIN)))
        .contains("These are the 300 services with the lowest totals, of 301.");
    assertThat(text(report(338, View.PLAIN))).doesNotContain("The first 300");
    assertThat(text(report(339, View.PLAIN)))
        .contains("The first 300 of 301; all of them are on the sheet “Services” of cohort.xlsx.");
  }

  @Test
  void nothingOfSingleServicesIsToldWhereTheFiguresOfAllAreHidden() {
    var report = report(12, view(Grouping.NONE, 12));
    assertThat(dots(report)).isEmpty();
    assertThat(text(report))
        .contains("The figures are not shown, since they are of fewer than 12 services")
        .doesNotContain("Mean total", "Weakest", "Lowest:");
    assertThat(text(report(12, view(Grouping.NONE, 10))))
        .contains("84.7/125", "Single services are not told");
  }

  /// All eleven services have most items settled, and ten of them a finished review.
  @Test
  void totalsOfTooFewServicesAreHiddenWhereItemsAreNot() {
    var report = report(12, view(Grouping.NONE, 11));
    assertThat(dots(report)).isEmpty();
    assertThat(text(report))
        .contains("Totals are not shown, since too few services have a finished review")
        .contains("Weakest items, by mean score")
        .doesNotContain("Mean total", "Lowest:", "Reviews by band", "Vocational generalists");
  }

  @Test
  void noServiceIsDrawnWhereTheFiguresOfAGroupAreHidden() {
    var by = new Grouping(List.of(Trait.ORGANISATION));
    assertThat(dots(report(12, view(by, 2)))).noneMatch(CohortReportLayoutTest::ofServices);
    assertThat(dots(report(12, view(by, 1)))).anyMatch(CohortReportLayoutTest::ofServices);
  }

  private static View view(Grouping by, int hideBelow) {
    return new View(new Visits.Latest(), by, hideBelow, Optional.empty());
  }

  private static Report report(int reviews, View view) {
    return CohortReports.of(LargeCohort.cohort(LargeCohort.rubric("ips-25"), reviews), view);
  }

  private static String text(Report report) {
    return TextWriter.write(report, Display.PLAIN);
  }

  private static List<Dots> dots(Report report) {
    return blocks(report)
        .filter(FigureBlock.class::isInstance)
        .map(block -> ((FigureBlock) block).figure())
        .filter(Dots.class::isInstance)
        .map(Dots.class::cast)
        .toList();
  }

  private static boolean ofServices(Dots dots) {
    return dots.caption().startsWith("Dot: latest review.");
  }

  private static int rowsOfLastTable(Report report) {
    return blocks(report)
        .filter(TableBlock.class::isInstance)
        .map(block -> ((TableBlock) block).table().rows().size())
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  private static Stream<Block> blocks(Report report) {
    return report.blocks().stream()
        .flatMap(block -> block instanceof Group(var inner) ? inner.stream() : Stream.of(block));
  }
}
