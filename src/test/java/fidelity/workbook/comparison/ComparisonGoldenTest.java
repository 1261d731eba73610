package fidelity.workbook.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import fidelity.workbook.Workbook;
import fidelity.workbook.samples.ComparisonWorkbooks;
import fidelity.workbook.samples.SampleWorkbooks;
import fidelity.workbook.samples.SheetDump;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The workbooks of reviews side by side, cell by cell, as they were agreed.
class ComparisonGoldenTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/workbook/comparison");

  private static final Map<String, Workbook> SAMPLES = ComparisonWorkbooks.samples();

  static Stream<Arguments> samples() {
    return SAMPLES.entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void everySheetReadsAsAgreed(String name, Workbook workbook) throws IOException {
    try (var book = SampleWorkbooks.open(SampleWorkbooks.bytes(workbook))) {
      for (var sheet : book) {
        Golden.assertMatches(
            GOLDEN.resolve(name).resolve(sheet.getSheetName() + ".txt"),
            SheetDump.of(book.getSheet(sheet.getSheetName())));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void theFileSaysWhereItComesFromAndNamesNoPerson(String name, Workbook workbook)
      throws IOException {
    try (var book = SampleWorkbooks.open(SampleWorkbooks.bytes(workbook))) {
      var properties = book.getProperties();
      assertThat(properties.getCoreProperties().getCreator()).isEqualTo("fidelity");
      assertThat(properties.getCoreProperties().getUnderlyingProperties().getLanguageProperty())
          .hasValue(name.endsWith("-fi") ? "fi" : "en");
      assertThat(properties.getCustomProperties().getProperty("comparison").getLpwstr())
          .isIn("raters", "visits", "trend", "cohort-change", "calibration", "pairs");
      assertThat(properties.getCustomProperties().getProperty("review_2_sha256").getLpwstr())
          .matches("[0-9a-f]{64}");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void twoWritesAreTheSameBytes(String name, Workbook workbook) {
    assertThat(SampleWorkbooks.bytes(ComparisonWorkbooks.samples().get(name)))
        .isEqualTo(SampleWorkbooks.bytes(workbook));
  }
}
