package fidelity.report.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import fidelity.report.Block.Cover;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;

/// What lies over what on the first page: the band behind the title, the steps upon the band.
class CoverPageTest {

  private static final Pattern RECTANGLE =
      Pattern.compile("([\\d.]+ [\\d.]+ [\\d.]+ [\\d.]+) re\\s");

  private static final String ONE_LINE = "A title";
  private static final String TWO_LINES = "A title that is too long for a single line";
  private static final String THREE_LINES = TWO_LINES + " and takes a third line of the cover";

  private static final List<String> FIVE_STEPS =
      List.of("460 553 27 21", "487 553 27 42", "514 553 27 63", "541 553 27 84", "568 553 27 105");

  @Test
  void theStepsStandUponTheBandOfATitleOfOneLine() throws Exception {
    assertThat(painted(cover(ONE_LINE, 5)))
        .startsWith("0 553 595 289")
        .containsSequence(FIVE_STEPS);
  }

  @Test
  void theStepsStandUponTheBandOfATitleOfTwoLines() throws Exception {
    assertThat(painted(cover(TWO_LINES, 5)))
        .startsWith("0 516 595 326")
        .containsSequence(lowered(FIVE_STEPS, 37));
  }

  @Test
  void theStepsStandUponTheBandOfATitleOfThreeLines() throws Exception {
    assertThat(painted(cover(THREE_LINES, 5)))
        .startsWith("0 479 595 363")
        .containsSequence(lowered(FIVE_STEPS, 74));
  }

  @Test
  void aScaleOfFourLevelsHasFourSteps() throws Exception {
    assertThat(painted(cover(ONE_LINE, 4)))
        .containsExactly(
            "0 553 595 289",
            "487 553 27 21",
            "514 553 27 42",
            "541 553 27 63",
            "568 553 27 84",
            "0 0 595 182");
  }

  @Test
  void theStepsOfALongScaleTakeNoMoreOfTheBandThanFive() throws Exception {
    var steps = painted(cover(ONE_LINE, 101));
    assertThat(steps).hasSize(103);
    assertThat(steps.get(1)).startsWith("460 553 ");
    assertThat(steps.get(101)).endsWith(" 105");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"97/125", "100.00", "−100.00–−72.00/100.00", "1234567.00–9999999.00/9999999.00"})
  void aTotalStandsOnOneLine(String total) throws Exception {
    var pdf = Pdfs.written(SampleReport.of(new Cover(ONE_LINE, List.of(), "Total", total, "", 5)));
    assertThat(PdfContentReader.read(pdf).texts().values()).anyMatch(line -> line.contains(total));
  }

  private static Cover cover(String title, int levels) {
    return new Cover(title, List.of(), "Total", "97/125", "Fair fidelity", levels);
  }

  private static List<String> lowered(List<String> rectangles, int by) {
    return rectangles.stream().map(each -> each.replace(" 553 ", " " + (553 - by) + " ")).toList();
  }

  /// The rectangles of the first page in the order in which they are drawn: x, y, width, height.
  private static List<String> painted(Cover cover) throws IOException {
    try (var file = new PdfReader(Pdfs.written(SampleReport.of(cover)))) {
      var content = new String(file.getPageContent(1), ISO_8859_1);
      return RECTANGLE.matcher(content).results().map(found -> found.group(1)).toList();
    }
  }
}
