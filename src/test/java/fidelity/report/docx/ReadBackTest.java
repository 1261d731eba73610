package fidelity.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.report.Block;
import fidelity.report.Block.Group;
import fidelity.report.Report;
import fidelity.report.pdf.ExpectedTree;
import fidelity.report.pdf.RandomReport;
import fidelity.report.pdf.SampleReport;
import fidelity.workbook.samples.HostileReview;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Another library reads in a document what the report says, in its order, and so what the PDF
/// says.
class ReadBackTest {

  @ParameterizedTest
  @FieldSource("fidelity.report.docx.Documents#SAMPLES")
  void everySampleReadsInFull(String sample) throws IOException {
    assertReadsInFull(Documents.sample(sample));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aRandomReportReadsInFull(long seed) throws IOException {
    assertReadsInFull(RandomReport.of(seed));
  }

  @Test
  void aReportWithEverythingReadsInFull() throws IOException {
    assertReadsInFull(SampleReport.draft());
  }

  @Test
  void whatReviewersWriteReadsInFull() throws IOException {
    var hostile = "=1+1 <w:p>&amp;]]> _x0041_ {0} %s " + HostileReview.MIRRORED;
    assertReadsInFull(
        Documents.report(
            HostileReview.scored(
                List.of(hostile, HostileReview.COMBINED),
                HostileReview.LONG_COMMENT,
                HostileReview.LONG_WORD)));
  }

  @ParameterizedTest
  @FieldSource("fidelity.report.docx.Documents#SAMPLES")
  void aDocumentSaysWhatThePdfSays(String sample) {
    var report = withoutReplies(Documents.sample(sample));
    assertThat(words(ExpectedDocument.of(report))).isEqualTo(words(ExpectedTree.of(report)));
  }

  @Test
  void anEditedFigureIsFound() throws IOException {
    var report = Documents.sample("thl-2024");
    var edited = Documents.edited(Documents.written(report), ">97/125<", ">98/125<");
    assertThat(PoiDocument.lines(edited)).isNotEqualTo(ExpectedDocument.of(report));
  }

  private static void assertReadsInFull(Report report) throws IOException {
    Said.assertSame(PoiDocument.lines(Documents.written(report)), ExpectedDocument.of(report));
  }

  private static Report withoutReplies(Report report) {
    return new Report(report.metadata(), withoutReplies(report.blocks()));
  }

  private static List<Block> withoutReplies(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> !(block instanceof Block.Reply))
        .map(block -> block instanceof Group(var kept) ? new Group(withoutReplies(kept)) : block)
        .toList();
  }

  /// All words without what each line is, the dots of lists and the numbers of pages.
  private static List<String> words(List<String> lines) {
    return lines.stream()
        .map(line -> line.substring(line.indexOf(' ') + 1))
        .flatMap(line -> Arrays.stream(Said.of(line).split(" ", -1)))
        .filter(word -> !word.equals("•") && !word.equals("#"))
        .toList();
  }
}
