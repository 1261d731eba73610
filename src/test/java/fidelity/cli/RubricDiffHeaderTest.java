package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `rubric diff` tells what two rubrics say otherwise of totals, bands and sections.
class RubricDiffHeaderTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/rubric-commands");
  private static final String SCALE = "samples/rubrics/young-adults-14.yaml";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "total: mean-of-sections, total: mean, total.txt",
    "development_need: 2, development_need: 1, development-need.txt",
    "'from: 3.50, months: 12', 'from: 3.50, months: 18', review-every.txt",
    "'review_every: [{ from: 3.50, months: 12 }, { months: 6 }]', '', no-review-every.txt",
    "'from: 3.50, months', 'from: 3.5, months', no-difference.txt",
    "from: 4.25, from: 4.26, band-limit.txt",
    "name: Weak practice, name: Poor practice, band-name.txt",
    "band: sound, band: fair, band-id.txt",
    "from: 4.00, from: 3.99, section-band.txt",
    "from: 3.50 }, from: 3.5 }, no-difference.txt"
  })
  void aChangeOfTheHeaderIsTold(String before, String after, String golden) throws IOException {
    Golden.assertMatches(GOLDEN.resolve("diff-header").resolve(golden), diff(before, after));
  }

  @Test
  void aSectionWithoutBandsHasNone() throws IOException {
    var bands =
        Files.readString(Path.of(SCALE)).split("    bands:\n", 2)[1].split("    items:", -1)[0];
    Golden.assertMatches(
        GOLDEN.resolve("diff-header/no-section-bands.txt"), diff("    bands:\n" + bands, ""));
  }

  @ParameterizedTest
  @CsvSource({"en, diff-header-en.txt", "fi, diff-header-fi.txt"})
  void everythingIsToldInTheLanguageOfTheUser(String language, String golden) {
    var other = "src/test/resources/golden/rubrics/judged-item/rubric.yaml";
    var run = Cli.run("rubric", "diff", SCALE, other, "--language", language);
    assertThat(run.err()).isEmpty();
    Golden.assertMatches(GOLDEN.resolve(golden), run.out());
  }

  /// Compares a scale with itself after one change.
  private String diff(String before, String after) throws IOException {
    var text = Files.readString(Path.of(SCALE));
    var at = text.indexOf(before);
    var other = folder.resolve("other.yaml");
    Files.writeString(other, text.substring(0, at) + after + text.substring(at + before.length()));
    var run = Cli.run("rubric", "diff", SCALE, other.toString());
    assertThat(run.err()).isEmpty();
    return run.out();
  }
}
