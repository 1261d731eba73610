package fidelity.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Colours that are seen on one another have the contrast that accessibility asks for.
class InkTest {

  @ParameterizedTest(name = "{0} on {1} has a contrast of at least {2}")
  @CsvSource({
    "TEXT, WHITE, 4.5",
    "TEXT, TINT, 4.5",
    "TEXT, WATERMARK, 4.5",
    "QUIET, WHITE, 4.5",
    "QUIET, TINT, 4.5",
    "QUIET, WATERMARK, 4.5",
    "ACCENT, WHITE, 4.5",
    "ACCENT, TINT, 4.5",
    "ACCENT, WATERMARK, 4.5",
    "WHITE, ACCENT, 4.5",
    "WHITE, TEXT, 4.5",
    "TEXT, ACCENT_LIGHT, 4.5",
    "QUIET, ACCENT_LIGHT, 4.5",
    "SHAPE, WHITE, 3",
    "SHAPE, WATERMARK, 3"
  })
  void textAndShapesStandOut(Ink ink, Ink ground, double least) {
    assertThat(contrast(ink, ground)).isGreaterThanOrEqualTo(least);
  }

  private static double contrast(Ink one, Ink other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(Ink ink) {
    return 0.2126 * linear(ink.red()) + 0.7152 * linear(ink.green()) + 0.0722 * linear(ink.blue());
  }

  private static double linear(int value) {
    double share = value / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
