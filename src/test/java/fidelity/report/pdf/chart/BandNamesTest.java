package fidelity.report.pdf.chart;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.report.Figure.Stretch;
import fidelity.report.pdf.page.Piece.Words;
import fidelity.report.pdf.page.Typesetter;
import fidelity.report.pdf.tag.Tag;
import fidelity.report.pdf.type.Glyphs;
import fidelity.report.pdf.type.TextColumn;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Where the names of bands stand: under their stretches, further left where these are narrow, in a
/// list where there are too many.
class BandNamesTest {

  private static final TextColumn COLUMN = TextColumn.of(100, 300);

  @Test
  void aNameBeginsUnderItsStretch() {
    assertThat(lefts(scale(0, 50))).containsExactly(100f, 250f);
  }

  @Test
  void aNameTooWideForItsStretchEndsAtTheRightEdge() {
    var names = names(scale(0, 95));
    var last = names.getLast();
    assertThat(last.x()).isLessThan(100 + 300 * 0.95f);
    assertThat(last.x() + last.style().width(last.text().strip())).isLessThanOrEqualTo(400.5f);
  }

  @Test
  void tooManyNamesAreAList() {
    var names = names(scale(IntStream.range(0, 12).map(i -> i * 8).toArray()));
    assertThat(names).hasSize(12);
    assertThat(names.getFirst().text()).startsWith("0–: Band0 ");
    assertThat(names).extracting(Words::x).containsOnly(100f);
  }

  private static List<Stretch> scale(int... limits) {
    return IntStream.range(0, limits.length)
        .mapToObj(
            i ->
                new Stretch(
                    BigDecimal.valueOf(limits[i]),
                    BigDecimal.valueOf(i + 1 < limits.length ? limits[i + 1] : 100),
                    "Band" + i,
                    "" + limits[i],
                    limits[i] + "–",
                    i == 0))
        .toList();
  }

  private static List<Float> lefts(List<Stretch> scale) {
    return names(scale).stream().map(Words::x).toList();
  }

  private static List<Words> names(List<Stretch> scale) {
    var axis = new AxisScale(BigDecimal.ZERO, BigDecimal.valueOf(100), 100, 300);
    var typesetter = new Typesetter(new Glyphs());
    return BandNames.of(typesetter, Tag.document(), scale, axis, COLUMN).pieces().stream()
        .map(Words.class::cast)
        .toList();
  }
}
