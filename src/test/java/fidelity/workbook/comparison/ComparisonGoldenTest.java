package fidelity.workbook.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import fidelity.workbook.samples.ComparisonWorkbooks;
import fidelity.workbook.samples.SampleWorkbooks;
import fidelity.workbook.samples.SheetDump;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The workbooks of reviews side by side, cell by cell, as they were agreed.
class ComparisonGoldenTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/workbook/comparison");

  /// Each written once for all tests.
  private static final Map<String, byte[]> SAMPLES = written();

  /// Each laid out and written another time.
  private static final Map<String, byte[]> AGAIN = written();

  private static Map<String, byte[]> written() {
    var books = new LinkedHashMap<String, byte[]>();
    ComparisonWorkbooks.samples()
        .forEach((name, book) -> books.put(name, SampleWorkbooks.bytes(book)));
    return books;
  }

  static Set<String> samples() {
    return SAMPLES.keySet();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void everySheetReadsAsAgreed(String name) throws IOException {
    try (var book = SampleWorkbooks.open(written(name))) {
      for (var sheet : book) {
        Golden.assertMatches(
            GOLDEN.resolve(name).resolve(sheet.getSheetName() + ".txt"),
            SheetDump.of(book.getSheet(sheet.getSheetName())));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void theFileSaysWhereItComesFromAndNamesNoPerson(String name) throws IOException {
    try (var book = SampleWorkbooks.open(written(name))) {
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
  void twoWritesAreTheSameBytes(String name) {
    assertThat(AGAIN.get(name)).isEqualTo(written(name));
  }

  private static byte[] written(String name) {
    return Objects.requireNonNull(SAMPLES.get(name));
  }
}
