package fidelity.report.pdf;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fidelity.report.Block.FigureBlock;
import fidelity.report.Figure;
import fidelity.report.pdf.chart.Pictures;
import fidelity.report.picture.Ink;
import fidelity.report.picture.Picture;
import fidelity.report.picture.Shape;
import fidelity.report.picture.Shape.Disc;
import fidelity.report.picture.Shape.Line;
import fidelity.report.picture.Shape.Rectangle;
import fidelity.report.picture.Shape.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Figures as pictures: nothing of them is lost, nothing lies outside, and they say what the PDF
/// says.
class PicturesTest {

  @ParameterizedTest(name = "{0}: {1} words, {2} rectangles, {3} discs, {4} lines")
  @CsvSource({
    "Bars, 9, 2, 0, 49",
    "Spreads, 5, 2, 0, 10",
    "Dots, 9, 1, 3, 11",
    "BandScale, 11, 0, 0, 77",
    "Tiles, 8, 2, 0, 8",
    "Timeline, 12, 6, 2, 26",
    "Slopes, 12, 0, 4, 24"
  })
  void everyShapeIsThere(String kind, int words, int rectangles, int discs, int lines) {
    var picture = Pictures.of(SampleFigures.of(kind));
    assertThat(count(picture, Text.class)).isEqualTo(words);
    assertThat(count(picture, Rectangle.class)).isEqualTo(rectangles);
    assertThat(count(picture, Disc.class)).isEqualTo(discs);
    assertThat(count(picture, Line.class)).isEqualTo(lines);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("figures")
  void everyShapeLiesInside(Figure figure) {
    var picture = Pictures.of(figure);
    assertThat(picture.shapes())
        .isNotEmpty()
        .allSatisfy(
            shape -> {
              assertThat(shape.left()).isNotNegative();
              assertThat(shape.top()).isNotNegative();
              assertThat(shape.right()).isLessThanOrEqualTo(picture.width() + 0.01f);
              assertThat(shape.bottom()).isLessThanOrEqualTo(picture.height() + 0.01f);
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("figures")
  void theWordsAreThoseOfThePdf(Figure figure) throws Exception {
    var pdf = StructureReader.read(Pdfs.written(SampleReport.of(new FigureBlock(figure))));
    assertThat(words(Pictures.of(figure)))
        .isEqualTo(pdf.all("Figure").getFirst().text().strip())
        .isNotEmpty();
  }

  @Test
  void aShapeBeyondTheEdgeWidensThePicture() {
    var line = new Line(Ink.TEXT, 2, -3, 5, 12, 5);
    assertThat(Picture.around(10, 5, List.of(line)))
        .isEqualTo(new Picture(17, 6, List.of(line.moved(4, 0))));
  }

  static List<Figure> figures() {
    return SampleFigures.all();
  }

  private static long count(Picture picture, Class<? extends Shape> kind) {
    return picture.shapes().stream().filter(kind::isInstance).count();
  }

  private static String words(Picture picture) {
    return picture.shapes().stream()
        .filter(Text.class::isInstance)
        .map(shape -> ((Text) shape).words())
        .collect(joining(" "));
  }
}
