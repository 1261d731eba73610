package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.Recovery.Sum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// With --hide-below nobody can reckon a figure of fewer sites from what a batch writes, and no
/// site is told in it.
class SmallNumbersTest {

  private static final int FEWEST = 3;
  private static final int SITES = 12;
  private static final List<String> REGIONS = List.of("Aland", "Botnia", "Carelia", "Lapland");

  @TempDir private Path root;

  /// A visit of a site, which is one of many in its part.
  private record Visit(int site, String region, int year) {

    /// A tag of the region, then a year.
    List<String> part() {
      return List.of(region, String.valueOf(year));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 6, 7, 8, 9})
  void nothingOfFewSitesFollowsFromWhatIsShown(long seed) throws IOException {
    var visits = write(new Random(seed));
    assertThat(found(visits, shown("--hide-below=" + FEWEST))).isEmpty();
  }

  /// The search is good for something: it finds much where each small group is hidden alone.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 6, 7, 8, 9})
  void whereOnlySmallGroupsAreHiddenTheyAreFound(long seed) throws IOException {
    var visits = write(new Random(seed));
    var all = shown("--hide-below=0");
    all.removeIf(each -> sites(visits, each.keys()).size() < FEWEST);
    assertThat(found(visits, all)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 6, 7, 8, 9})
  void theWorkbookHasCountsAloneWhereFiguresAreHidden(long seed) throws IOException {
    write(new Random(seed));
    var shown = shown("--hide-below=" + FEWEST).stream().map(Shown::keys).toList();
    try (var in = Files.newInputStream(new BatchFolder(root).out().resolve("cohort.xlsx"));
        var book = WorkbookFactory.create(in)) {
      var groups = book.getSheet("Groups");
      var rows = 0;
      for (var row : groups) {
        var keys = Stream.of(0, 1).map(row::getCell).map(SmallNumbersTest::text).toList();
        if (REGIONS.contains(keys.getFirst())) {
          rows++;
          var part = keys.stream().filter(key -> !key.isEmpty()).toList();
          assertThat(text(row.getCell(5)).isEmpty()).isNotEqualTo(shown.contains(part));
          assertThat(row).filteredOn(cell -> !text(cell).isEmpty()).hasSizeGreaterThan(3);
        }
      }
      assertThat(rows).isPositive();
    }
  }

  @Test
  void noFileTellsASite() throws IOException {
    write(new Random(1));
    var folder = new BatchFolder(root);
    var run = folder.run("--by=region,year", "--hide-below=3", "--as-of=2030-01-01");
    assertThat(run.out())
        .contains("no file tells single sites: no reports and none of scores.csv, items.csv,");
    assertThat(folder.tree())
        .containsOnlyKeys("cohort.json", "cohort.pdf", "cohort.xlsx", "problems.csv");
    for (var file : List.of("cohort.json", "cohort.pdf", "cohort.xlsx")) {
      assertThat(text(folder.out().resolve(file)))
          .isNotEmpty()
          .doesNotContainIgnoringCase("place-", "Service at", "Wrote of")
          .doesNotContain("2024-0", "2025-0");
    }
  }

  @Test
  void aFolderInWhichFilesTellSitesIsRefused() throws IOException {
    write(new Random(1));
    var folder = new BatchFolder(root);
    folder.run("--format=pdf");
    var run = folder.run("--hide-below=3");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(" tells single sites, ").endsWith(" [file-tells-sites]\n");
    assertThat(folder.run("--hide-below=1", "--format=none").code()).isZero();
  }

  @Test
  void whatCheckWritesAgainIsTheSame() throws IOException {
    write(new Random(1));
    var folder = new BatchFolder(root);
    folder.run("--by=region,year", "--hide-below=3");
    var run =
        Cli.run(
            "check",
            folder.reviews().toString(),
            "--reports",
            folder.out().toString(),
            "--ignore=no-recommendations");
    assertThat(run.out()).contains(" and 3 reports checked: no problems");
  }

  /// Sites in regions of very different sizes, some of them visited twice.
  private List<Visit> write(Random random) throws IOException {
    var visits = new ArrayList<Visit>();
    for (var site = 0; site < SITES; site++) {
      var region = REGIONS.get(Math.min(random.nextInt(4), random.nextInt(4)));
      var year = random.nextInt(2);
      visits.add(new Visit(site, region, 2024 + year));
      if (random.nextInt(4) == 0) {
        visits.add(new Visit(site, region, 2025 - year));
      }
    }
    var folder = new BatchFolder(root);
    for (var visit : visits) {
      folder.file("place-%d-%d.yaml".formatted(visit.site, visit.year), review(visit, random));
    }
    return visits;
  }

  private static String review(Visit visit, Random random) {
    var text = new StringBuilder();
    text.append("rubric: ips-25\n");
    text.append("site: { id: place-%1$d, name: Service at %1$d }\n".formatted(visit.site));
    text.append("visited: %d-0%d-11\n".formatted(visit.year, 1 + random.nextInt(9)));
    text.append("tags: { region: %s }\n".formatted(visit.region));
    text.append("items:\n");
    for (var item = 1; item <= 25; item++) {
      text.append(
          "  %d: { score: %d, reason: Seen., comments: Wrote of %d }\n"
              .formatted(item, 1 + random.nextInt(5), visit.site));
    }
    return text.append("status: final\n").toString();
  }

  /// A group whose figures are shown: the total's and each item's.
  private record Shown(List<String> keys, List<Double> sums) {}

  private List<Shown> shown(String hideBelow) throws IOException {
    var folder = new BatchFolder(root);
    folder.run("--format=none", "--by=region,year", hideBelow);
    var json = new ObjectMapper().readTree(folder.written("cohort.json"));
    var shown = new ArrayList<Shown>();
    shown.add(new Shown(List.of(), sums(json.get("statistics"))));
    for (var group : json.get("groups")) {
      if (!group.get("statistics").isNull()) {
        var keys = group.get("group").valueStream().map(JsonNode::asString).toList();
        shown.add(new Shown(keys, sums(group.get("statistics"))));
      }
    }
    return shown;
  }

  private static List<Double> sums(JsonNode statistics) {
    return Stream.concat(Stream.of(statistics.get("total")), statistics.get("items").valueStream())
        .map(each -> each.get("n").asDouble() * each.get("mean").asDouble())
        .toList();
  }

  /// The sets of parts, of too few sites, whose figures follow from what is shown.
  private static List<String> found(List<Visit> visits, List<Shown> shown) {
    var parts = visits.stream().map(Visit::part).distinct().toList();
    var found = new ArrayList<String>();
    for (var figure = 0; figure < shown.getFirst().sums().size(); figure++) {
      var index = figure;
      var recovery =
          new Recovery(
              parts.size(),
              shown.stream()
                  .map(each -> new Sum(within(parts, each.keys()), each.sums().get(index)))
                  .toList());
      for (var set = 1L; set < 1L << parts.size(); set++) {
        var wanted = BitSet.valueOf(new long[] {set});
        var sites = new HashSet<Integer>();
        wanted.stream().forEach(part -> sites.addAll(sites(visits, parts.get(part))));
        if (sites.size() < FEWEST) {
          recovery.sum(wanted).ifPresent(sum -> found.add(wanted + ": " + sum));
        }
      }
    }
    return found;
  }

  private static BitSet within(List<List<String>> parts, List<String> keys) {
    var within = new BitSet();
    for (var part = 0; part < parts.size(); part++) {
      within.set(part, parts.get(part).subList(0, keys.size()).equals(keys));
    }
    return within;
  }

  private static Set<Integer> sites(List<Visit> visits, List<String> keys) {
    var sites = new HashSet<Integer>();
    visits.stream()
        .filter(visit -> visit.part().subList(0, keys.size()).equals(keys))
        .forEach(visit -> sites.add(visit.site));
    return sites;
  }

  private static String text(Path file) throws IOException {
    var name = file.getFileName().toString();
    if (name.endsWith(".xlsx")) {
      return cells(file);
    }
    if (name.endsWith(".pdf")) {
      return pages(file);
    }
    return Files.readString(file);
  }

  private static String text(Cell cell) {
    return cell == null ? "" : cell.toString();
  }

  private static String cells(Path file) throws IOException {
    var text = new StringBuilder();
    try (var in = Files.newInputStream(file);
        var book = WorkbookFactory.create(in)) {
      book.forEach(
          sheet -> sheet.forEach(row -> row.forEach(cell -> text.append(cell).append('\n'))));
    }
    return text.toString();
  }

  private static String pages(Path file) throws IOException {
    var text = new StringBuilder();
    try (var pdf = new PdfReader(Files.readAllBytes(file))) {
      for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
        text.append(new PdfTextExtractor(pdf).getTextFromPage(page)).append('\n');
      }
    }
    return text.toString();
  }
}
