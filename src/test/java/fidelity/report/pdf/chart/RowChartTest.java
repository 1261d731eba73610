package fidelity.report.pdf.chart;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.report.Figure.Dot;
import fidelity.report.Figure.Dots;
import fidelity.report.Figure.Stretch;
import fidelity.report.pdf.page.Piece;
import fidelity.report.pdf.page.Piece.Disc;
import fidelity.report.pdf.page.Piece.Drawn;
import fidelity.report.pdf.page.Piece.Extent;
import fidelity.report.pdf.page.Piece.Words;
import fidelity.report.pdf.page.Strip;
import fidelity.report.pdf.page.Typesetter;
import fidelity.report.pdf.tag.ContentMark.Artifact;
import fidelity.report.pdf.tag.Tag;
import fidelity.report.pdf.type.Glyphs;
import fidelity.report.pdf.type.TextColumn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How a chart of rows is cut into strips: its first rows are the figure, the others go on over any
/// page under the chart's head; and what its dots look like.
class RowChartTest {

  @Test
  void fewRowsAreOneStrip() {
    assertThat(strips(4, "")).hasSize(1);
    assertThat(strips(0, "")).hasSize(1);
  }

  @Test
  void laterRowsAreStripsThatRepeatTheHead() {
    var strips = strips(30, "");
    assertThat(strips).hasSizeGreaterThan(20);
    assertThat(strips.getFirst().repeats()).isEmpty();
    assertThat(strips.subList(1, strips.size()))
        .allSatisfy(strip -> assertThat(words(strip.repeats().getFirst())).contains("Low ", "0 "));
  }

  @Test
  void theFirstRowsAloneAreTheFigure() {
    var strips = strips(30, "");
    assertThat(strips.getFirst().pieces()).hasAtLeastOneElementOfType(Extent.class);
    assertThat(drawn(strips.getFirst())).noneMatch(each -> each.mark() == Artifact.DRAWING);
    assertThat(strips.subList(1, strips.size()))
        .allSatisfy(
            strip -> assertThat(drawn(strip)).allMatch(each -> each.mark() == Artifact.DRAWING));
  }

  @Test
  void theLastRowsKeepTogetherWithTheCaption() {
    var strips = strips(30, "Caption");
    var rows = strips.subList(1, strips.size() - 1);
    assertThat(rows.reversed().subList(0, 4)).allMatch(Strip::keep);
    assertThat(rows.reversed().subList(4, rows.size())).noneMatch(Strip::keep);
    assertThat(strips(30, "").getLast().keep()).isFalse();
  }

  @Test
  void aLongNameIsWhole() {
    var name = "työllistymisen ".repeat(20).strip();
    var words = words(chart("", List.of(dot(name, 5, 5, Optional.empty()))).getFirst());
    assertThat(String.join("", words)).contains("työllistymisen").doesNotContain("…");
    assertThat(words.stream().filter(each -> each.startsWith("työ"))).hasSizeGreaterThan(4);
  }

  @Test
  void aTotalIsADotAndARangeIsNone() {
    assertThat(discs(dot("a", 5, 5, Optional.empty()))).isEqualTo(1);
    assertThat(discs(dot("a", 5, 6, Optional.empty()))).isZero();
    assertThat(discs(dot("a", 5, 5, Optional.of(BigDecimal.TWO)))).isEqualTo(3);
  }

  private static long discs(Dot dot) {
    return chart("", List.of(dot)).getFirst().pieces().stream()
        .filter(Disc.class::isInstance)
        .count();
  }

  private static List<Strip> strips(int rows, String caption) {
    return chart(
        caption,
        IntStream.range(0, rows).mapToObj(i -> dot("Site " + i, 5, 5, Optional.empty())).toList());
  }

  private static List<Strip> chart(String caption, List<Dot> dots) {
    var bands = List.of(band("Low", 0, 7), band("High", 7, 9));
    var figure = new Dots(caption, "finding", bands, "9", dots);
    var layout = new FigureLayout(new Typesetter(new Glyphs()), TextColumn.FULL);
    return layout.strips(Tag.document(), figure);
  }

  private static Stretch band(String name, int from, int to) {
    return new Stretch(
        BigDecimal.valueOf(from), BigDecimal.valueOf(to), name, "" + from, from + "–" + to, true);
  }

  private static Dot dot(String label, int lowest, int highest, Optional<BigDecimal> before) {
    return new Dot(
        label, BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest), before, "" + lowest);
  }

  private static List<Drawn> drawn(Strip strip) {
    return strip.pieces().stream().filter(Drawn.class::isInstance).map(Drawn.class::cast).toList();
  }

  private static List<String> words(Strip strip) {
    List<Piece> pieces = strip.pieces();
    return pieces.stream()
        .filter(Words.class::isInstance)
        .map(piece -> ((Words) piece).text())
        .toList();
  }
}
