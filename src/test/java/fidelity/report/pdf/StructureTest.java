package fidelity.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.TableBlock;
import fidelity.report.Prose;
import fidelity.report.Report;
import fidelity.report.Table;
import fidelity.report.Table.Column;
import fidelity.report.Table.Row;
import fidelity.report.pdf.StructureReader.Node;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

/// What a screen reader gets: veraPDF sees neither glued words nor lost ones.
class StructureTest {

  private static final String LONG =
      "Työhönvalmentajat tapaavat asiakkaita ja työnantajia joka viikko, eikä yksikään sana saa"
          + " liimautua toiseen rivin lopussa. ";

  @Test
  void aRichReportIsReadInFullAndInOrder() throws Exception {
    assertReadsInFull(SampleReport.draft());
  }

  @Test
  void aTableOverManyPagesIsReadOnce() throws Exception {
    var rows = Collections.nCopies(150, Row.of("Työhönvalmennus", LONG, "", "5"));
    assertReadsInFull(SampleReport.of(table(rows)));
    assertThat(read(SampleReport.of(table(rows))).all("THead")).hasSize(1);
  }

  @Test
  void aTableWithoutRowsIsLeftOut() throws Exception {
    assertThat(read(SampleReport.of(table(List.of()))).all("Table")).isEmpty();
  }

  @Test
  void aRowTallerThanAPageIsCutWithoutLoss() throws Exception {
    var rows = List.of(Row.of("a", LONG.repeat(90), LONG.repeat(20), "5"), Row.of("b", "", "", ""));
    assertReadsInFull(SampleReport.of(table(rows)));
  }

  @Test
  void aWordOfTenThousandLettersIsCutWithoutLoss() throws Exception {
    var word = "työhönvalmennus".repeat(667);
    assertReadsInFull(
        SampleReport.of(Paragraph.of(word), table(List.of(Row.of("a", word, "b", "c")))));
  }

  @Test
  void aCommentOfTwentyPagesIsReadInFull() throws Exception {
    var report = SampleReport.of(new Facts(List.of(Fact.of("Kommentit", LONG.repeat(620)))));
    assertReadsInFull(report);
    try (var file = new PdfReader(Pdfs.written(report))) {
      assertThat(file.getNumberOfPages()).isGreaterThanOrEqualTo(20);
    }
  }

  @Test
  void linesOfATextBecomeLinesOfTheParagraph() throws Exception {
    var read = read(SampleReport.of(Paragraph.of("One\ntwo and\u00ADthree")));
    assertThat(read.all("P").getFirst().text()).isEqualTo("One two andthree");
  }

  @Test
  void otherLanguagesAreNamedWhereTheyStand() throws Exception {
    var mixed = Prose.of("Malli on ").then(Prose.in("en", "placement and support"));
    var read = read(SampleReport.of(new Paragraph(mixed), new Paragraph(Prose.in("sv", "Stöd"))));
    assertThat(read.all("Span")).extracting(Node::language).containsExactly("", "en");
    assertThat(read.all("P")).extracting(Node::language).containsExactly("", "sv");
  }

  @Test
  void everyEntryOfTheContentsIsALink() throws Exception {
    var read = read(SampleReport.finished());
    assertThat(read.all("Link")).hasSize(34).allMatch(link -> link.annotations() > 0);
  }

  @Test
  void everyFigureHasItsWordsAndItsPlace() throws Exception {
    assertThat(read(SampleReport.finished()).all("Figure"))
        .hasSize(4)
        .allMatch(figure -> figure.attributes().getAsArray(PdfName.BBOX).size() == 4)
        .noneMatch(figure -> figure.alternative().isEmpty());
  }

  @Test
  void everyHeadingCellSaysWhatItHeads() throws Exception {
    var cells = read(SampleReport.finished()).all("TH");
    assertThat(cells)
        .extracting(cell -> cell.attributes().getAsName(new PdfName("Scope")))
        .containsOnly(new PdfName("Column"), new PdfName("Row"));
  }

  private static TableBlock table(List<Row> rows) {
    var columns =
        List.of(
            Column.naming("Kohta", 2),
            Column.of("Kommentti", 5),
            Column.of("Muuta", 3),
            Column.right("Pisteet", 1));
    return new TableBlock(new Table("Taulukko", columns, rows));
  }

  private static Node read(Report report) throws IOException {
    return StructureReader.read(Pdfs.written(report));
  }

  private static void assertReadsInFull(Report report) throws IOException {
    assertThat(String.join("\n", lines(read(report))))
        .isEqualTo(String.join("\n", ExpectedTree.of(report)));
  }

  private static List<String> lines(Node root) {
    return root.all().stream()
        .map(node -> node.role() + " " + said(node))
        .filter(line -> !line.endsWith(" "))
        .toList();
  }

  private static String said(Node node) {
    return switch (node.role()) {
      case "Figure" -> node.alternative();
      case "Link" -> node.text().replaceAll("(^| )\\d+$", "$1#").strip();
      default -> node.text().strip();
    };
  }
}
