package fidelity.report.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fidelity.Elsewhere;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import fidelity.report.Block.Paragraph;
import fidelity.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A written PDF: fit for archives, the same bytes every time, with a warning for what it cannot
/// print.
class PdfReportWriterTest {

  @Test
  void aRichReportIsAccessibleAndFitForArchives() throws Exception {
    Conformance.check(Pdfs.written(SampleReport.draft()));
  }

  @Test
  void aReportWithoutBlocksIsAnEmptyPage() throws Exception {
    assertThat(Pdfs.written(SampleReport.of())).isNotEmpty();
  }

  @Test
  void theSameReportIsTheSameBytes() throws Exception {
    assertThat(Pdfs.written(SampleReport.draft())).isEqualTo(Pdfs.written(SampleReport.draft()));
  }

  @Test
  void theFileIdFollowsTheContent() throws Exception {
    assertThat(id(SampleReport.of(Paragraph.of("a"))))
        .isNotEqualTo(id(SampleReport.of(Paragraph.of("b"))));
  }

  @Test
  void threadsDoNotDisturbOneAnother() throws Exception {
    Elsewhere.assertSameOnThreads(() -> Pdfs.written(SampleReport.draft()));
  }

  @Test
  void theMachinesLocaleAndTimeZoneDoNotShow() throws Exception {
    Elsewhere.assertSame(() -> Pdfs.written(SampleReport.draft()));
  }

  @Test
  void lettersTheFontLacksAreReplacedAndNamedTogether() throws Exception {
    var report =
        SampleReport.of(Paragraph.of("\uD83D\uDE00 and \uD83D\uDE00"), Paragraph.of("\u0915"));
    assertThat(new PdfReportWriter().write(report, OutputStream.nullOutputStream()))
        .containsExactly(
            Message.of(Code.MISSING_LETTER, new Detail.Names(List.of("U+0915", "U+1F600"))));
    assertThat(StructureReader.read(Pdfs.written(report)).all("P"))
        .extracting(StructureReader.Node::text)
        .containsExactly("? and ?", "?");
  }

  @Test
  void pastedTextIsReadAsItIsPrintedAndTheFileStaysAccessible() throws Exception {
    var pasted = "\uF0B7 Seen: ☒ yes ☐ no ☑ ✔\u2028The o\uFB03ce \u2068(+358)\u2069 \uFF21\u200E";
    var report = SampleReport.of(Paragraph.of(pasted));
    assertThat(new PdfReportWriter().write(report, OutputStream.nullOutputStream())).isEmpty();
    assertThat(StructureReader.read(Pdfs.written(report)).all("P"))
        .extracting(StructureReader.Node::text)
        .containsExactly("• Seen: ✗ yes □ no ✓ ✓ The office (+358) A");
    Conformance.check(Pdfs.written(report));
  }

  @Test
  void nordicAndSamiLettersArePrinted() throws Exception {
    var report = SampleReport.of(Paragraph.of("åäö ÅÄÖ áâčđŋšŧž ÁÂČĐŊŠŦŽ ǥǧǩʒǯ ’“”–— €≤≥→✓"));
    assertThat(new PdfReportWriter().write(report, OutputStream.nullOutputStream())).isEmpty();
  }

  @Test
  void aFailingStreamIsReportedAsSuch() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("No space left");
          }
        };
    assertThatThrownBy(() -> new PdfReportWriter().write(SampleReport.of(), full))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left");
  }

  private static String id(Report report) throws IOException {
    var text = new String(Pdfs.written(report), ISO_8859_1);
    return List.of(text.split("/ID ")).getLast();
  }
}
