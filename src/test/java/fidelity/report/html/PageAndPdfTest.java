package fidelity.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.TestScorecard;
import fidelity.report.Report;
import fidelity.report.pdf.PdfReportWriter;
import fidelity.report.pdf.StructureReader;
import fidelity.report.pdf.StructureReader.Node;
import fidelity.report.review.ReportLayout;
import fidelity.scoring.improvement.Improvements;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The page of every sample says what its PDF says to a screen reader, word by word in its order.
///
/// A page has no page numbers, and room for the longest of several versions: both are written of
/// the report without its contents, each version the longest.
class PageAndPdfTest {

  @ParameterizedTest
  @MethodSource("samples")
  void bothSayTheSame(Path review) throws IOException {
    var scorecard = TestScorecard.of(review);
    var report = PageText.longest(ReportLayout.layOut(Improvements.of(scorecard), "1"));
    assertThat(PageText.read(PageText.written(report)).said()).isEqualTo(said(report));
  }

  static Stream<Path> samples() throws IOException {
    try (var files = Files.list(Path.of("samples"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  private static String said(Report report) throws IOException {
    var out = new ByteArrayOutputStream();
    new PdfReportWriter().write(report, out);
    return PageText.said(
        StructureReader.read(out.toByteArray()).all().stream()
            .map(PageAndPdfTest::line)
            .filter(line -> !List.of("TH Page", "TH Sivu").contains(line))
            .toList());
  }

  private static String line(Node node) {
    var said = node.role().equals("Figure") ? node.alternative() : node.text();
    return node.role() + " " + said.strip();
  }
}
