package fidelity.report.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import fidelity.cohort.generated.LargeCohort;
import fidelity.report.Block.Alternatives;
import fidelity.report.Report;
import fidelity.report.text.Display;
import fidelity.report.text.TextWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The report of a cohort: whole, as lines of text, and at how many lengths its lists are offered.
class CohortReportLayoutTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 12})
  void theReportReadsAsAgreed(int reviews) {
    Golden.assertMatches(
        Path.of("src/test/resources/golden/report", "cohort-%d.txt".formatted(reviews)),
        TextWriter.write(report(reviews), Display.PLAIN));
  }

  /// From 40 rows or from all there are, down to 5; the sixth review is a draft, without a next
  /// one.
  @ParameterizedTest(name = "{0} reviews: {1} lengths")
  @CsvSource({"1, 1", "5, 1", "6, 1", "7, 2", "40, 31", "400, 36"})
  void listsAreOfferedDownToFiveRows(int reviews, int lengths) {
    assertThat(alternatives(report(reviews)).getLast().versions().size()).isEqualTo(lengths);
  }

  private static List<Alternatives> alternatives(Report report) {
    return report.blocks().stream()
        .filter(Alternatives.class::isInstance)
        .map(Alternatives.class::cast)
        .toList();
  }

  private static Report report(int reviews) {
    return CohortReports.of(LargeCohort.cohort(LargeCohort.rubric("ips-25"), reviews));
  }
}
