package fidelity.report.docx;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import fidelity.Elsewhere;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import fidelity.report.Block.Paragraph;
import fidelity.report.Prose;
import fidelity.report.docx.style.WordStyle;
import fidelity.report.pdf.SampleReport;
import fidelity.rubric.Language;
import fidelity.words.problem.ProblemWords;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A written document: the same bytes every time, of no person, in styles and languages of its own.
class DocxReportWriterTest {

  @Test
  void threadsDoNotDisturbOneAnother() throws Exception {
    Elsewhere.assertSameOnThreads(() -> Documents.written(SampleReport.draft()));
  }

  @Test
  void theMachinesLocaleAndTimeZoneDoNotShow() throws Exception {
    Elsewhere.assertSame(() -> Documents.written(SampleReport.draft()));
  }

  @Test
  void everyZipEntryHasNoTimeEvenInsideACharts() {
    var file = Documents.written(SampleReport.draft());
    var book = requireNonNull(Documents.parts(file).get("word/embeddings/chart1.xlsx"));
    assertThat(times(file)).containsOnly("1980-02-01T00:00");
    assertThat(times(book)).containsOnly("1980-02-01T00:00");
  }

  @Test
  void itsPropertiesTellTheDayOfTheReportAndNoPerson() {
    assertThat(Documents.part(Documents.written(SampleReport.draft()), "docProps/core.xml"))
        .contains("<dc:title>Laatuperusteisen työhönvalmennuksen laatuarviointiraportti</dc:title>")
        .contains("<dc:creator>Terveyden ja hyvinvoinnin laitos</dc:creator>")
        .contains("<dc:language>fi-FI</dc:language>")
        .contains("2024-04-15T00:00:00Z</dcterms:created>")
        .contains("2024-04-15T00:00:00Z</dcterms:modified>")
        .doesNotContain("lastModifiedBy", "POI");
  }

  @ParameterizedTest
  @EnumSource
  void everyStyleIsThere(WordStyle style) {
    assertThat(Documents.part(Documents.written(SampleReport.of()), "word/styles.xml"))
        .contains("w:styleId=\"%s\"".formatted(style.id()));
  }

  @Test
  void otherLanguagesAreNamedWhereTheyStand() {
    var mixed = Prose.of("Malli on ").then(Prose.in("en", "placement and support"));
    var file = Documents.written(SampleReport.of(new Paragraph(mixed)));
    assertThat(Documents.part(file, "word/document.xml"))
        .contains(
            "<w:r><w:rPr><w:lang w:val=\"en-GB\"/></w:rPr><w:t"
                + " xml:space=\"preserve\">placement and support</w:t></w:r>");
    assertThat(Documents.part(file, "word/styles.xml")).contains("<w:lang w:val=\"fi-FI\"");
  }

  @Test
  void lettersFromRightToLeftStandInRunsOfTheirOwn() {
    var file = Documents.written(SampleReport.of(Paragraph.of("Asks מרים today")));
    assertThat(Documents.part(file, "word/document.xml"))
        .contains("<w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">מרים</w:t>");
  }

  @Test
  void whatXmlForbidsIsShownAndToldOnce() throws IOException {
    var report = SampleReport.of(Paragraph.of("a\u0000b\u001Bc"), Paragraph.of("\uFFFE"));
    assertThat(new DocxReportWriter().write(report, OutputStream.nullOutputStream()))
        .containsExactly(Message.of(Code.UNFIT_FOR_DOCUMENT, Detail.whole(3)));
    assertThat(Documents.part(Documents.written(report), "word/document.xml")).contains(">a␀b␛c<");
    assertThat(Message.of(Code.UNFIT_FOR_DOCUMENT, Detail.whole(3)))
        .extracting(new ProblemWords(Language.ENGLISH)::coded, STRING)
        .endsWith(": 3; they are shown as others [unfit-for-document]");
  }

  @Test
  void onlyADraftHasAWordAcrossItsPages() {
    assertThat(Documents.part(Documents.written(SampleReport.draft()), "word/header1.xml"))
        .contains("string=\"LUONNOS\"");
    assertThat(Documents.part(Documents.written(SampleReport.finished()), "word/header1.xml"))
        .doesNotContain("v:shape");
  }

  @Test
  void onlyADraftAsksForReplies() {
    var draft = Documents.written(Documents.sample("unfinished-2025"));
    assertThat(Documents.part(draft, "word/document.xml"))
        .contains("<w:tag w:val=\"reply-17\"/>")
        .contains("<w:alias w:val=\"The service’s reply: 1. Caseload size\"/>");
    assertThat(
            Documents.part(
                Documents.written(Documents.sample("exemplary-2025")), "word/document.xml"))
        .doesNotContain("w:sdt");
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
    assertThatThrownBy(() -> new DocxReportWriter().write(SampleReport.of(), full))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left");
  }

  private static List<String> times(byte[] zip) {
    var times = new ArrayList<String>();
    try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var each = entries.getNextEntry(); each != null; each = entries.getNextEntry()) {
        times.add(each.getTimeLocal().toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return times;
  }
}
