package fidelity.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import fidelity.cli.Cli;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Reports of reviews side by side, in English and Finnish: they read as agreed, are accessible and
/// the same bytes each time.
class ComparisonPdfTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/compare");
  private static final String VISITS = "samples/visits";
  private static final String RATERS = "samples/raters";

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void aReportIsAsAgreed(String golden, String name, List<String> arguments) throws Exception {
    var once = written("once", name, arguments);
    Golden.assertMatches(GOLDEN.resolve(golden + ".pdf.txt"), text(once));
    Conformance.check(once);
    assertThat(written("again", name, arguments)).isEqualTo(once);
  }

  static Stream<Arguments> reports() {
    return Stream.of("", "_fi").flatMap(ComparisonPdfTest::reports);
  }

  private static Stream<Arguments> reports(String language) {
    return Stream.of(
        report("trend" + language, "alderbrook-trend", "trend", VISITS),
        report(
            "visits" + language,
            "alderbrook-2024-alderbrook-2025",
            "compare",
            VISITS + "/alderbrook-2024.yaml",
            VISITS + "/alderbrook-2025.yaml"),
        report(
            "raters" + language,
            "riverbend-a-riverbend-b",
            "compare",
            RATERS + "/riverbend-a.yaml",
            RATERS + "/riverbend-b.yaml"),
        report(
            "master" + language,
            "riverbend-calibration",
            "compare",
            "--master",
            RATERS + "/riverbend.yaml",
            RATERS + "/riverbend-a.yaml",
            RATERS + "/riverbend-b.yaml"),
        report("pairs" + language, "agreement", "compare", "--pairs", RATERS));
  }

  private static Arguments report(String golden, String name, String... arguments) {
    var all = new ArrayList<>(List.of(arguments));
    if (golden.endsWith("_fi")) {
      all.add("--rubric=ips-25-social-care");
    }
    return Arguments.of(golden, name, all);
  }

  private byte[] written(String where, String name, List<String> arguments) throws Exception {
    var out = folder.resolve(where);
    var all = new ArrayList<>(arguments);
    all.addAll(List.of("--format=pdf", "--out", out.toString()));
    var run = Cli.run(all.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return Files.readAllBytes(out.resolve(name + ".pdf"));
  }

  private static String text(byte[] pdf) throws Exception {
    var content = PdfContentReader.read(pdf);
    return String.join("\n", content.texts().values()) + "\n";
  }
}
