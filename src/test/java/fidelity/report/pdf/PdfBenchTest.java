package fidelity.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.report.Block;
import fidelity.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPTable;

/// Milliseconds for a tagged report, beside the same texts written by OpenPDF alone, untagged.
@Tag("bench")
class PdfBenchTest {

  private static final int RUNS = 60;

  /// Work that is timed.
  private interface Work {
    byte[] run() throws IOException;
  }

  @Test
  void aTaggedReportBesideAnUntaggedOne() throws IOException {
    var report = SampleReport.finished();
    var floorFont = new Font(font(), 9.5f);
    var tagged = median(() -> Pdfs.written(report));
    var floor = median(() -> untagged(report, floorFont));
    System.out.printf(
        "pdf: %d kB tagged %.1f ms, untagged floor %.1f ms, ratio %.2f%n",
        Pdfs.written(report).length / 1000, tagged, floor, tagged / floor);
    assertThat(untagged(report, floorFont)).hasSizeGreaterThan(10_000);
  }

  private static double median(Work work) throws IOException {
    var times = new double[RUNS];
    for (var run = 0; run < 2 * RUNS; run++) {
      var start = System.nanoTime();
      work.run();
      times[run % RUNS] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    return times[RUNS / 2];
  }

  private static byte[] untagged(Report report, Font font) {
    var bytes = new ByteArrayOutputStream();
    var document = new Document();
    org.openpdf.text.pdf.PdfWriter.getInstance(document, bytes);
    document.open();
    report.blocks().forEach(block -> add(document, block, font));
    document.close();
    return bytes.toByteArray();
  }

  private static void add(Document document, Block block, Font font) {
    switch (block) {
      case Block.Heading heading -> document.add(new Paragraph(heading.text(), font));
      case Block.Paragraph paragraph -> document.add(new Paragraph(paragraph.prose().text(), font));
      case Block.Bullets bullets ->
          bullets.entries().forEach(each -> document.add(new Paragraph(each.text(), font)));
      case Block.Facts facts ->
          facts.facts().stream()
              .flatMap(fact -> fact.values().stream())
              .forEach(each -> document.add(new Paragraph(each.text(), font)));
      case Block.Result result -> document.add(new Paragraph(result.total(), font));
      case Block.Group group -> group.blocks().forEach(each -> add(document, each, font));
      case Block.Columns columns ->
          columns.columns().forEach(column -> column.forEach(each -> add(document, each, font)));
      case Block.FigureBlock figure ->
          document.add(new Paragraph(figure.figure().alternative(), font));
      case Block.TableBlock table -> document.add(table(table, font));
      case Block.Alternatives alternatives ->
          alternatives.versions().getLast().forEach(each -> add(document, each, font));
      case Block.Contents _, Block.Reply _ -> {}
    }
  }

  private static PdfPTable table(Block.TableBlock block, Font font) {
    var table = new PdfPTable(block.table().columns().size());
    block.table().rows().stream()
        .flatMap(row -> row.cells().stream())
        .forEach(cell -> table.addCell(new Paragraph(cell.text(), font)));
    return table;
  }

  private static BaseFont font() throws IOException {
    try (var stream = PdfBenchTest.class.getResourceAsStream("Inter-Regular.ttf")) {
      return BaseFont.createFont(
          "Inter-Regular.ttf",
          BaseFont.IDENTITY_H,
          BaseFont.EMBEDDED,
          true,
          Objects.requireNonNull(stream).readAllBytes(),
          null);
    }
  }
}
