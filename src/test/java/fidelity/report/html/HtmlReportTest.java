package fidelity.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Elsewhere;
import fidelity.report.pdf.RandomReport;
import fidelity.report.pdf.SampleReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A report's page: one file that runs nothing, fetches nothing, and says all that the report says.
class HtmlReportTest {

  private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

  /// Whatever could make a browser run or fetch something.
  private static final Pattern ACTIVE =
      Pattern.compile(
          "<(script|link|img|iframe|object|embed|base|form|use|image)\\b|\\s(on\\w+|style|src)=");

  @Test
  void itsPolicyAllowsItsOwnStyleAndNothingElse() throws Exception {
    var page = PageText.written(SampleReport.draft());
    var style = STYLE.matcher(page);
    assertThat(style.find()).isTrue();
    var hash =
        MessageDigest.getInstance("SHA-256")
            .digest(style.group(1).getBytes(StandardCharsets.UTF_8));
    assertThat(page)
        .contains(
            "content=\"default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'\""
                .formatted(Base64.getEncoder().encodeToString(hash)));
    assertThat(style.find()).isFalse();
  }

  @ParameterizedTest(name = "report {0}")
  @MethodSource("seeds")
  void nothingInItRunsOrIsFetched(long seed) throws IOException {
    var page = PageText.written(RandomReport.of(seed));
    assertThat(ACTIVE.matcher(STYLE.matcher(page).replaceAll("")).results()).isEmpty();
    assertThat(PageText.read(page).attributes("href")).allMatch(address -> address.startsWith("#"));
  }

  @ParameterizedTest(name = "report {0}")
  @MethodSource("seeds")
  void itSaysWhatTheReportSaysInTheSameOrder(long seed) throws IOException {
    var report = RandomReport.of(seed);
    assertThat(joined(PageText.read(PageText.written(report)).said()))
        .isEqualTo(joined(PageText.expected(report)));
  }

  /// Without blanks: what is told of a PDF's tree has one between pieces of different languages.
  private static String joined(String text) {
    return text.replace(" ", "");
  }

  @ParameterizedTest(name = "report {0}")
  @MethodSource("seeds")
  void everyLinkLeadsToAHeading(long seed) throws IOException {
    var page = PageText.read(PageText.written(RandomReport.of(seed)));
    assertThat(page.attributes("id")).doesNotHaveDuplicates();
    assertThat(page.attributes("id"))
        .containsAll(page.attributes("href").stream().map(each -> each.substring(1)).toList());
  }

  static LongStream seeds() {
    return LongStream.range(0, Integer.getInteger("page.rounds", 12));
  }

  @Test
  void itIsTheSameOnEveryMachineAndThread() throws Exception {
    Elsewhere.assertSame(() -> PageText.written(SampleReport.draft()));
    Elsewhere.assertSameOnThreads(() -> PageText.written(SampleReport.draft()));
  }

  @Test
  void itsPropertiesAreReadBack() throws IOException {
    var report = SampleReport.finished();
    var bytes = PageText.written(report).getBytes(StandardCharsets.UTF_8);
    assertThat(HtmlContentReader.properties(bytes)).isEqualTo(report.metadata().properties());
    assertThat(HtmlContentReader.read(bytes).properties())
        .isEqualTo(report.metadata().properties());
  }

  @Test
  void aTextIsFoundUnderItsHeading() throws IOException {
    var bytes = PageText.written(SampleReport.finished()).getBytes(StandardCharsets.UTF_8);
    assertThat(HtmlContentReader.read(bytes).texts())
        .containsEntry("head, text 1", "Laatuperusteisen työhönvalmennuksen laatuarviointiraportti")
        .containsEntry("#item-7, text 1", "7. Työhönvalmennuksen tiimi arvosana 2–3");
  }

  @Test
  void hostileTextStaysText() throws IOException {
    var report = HostileTexts.report();
    var page = PageText.written(report);
    assertThat(page).doesNotContain("<script", "<img");
    for (var active : List.of("onerror", "onfocus", "src", "style")) {
      assertThat(PageText.read(page).attributes(active)).isEmpty();
    }
    assertThat(joined(PageText.read(page).said())).isEqualTo(joined(PageText.expected(report)));
    assertThat(HtmlContentReader.read(page.getBytes(StandardCharsets.UTF_8)).properties())
        .isEqualTo(report.metadata().properties());
  }
}
