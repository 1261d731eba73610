package fidelity.report.previous;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import fidelity.input.TestScorecard;
import fidelity.report.text.Display;
import fidelity.report.text.TextWriter;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.scoring.improvement.Improvements;
import fidelity.words.Words;
import fidelity.workbook.review.WorkbookLayout;
import fidelity.workbook.samples.SampleWorkbooks;
import fidelity.workbook.samples.SheetDump;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What reports and workbooks tell of what has changed, as it was agreed.
class SinceLayoutTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/previous");

  @TempDir private Path folder;

  private static Scorecard score(Path review) {
    return TestScorecard.of(review);
  }

  private static VisitComparison visits(String before, String after) {
    var visits = Path.of("samples/visits");
    return VisitComparison.of(
        score(visits.resolve("alderbrook-%s.yaml".formatted(before))),
        score(visits.resolve("alderbrook-%s.yaml".formatted(after))));
  }

  /// The Finnish sample a year later: one item better, one worse, one open.
  private VisitComparison finnish() throws IOException {
    var sample = Path.of("samples/thl-2024.yaml");
    var text =
        Files.readString(sample)
            .replaceFirst("visited: .*", "visited: [2025-03-11, 2025-03-12]")
            .replaceFirst("reported: .*", "reported: 2025-04-14")
            .replaceFirst("is: 1\\.\\.19", "is: 32")
            .replaceFirst("is: 100, source: INT", "is: not-seen, source: INT")
            .replaceFirst("weekly_meetings: \\{ is: no", "weekly_meetings: { is: yes");
    var later = Files.writeString(folder.resolve("keskinen-2025.yaml"), text);
    return VisitComparison.of(score(sample), score(later));
  }

  private static void assertAgreed(String name, VisitComparison since) throws IOException {
    var words = Words.of(since.after().rubric().identity().language());
    Golden.assertMatches(
        GOLDEN.resolve(name + ".txt"),
        TextWriter.write(SinceLayout.of(since, words), Display.PLAIN));
    var workbook =
        WorkbookLayout.layOut(Improvements.of(since.after()), Optional.of(since), "1.0.0");
    try (var book = SampleWorkbooks.open(SampleWorkbooks.bytes(workbook))) {
      Golden.assertMatches(GOLDEN.resolve(name + ".sheet.txt"), SheetDump.of(book.getSheetAt(2)));
    }
  }

  @ParameterizedTest
  @CsvSource({"2023, 2024", "2024, 2025", "2025, 2026"})
  void theVisitsOfTheSamples(String before, String after) throws IOException {
    assertAgreed(after, visits(before, after));
  }

  @Test
  void inFinnish() throws IOException {
    assertAgreed("fi", finnish());
  }

  @Test
  void nothingMovesBetweenAReviewAndItself() {
    var since = visits("2024", "2024");
    assertThat(
            TextWriter.write(
                SinceLayout.of(since, Words.of(since.after().rubric().identity().language())),
                Display.PLAIN))
        .contains("No item moved.")
        .contains("Same: 25");
  }
}
