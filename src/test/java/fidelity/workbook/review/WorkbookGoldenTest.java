package fidelity.workbook.review;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import fidelity.workbook.samples.SampleWorkbooks;
import fidelity.workbook.samples.SheetDump;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Name;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The samples' workbooks, cell by cell, as they were agreed.
class WorkbookGoldenTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/workbook");

  @ParameterizedTest
  @FieldSource("fidelity.workbook.samples.SampleWorkbooks#SAMPLES")
  void everySheetReadsAsAgreed(String sample) throws IOException {
    try (var book = SampleWorkbooks.open(SampleWorkbooks.bytes(SampleWorkbooks.sample(sample)))) {
      book.sheetIterator()
          .forEachRemaining(
              sheet ->
                  Golden.assertMatches(
                      GOLDEN.resolve(sample).resolve(sheet.getSheetName() + ".txt"),
                      SheetDump.of(book.getSheet(sheet.getSheetName()))));
    }
  }

  /// A mean and a percentage tell the points behind them, under headings that fit.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "samples/young-adults-2025.yaml",
        "samples/team-practice-2025.yaml",
        "src/test/resources/rubrics/percent-of-range-review.yaml",
        "src/test/resources/rubrics/housing-review.yaml",
        "src/test/resources/rubrics/programme-43-review.yaml"
      })
  void theSummaryFitsTheTotal(Path review) throws IOException {
    var name = review.getFileName().toString().replace(".yaml", ".txt");
    try (var book = SampleWorkbooks.open(SampleWorkbooks.bytes(SampleWorkbooks.scored(review)))) {
      var summary = book.getSheetAt(0);
      Golden.assertMatches(GOLDEN.resolve("summaries").resolve(name), SheetDump.of(summary));
    }
  }

  @ParameterizedTest
  @FieldSource("fidelity.workbook.samples.SampleWorkbooks#SAMPLES")
  void theNamesPointAtTheFigures(String sample) throws IOException {
    try (var book = SampleWorkbooks.open(SampleWorkbooks.bytes(SampleWorkbooks.sample(sample)))) {
      var names =
          book.getAllNames().stream()
              .map(WorkbookGoldenTest::line)
              .sorted()
              .collect(Collectors.joining("\n", "", "\n"));
      Golden.assertMatches(GOLDEN.resolve(sample).resolve("names.txt"), names);
    }
  }

  @ParameterizedTest
  @FieldSource("fidelity.workbook.samples.SampleWorkbooks#SAMPLES")
  void thePropertiesNameNoPerson(String sample) throws IOException {
    try (var book = SampleWorkbooks.open(SampleWorkbooks.bytes(SampleWorkbooks.sample(sample)))) {
      var core = book.getProperties().getCoreProperties();
      assertThat(core.getCreator()).isEqualTo("fidelity");
      assertThat(core.getLastModifiedByUser()).isNull();
      assertThat(core.getUnderlyingProperties().getLanguageProperty())
          .hasValue(sample.startsWith("thl") ? "fi" : "en");
    }
  }

  private static String line(Name name) {
    return name.getNameName() + " = " + name.getRefersToFormula();
  }
}
