package fidelity.workbook.review;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cohort.generated.LargeCohort;
import fidelity.workbook.samples.CohortWorkbooks;
import fidelity.workbook.samples.ComparisonWorkbooks;
import fidelity.workbook.samples.RandomReviews;
import fidelity.workbook.samples.SampleWorkbooks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Another library finds nothing in a workbook that its readers would stumble over; and it would.
@Tag("libreoffice")
class OpenpyxlTest {

  private static final int GENERATED = 20;

  @TempDir private Path folder;

  @Test
  void ourWorkbooksHaveNoneOfIt() throws IOException, InterruptedException {
    var books = new ArrayList<byte[]>();
    for (var sample : SampleWorkbooks.SAMPLES) {
      books.add(SampleWorkbooks.bytes(SampleWorkbooks.sample(sample)));
    }
    for (var number = 0; number < GENERATED; number++) {
      books.add(SampleWorkbooks.bytes(RandomReviews.scored(number)));
    }
    var rubric = LargeCohort.rubric("samples/rubrics/team-practice-12.yaml");
    books.add(CohortWorkbooks.bytes(CohortWorkbooks.overview(LargeCohort.cohort(rubric, 12))));
    ComparisonWorkbooks.samples().values().stream().map(SampleWorkbooks::bytes).forEach(books::add);
    assertThat(problems(books)).isEmpty();
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          xl/worksheets/sheet1.xml | </sheetData> | </sheetData><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells> | 'Yhteenveto': A1:C1 are merged
          xl/worksheets/sheet1.xml | fitToPage="true" | fitToPage="false" | 'Yhteenveto': a print is not fitted to pages
          xl/worksheets/sheet2.xml | fitToHeight="0" | fitToHeight="1" | 'Pisteet': a print is 1 pages wide and 1 high
          xl/worksheets/sheet2.xml | <c r="A7" | <c t="str" r="A7" | 'Pisteet': A7 is a number kept as text
          xl/worksheets/sheet2.xml | gradient="0" | gradient="1" | xl/worksheets/sheet2.xml: a data bar fades away
          xl/worksheets/sheet1.xml | location="'Pisteet' | location="'Sivu' | 'Yhteenveto': A33 leads nowhere
          xl/tables/table1.xml | name="Pisteet" | name="Points" | 'Yhteenveto': table Band_scale: columns are not named as their headings
          xl/styles.xml | name="Heading 1" | name="Otsikko 1" | no cell style 'Heading 1'
          xl/drawings/drawing1.xml | name="Laatukriteerien arvosanat" | name="Chart 1" | xl/drawings/drawing1.xml: a chart is called 'Chart 1'
          xl/drawings/drawing1.xml | descr="Matalin arvosana 1: laatukriteerit 21. Korkein arvosana 5: laatukriteerejä 11, kaikkiaan 25." | descr="" | xl/drawings/drawing1.xml: chart 'Laatukriteerien arvosanat' has no finding in words
          """)
  void aPlantedFaultIsFound(String part, String right, String wrong, String problem)
      throws IOException, InterruptedException {
    var sound = SampleWorkbooks.bytes(SampleWorkbooks.sample("thl-2024"));
    assertThat(problems(List.of(with(sound, part, right, wrong)))).contains(problem);
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          xl/charts/chart1.xml | <c:v>107.0</c:v> | <c:v>106.0</c:v> | xl/charts/chart1.xml: 'Summary'!$B$49:$B$52 holds 107, the chart 106.0
          xl/charts/chart1.xml | <c:v>103.0</c:v> | <c:v/> | xl/charts/chart1.xml: 'Summary'!$D$49:$D$52 holds 103, the chart nothing
          xl/charts/chart1.xml | $A$49:$A$52 | $A$49:$A$51 | xl/charts/chart1.xml: 'Summary'!$A$49:$A$51 has 3 cells, the chart 4 points
          xl/drawings/drawing1.xml | name="Total over the visits" | name="Chart 1" | xl/drawings/drawing1.xml: a chart is called 'Chart 1'
          """)
  void aFaultOfALineIsFound(String part, String right, String wrong, String problem)
      throws IOException, InterruptedException {
    var sound = SampleWorkbooks.bytes(requireNonNull(ComparisonWorkbooks.samples().get("trend")));
    assertThat(problems(List.of(with(sound, part, right, wrong)))).contains(problem);
  }

  private List<String> problems(List<byte[]> books) throws IOException, InterruptedException {
    var command =
        new ArrayList<>(List.of("/usr/bin/python3", "src/test/python/referee_workbook.py"));
    for (var book : books) {
      var file = folder.resolve("book-%s.xlsx".formatted(command.size()));
      command.add(Files.write(file, book).toString());
    }
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return out.lines().toList();
  }

  /// The same file with something else in one of its parts.
  private static byte[] with(byte[] book, String part, String right, String wrong)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(book));
        var out = new ZipOutputStream(bytes)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        var content = in.readAllBytes();
        if (entry.getName().equals(part)) {
          var text = new String(content, StandardCharsets.UTF_8);
          assertThat(text).contains(right);
          content = text.replace(right, wrong).getBytes(StandardCharsets.UTF_8);
        }
        out.write(content);
      }
    }
    return bytes.toByteArray();
  }
}
