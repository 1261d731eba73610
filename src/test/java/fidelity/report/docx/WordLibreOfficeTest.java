package fidelity.report.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fidelity.report.Report;
import fidelity.workbook.samples.HostileReview;
import fidelity.workbook.samples.RandomReviews;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// LibreOffice Writer makes tagged PDFs of documents whose structure says what our own PDF's says:
/// headings, contents, lists, tables with headings, figures, in order and word for word.
///
/// `-Dword.rounds=50` does it for so many random reviews.
@Tag("libreoffice")
class WordLibreOfficeTest {

  private static final int ROUNDS = Integer.getInteger("word.rounds", 6);

  private static final Pattern DESCRIBED = Pattern.compile("name=\"Chart \\d+\" descr=\"[^\"]+\"");

  @TempDir private Path folder;

  @Test
  void everySampleHasTheStructureOfThePdf() throws Exception {
    compare(Documents.SAMPLES.stream().map(Documents::sample).toList());
  }

  @Test
  void randomReviewsHaveIt() throws Exception {
    compare(
        IntStream.range(0, ROUNDS).mapToObj(RandomReviews::scored).map(Documents::report).toList());
  }

  @Test
  void whateverReviewersWriteIsRead() throws Exception {
    var hostile = "=1+1 <w:p>&amp;]]> _x0041_ {0} %s";
    compare(
        List.of(
            Documents.report(
                HostileReview.scored(
                    List.of(hostile, "Anna"), "A long remark. ".repeat(4_000), "Carry on."))));
  }

  @Test
  void anotherHeadingIsFound() throws Exception {
    var report = Documents.sample("exemplary-2025");
    var faulty =
        Documents.edited(
            Documents.written(report),
            "<w:pStyle w:val=\"Heading1\"/>",
            "<w:pStyle w:val=\"Normal\"/>");
    var lines = WordPdfTree.lines(new WordPdfs(folder).of(List.of(faulty)).getFirst());
    assertThatThrownBy(
            () ->
                Said.assertSame(
                    Said.withoutBlanks(lines), Said.withoutBlanks(expected(report, faulty))))
        .isInstanceOf(AssertionError.class);
  }

  private void compare(List<Report> reports) throws Exception {
    var files = reports.stream().map(Documents::written).toList();
    var pdfs = new WordPdfs(folder).of(files);
    var compared = 0;
    for (var each = 0; each < reports.size(); each++) {
      var lines = WordPdfTree.lines(pdfs.get(each));
      Said.assertSame(
          Said.withoutBlanks(lines),
          Said.withoutBlanks(expected(reports.get(each), files.get(each))));
      compared += lines.size();
    }
    System.out.printf("%d nodes in %d documents%n", compared, reports.size());
    assertThat(compared).isGreaterThan(reports.size() * 100);
  }

  /// What LibreOffice can tell of the report: of charts only that they are there.
  private static List<String> expected(Report report, byte[] file) {
    var drawings = new ArrayList<String>();
    var matcher =
        Pattern.compile("name=\"(Chart|Picture) \\d+\" descr=\"")
            .matcher(Documents.part(file, "word/document.xml"));
    while (matcher.find()) {
      drawings.add(matcher.group(1));
    }
    assertThat(DESCRIBED.matcher(Documents.part(file, "word/document.xml")).results().count())
        .isEqualTo(drawings.stream().filter("Chart"::equals).count());
    var lines = new ArrayList<String>();
    for (var line : ExpectedDocument.of(report)) {
      lines.add(
          line.startsWith("Figure ") && drawings.removeFirst().equals("Chart")
              ? "Figure " + WordPdfTree.CHART
              : line);
    }
    return lines;
  }
}
