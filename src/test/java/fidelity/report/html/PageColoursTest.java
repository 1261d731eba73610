package fidelity.report.html;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fidelity.markup.PageFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every colour of letters stands out from every ground that it is set on, in both lights.
class PageColoursTest {

  private static final Pattern COLOUR = Pattern.compile("--(\\w+): #([0-9a-f]{3,6});");
  private static final String SHEET = PageFile.read(PageFrame.class, "page.css");
  private static final int DARK = SHEET.indexOf("prefers-color-scheme: dark");

  @ParameterizedTest(name = "{0} on {1}")
  @CsvSource({
    "ink, paper",
    "ink, panel",
    "ink, tint",
    "soft, paper",
    "soft, panel",
    "soft, tint",
    "teal, paper",
    "teal, panel",
    "paper, ink"
  })
  void lettersStandOut(String letters, String ground) {
    for (var colours : List.of(light(), dark())) {
      assertThat(
              contrast(requireNonNull(colours.get(letters)), requireNonNull(colours.get(ground))))
          .isGreaterThanOrEqualTo(4.5);
    }
  }

  @ParameterizedTest(name = "{0} on {1}")
  @CsvSource({"teal, track", "shape, paper", "shape, panel"})
  void shapesStandOut(String shape, String ground) {
    for (var colours : List.of(light(), dark())) {
      assertThat(contrast(requireNonNull(colours.get(shape)), requireNonNull(colours.get(ground))))
          .isGreaterThanOrEqualTo(3);
    }
  }

  private static Map<String, String> light() {
    return colours(SHEET.substring(0, DARK));
  }

  private static Map<String, String> dark() {
    return colours(SHEET.substring(DARK));
  }

  private static Map<String, String> colours(String css) {
    var colours = new HashMap<String, String>();
    COLOUR.matcher(css).results().forEach(each -> colours.put(each.group(1), each.group(2)));
    return colours;
  }

  /// The ratio of WCAG, from 1 to 21.
  private static double contrast(String one, String other) {
    var a = luminance(one);
    var b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    var hex = colour.length() == 3 ? colour.replaceAll("(.)", "$1$1") : colour;
    return 0.2126 * part(hex, 0) + 0.7152 * part(hex, 2) + 0.0722 * part(hex, 4);
  }

  private static double part(String hex, int at) {
    var value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
