package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What changed at several sites together: the sample cohort and the later visits to it, and small
/// cohorts that show what counts and what is left out.
class TrendOfSitesTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/trend");
  private static final String[] SAMPLES = {"samples/cohort", "samples/cohort-2025"};

  @TempDir private Path root;

  @Test
  void theChangeOfTheSampleReadsAsAgreed() {
    var run = Cli.run("trend", SAMPLES[0], SAMPLES[1]);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    Golden.assertMatches(GOLDEN.resolve("sites.txt"), change(run.out(), "Change at "));
    var json = Cli.run("trend", "--json", SAMPLES[0], SAMPLES[1]).out();
    Golden.assertMatches(
        GOLDEN.resolve("sites.json"), json.lines().reduce((_, last) -> last).orElseThrow() + "\n");
  }

  @Test
  void theChangeIsInTheLanguageOfTheRubric() throws IOException {
    for (var site = 0; site < 7; site++) {
      visits("s" + site, "3", site < 2 ? "2" : "4", site == 3 ? "3" : "5");
    }
    var reviews = folder().reviews().toString();
    var finnish = Cli.run("trend", "--rubric=ips-25-social-care", reviews);
    Golden.assertMatches(GOLDEN.resolve("sites_fi.txt"), change(finnish.out(), "Muutos "));
  }

  /// From the heading on: the sites by themselves stand above.
  private static String change(String out, String heading) {
    return out.substring(out.indexOf("\n" + heading) + 1);
  }

  /// Worked out anew from what `compare` says of each site.
  @Test
  void theMeanIsOfWhatPracticeChangedAtEachSite() throws IOException {
    var changes = new ArrayList<BigDecimal>();
    for (var site : List.of("eastfield", "fernhill", "millbrook", "stonebridge")) {
      var first = "samples/cohort/%s-2023.yaml".formatted(site);
      var last = "samples/cohort-2025/%s-2025.yaml".formatted(site);
      copy(first);
      copy(last);
      var compared = json(Cli.run("compare", "--json", first, last).out());
      var total = compared.get("total");
      changes.add(total.get("by_practice").get("lowest").decimalValue());
      assertThat(sum(total, "by_rule", "by_practice", "of_given"))
          .isEqualByComparingTo(total.get("change").get("lowest").decimalValue());
    }
    var total = changed().get(0).get("total");
    var mean =
        changes.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(4));
    assertThat(total.get("mean").decimalValue()).isEqualByComparingTo(mean);
    assertThat(total.get("n").asInt()).isEqualTo(4);
    assertThat(total.get("signed_rank").toString())
        .isEqualTo("{\"changed\":4,\"p\":null,\"not_tested\":\"too-few\"}");
  }

  private void copy(String sample) throws IOException {
    var review = Path.of(sample);
    new BatchFolder(root).file(review.getFileName().toString(), Files.readString(review));
  }

  private static BigDecimal sum(JsonNode total, String... parts) {
    var sum = BigDecimal.ZERO;
    for (var part : parts) {
      sum = sum.add(total.get(part).get("lowest").decimalValue());
    }
    return sum;
  }

  @Test
  void oneSiteHasNoChangeOfSites() throws IOException {
    visits("a", "3", "4");
    assertThat(changed()).isEmpty();
    assertThat(Cli.run("trend", folder().reviews().toString()).out()).doesNotContain("Change at");
  }

  @Test
  void kindsAreNeverMixed() throws IOException {
    visits("a", "3", "4");
    visits("b", "3", "5");
    visits("c", "3", "1");
    for (var year : List.of("2021", "2022")) {
      var review = folder().reviews().resolve("c-%s.yaml".formatted(year));
      Files.writeString(review, Files.readString(review) + "kind: self-assessment\n");
    }
    var total = changed().get(0).get("total");
    assertThat(total.get("n").asInt()).isEqualTo(2);
    assertThat(total.get("mean").asInt()).isEqualTo(36);
  }

  /// Three visits and two: the last steps are of one site alone.
  @Test
  void aSiteCountsOnceInEachSpan() throws IOException {
    visits("a", "3", "2", "4");
    visits("b", "3", "4");
    var spans = changed();
    assertThat(spans).hasSize(3);
    assertThat(means(spans)).containsExactly("24", "0", "48");
    assertThat(spans.get(0).get("span").asString()).isEqualTo("first-to-last");
    assertThat(spans.get(2).get("earlier").asInt()).isEqualTo(2);
    var single = spans.get(2).get("total");
    assertThat(single.get("n").asInt()).isEqualTo(1);
    assertThat(single.get("sd").isNull()).isTrue();
    assertThat(single.get("from").isNull()).isTrue();
    assertThat(Cli.run("trend", folder().reviews().toString()).out())
        .contains(
            """
            Visits         n  Higher  Lower  Same   Mean    SD   95% interval  p
            ────────────────────────────────────────────────────────────────────
            First to last  2       2      0     0  +24.0   0.0              –  –
            Visit 1 to 2   2       1      1     0    0.0  33.9  −304.9…+304.9  –
            Visit 2 to 3   1       1      0     0  +48.0     –              –  –
            """);
  }

  private static List<String> means(JsonNode spans) {
    return StreamSupport.stream(spans.spliterator(), false)
        .map(span -> span.get("total").get("mean").decimalValue().toPlainString())
        .toList();
  }

  @Test
  void aChangeThatIsARangeIsCountedAndLeftOut() throws IOException {
    visits("a", "3", "4");
    visits("b", "3", "4");
    var open = folder().reviews().resolve("b-2022.yaml");
    Files.writeString(
        open, Files.readString(open).replace("  5: { score: 4, reason: Seen. }\n", ""));
    var span = changed().get(0);
    assertThat(span.get("left_out").toString()).isEqualTo("{\"range\":1}");
    assertThat(span.get("total").get("n").asInt()).isEqualTo(1);
    assertThat(span.get("items").get(1).get("n").asInt()).isEqualTo(2);
    assertThat(span.get("items").get(4).get("n").asInt()).isEqualTo(1);
    assertThat(Cli.run("trend", folder().reviews().toString()).out())
        .contains("Left out:\n\nFirst to last  the change is a range: 1\n");
  }

  /// Scores that were given under another rule are left out, and steps by another rubric.
  @Test
  void whatIsByAnotherRuleIsCountedAndLeftOut() throws IOException {
    visits("a", "3", "3", "4");
    visits("b", "3", "3", "4");
    var rubric = Path.of("samples/rubrics/mill-valley-25.yaml").toAbsolutePath().toString();
    for (var site : List.of("a", "b")) {
      var last = folder().reviews().resolve(site + "-2023.yaml");
      Files.writeString(
          last, Files.readString(last).replace("rubric: ips-25", "rubric: " + rubric));
    }
    var spans = changed();
    assertThat(spans.get(0).get("left_out").toString()).isEqualTo("{\"given\":2}");
    assertThat(spans).hasSize(2);
    assertThat(spans.get(1).get("earlier").asInt()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"--no-drop, 1", "--allow-drop=23, 1", "--allow-drop=24, 0"})
  void aSiteWhoseLastTotalFellEndsWithOne(String option, int code) throws IOException {
    visits("a", "3", "4", "3");
    visits("b", "4", "3", "4");
    var run = Cli.run("trend", option, folder().reviews().toString());
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.out()).contains("Site a: 3 visits").contains("Site b: 3 visits");
    assertThat(folder().told(run.err()))
        .isEqualTo(
            code == 0
                ? ""
                : "reviews/a-2023.yaml:1:1: review: the total of site 'a' can be 77 and was 101 at"
                    + " the earlier visit, by the later rubric [total-can-be-lower]\n");
  }

  @Test
  void everySiteThatFellIsNamed() throws IOException {
    visits("a", "4", "3");
    visits("b", "4", "3");
    var run = Cli.run("trend", "--no-drop", "--json", folder().reviews().toString());
    assertThat(run.code()).isOne();
    assertThat(run.err()).contains("total of site 'a'").contains("total of site 'b'");
    assertThat(run.err().lines()).hasSize(2);
  }

  private BatchFolder folder() {
    return new BatchFolder(root);
  }

  /// A site with a visit a year, from 2021, at each of which all items but the first score alike.
  private void visits(String site, String... scores) throws IOException {
    for (var visit = 0; visit < scores.length; visit++) {
      var name = "%s-%d.yaml".formatted(site, 2021 + visit);
      var review = folder().review(name, site, "%d-03-11".formatted(2021 + visit));
      folder().file(name, Files.readString(review).replace("score: 3", "score: " + scores[visit]));
    }
  }

  /// The spans of the change of the sites; empty where there is none.
  private JsonNode changed() throws IOException {
    var last =
        Cli.run("trend", "--json", folder().reviews().toString())
            .out()
            .lines()
            .reduce((_, each) -> each);
    var spans = json(last.orElseThrow()).get("spans");
    return spans == null ? new ObjectMapper().createArrayNode() : spans;
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }
}
