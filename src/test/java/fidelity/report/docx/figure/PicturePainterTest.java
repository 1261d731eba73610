package fidelity.report.docx.figure;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.report.picture.Ink;
import fidelity.report.picture.Picture;
import fidelity.report.picture.Shape;
import fidelity.report.picture.Weight;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// A drawing is painted as its shapes say; Java's own reader reads the picture.
class PicturePainterTest {

  private static final int WHITE = 0xFFFFFFFF;

  @Test
  void aRectangleIsPaintedWhereItStands() throws IOException {
    var image = painted(20, 10, new Shape.Rectangle(Ink.ACCENT, 4, 2, 8, 4));
    assertThat(image.getWidth()).isEqualTo(50);
    assertThat(image.getHeight()).isEqualTo(25);
    assertThat(image.getRGB(20, 10)).isEqualTo(0xFF0B5563);
    assertThat(image.getRGB(2, 2)).isEqualTo(WHITE);
    assertThat(image.getRGB(40, 10)).isEqualTo(WHITE);
  }

  @Test
  void lettersAreFilledAndTheirHolesAreNot() throws IOException {
    var image = painted(60, 60, text("O", 31));
    assertThat(darkest(image, 0, image.getWidth())).isLessThan(0x40);
    assertThat(image.getRGB(51, 84)).isEqualTo(WHITE);
  }

  @Test
  void aLetterThatIsPutTogetherHasItsMark() throws IOException {
    assertThat(ink(painted(60, 60, text("ä", 30))))
        .isGreaterThan(ink(painted(60, 60, text("a", 30))));
  }

  @Test
  void aLetterThatTheFaceLacksIsASignToo() throws IOException {
    assertThat(ink(painted(60, 60, text("漢", 30)))).isPositive();
  }

  @Test
  void aTallDrawingIsCutBetweenItsShapes() {
    var rows =
        IntStream.range(0, 100)
            .mapToObj(row -> (Shape) new Shape.Rectangle(Ink.TEXT, 0, row * 20 + 2, 50, 16))
            .toList();
    var slices = PictureSlices.of(new Picture(60, 2000, rows));
    assertThat(slices).hasSize(4);
    assertThat(slices.stream().mapToDouble(PictureSlices.Slice::height).sum()).isEqualTo(2000);
    assertThat(slices).allMatch(slice -> slice.height() % 20 <= 2 || slice.height() % 20 >= 18);
  }

  private static Shape text(String words, float width) {
    return new Shape.Text(Ink.TEXT, Weight.REGULAR, 40, 5, 48, width, words);
  }

  private static BufferedImage painted(float width, float height, Shape shape) throws IOException {
    var png = PicturePainter.png(new Picture(width, height, List.of(shape)), 0, height);
    return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
  }

  private static int ink(BufferedImage image) {
    var dark = 0;
    for (var x = 0; x < image.getWidth(); x++) {
      dark += darkest(image, x, x + 1) < 0x80 ? 1 : 0;
      for (var y = 0; y < image.getHeight(); y++) {
        dark += (image.getRGB(x, y) & 0xFF) < 0x80 ? 1 : 0;
      }
    }
    return dark;
  }

  private static int darkest(BufferedImage image, int from, int to) {
    var darkest = 0xFF;
    for (var x = from; x < to; x++) {
      for (var y = 0; y < image.getHeight(); y++) {
        darkest = Math.min(darkest, image.getRGB(x, y) & 0xFF);
      }
    }
    return darkest;
  }
}
