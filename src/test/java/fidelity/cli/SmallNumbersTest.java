package fidelity.cli;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  private static final int ITEMS = 25;
  private static final int SECTIONS = 3;

  /// The items that must be settled for a figure: the total, a section or an item.
  private static final List<Set<Integer>> FIGURES =
      Stream.concat(
              Stream.of(items(1, ITEMS), items(1, 3), items(4, 11), items(12, ITEMS)),
              IntStream.rangeClosed(1, ITEMS).mapToObj(item -> items(item, item)))
          .toList();

  private static Set<Integer> items(int from, int to) {
    return IntStream.rangeClosed(from, to).boxed().collect(toSet());
  }

  @TempDir private Path root;

  /// A visit of a site, which is one of many in its part.
  ///
  /// @param open the items that have no score
  private record Visit(int site, String region, int year, Set<Integer> open) {

    /// A tag of the region, then a year.
    List<String> part() {
      return List.of(region, String.valueOf(year));
    }

    boolean isIn(List<String> keys) {
      return part().subList(0, keys.size()).equals(keys);
    }

    boolean has(Set<Integer> items) {
      return items.stream().noneMatch(open::contains);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, latest",
    "2, latest",
    "3, latest",
    "4, latest",
    "5, 2024",
    "6, 2025",
    "7, all",
    "8, all"
  })
  void nothingOfFewSitesFollowsFromWhatIsShown(long seed, String which) throws IOException {
    var visits = counted(write(new Random(seed)), which);
    var shown = shown("--hide-below=" + FEWEST, "--visits=" + which);
    assertThat(found(visits, shown, FEWEST)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void codesForTheSitesMakeNoDifference(long seed) throws IOException {
    var visits = counted(write(new Random(seed)), "latest");
    var byName = shown("--hide-below=" + FEWEST);
    var codes = root.resolve("codes.csv");
    new BatchFolder(root).clear();
    var byCode = shown("--hide-below=" + FEWEST, "--pseudonyms=" + codes);
    assertThat(byCode).isEqualTo(byName);
    assertThat(found(visits, byCode, FEWEST)).isEmpty();
    assertThat(codes).isNotEmptyFile();
  }

  /// The search is good for something: it finds much where only figures of few sites are hidden.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 6, 7, 8, 9})
  void whereOnlySmallNumbersAreHiddenTheyAreFound(long seed) throws IOException {
    var visits = write(new Random(seed));
    var all = shown("--hide-below=0", "--visits=all");
    var large = all.stream().map(each -> each.without(few(visits, each.keys()))).toList();
    assertThat(found(visits, large, 1)).isNotEmpty();
  }

  private static Set<Integer> few(List<Visit> visits, List<String> keys) {
    return IntStream.range(0, FIGURES.size())
        .filter(figure -> sites(visits, of(visits, keys, figure)) < FEWEST)
        .boxed()
        .collect(toSet());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void noFigureIsOfFewSites(long seed) throws IOException {
    write(new Random(seed));
    var folder = new BatchFolder(root);
    folder.run("--format=none", "--by=region,year", "--hide-below=" + FEWEST);
    var json = new ObjectMapper().readTree(folder.written("cohort.json"));
    for (var count : List.of("n", "alpha_n", "rest_n", "of")) {
      assertThat(json.findValues(count))
          .isNotEmpty()
          .extracting(JsonNode::asInt)
          .allMatch(n -> n == 0 || n >= FEWEST);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 6, 7, 8, 9})
  void theWorkbookHasCountsAloneWhereFiguresAreHidden(long seed) throws IOException {
    write(new Random(seed));
    var shown =
        shown("--hide-below=" + FEWEST).stream()
            .filter(each -> each.n().getFirst() > 0)
            .map(Shown::keys)
            .toList();
    try (var in = Files.newInputStream(new BatchFolder(root).out().resolve("cohort.xlsx"));
        var book = WorkbookFactory.create(in)) {
      var groups = book.getSheet("Groups");
      var rows = 0;
      for (var row : groups) {
        var keys = Stream.of(0, 1).map(row::getCell).map(SmallNumbersTest::text).toList();
        if (REGIONS.contains(keys.getFirst())) {
          rows++;
          var part = keys.stream().filter(key -> !key.isEmpty()).toList();
          assertThat(text(row.getCell(5)).isEmpty()).isEqualTo(!shown.contains(part));
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

  /// Sites in regions of very different sizes, some of them visited twice, some items open.
  private List<Visit> write(Random random) throws IOException {
    var visits = new ArrayList<Visit>();
    for (var site = 0; site < SITES; site++) {
      var region = REGIONS.get(Math.min(random.nextInt(4), random.nextInt(4)));
      var year = random.nextInt(2);
      visits.add(new Visit(site, region, 2024 + year, open(random)));
      if (random.nextInt(4) == 0) {
        visits.add(new Visit(site, region, 2025 - year, open(random)));
      }
    }
    var folder = new BatchFolder(root);
    for (var visit : visits) {
      folder.file("place-%d-%d.yaml".formatted(visit.site, visit.year), review(visit, random));
    }
    return visits;
  }

  private static Set<Integer> open(Random random) {
    return random.nextInt(3) > 0 ? Set.of() : random.ints(2, 1, ITEMS + 1).boxed().collect(toSet());
  }

  private static String review(Visit visit, Random random) {
    var text = new StringBuilder();
    text.append("rubric: ips-25\n");
    text.append("site: { id: place-%1$d, name: Service at %1$d }\n".formatted(visit.site));
    text.append("visited: %d-0%d-11\n".formatted(visit.year, 1 + random.nextInt(9)));
    text.append("tags: { region: %s }\n".formatted(visit.region));
    text.append("items:\n");
    for (var item = 1; item <= ITEMS; item++) {
      if (!visit.open.contains(item)) {
        text.append(
            "  %d: { score: %d, reason: Seen., comments: Wrote of %d }\n"
                .formatted(item, 1 + random.nextInt(5), visit.site));
      }
    }
    return text.append("status: draft\n").toString();
  }

  /// A group whose figures are shown: of how many reviews the mean total is, and that of each
  /// section and item.
  private record Shown(List<String> keys, List<Integer> n) {

    Shown without(Set<Integer> figures) {
      return new Shown(
          keys,
          IntStream.range(0, n.size())
              .mapToObj(figure -> figures.contains(figure) ? 0 : n.get(figure))
              .toList());
    }
  }

  private List<Shown> shown(String... options) throws IOException {
    var folder = new BatchFolder(root);
    var all = Stream.of(Stream.of("--format=none", "--by=region,year"), Stream.of(options));
    folder.run(all.flatMap(each -> each).toArray(String[]::new));
    var json = new ObjectMapper().readTree(folder.written("cohort.json"));
    var shown = new ArrayList<Shown>();
    shown.add(new Shown(List.of(), n(json.get("statistics"))));
    for (var group : json.get("groups")) {
      if (!group.get("statistics").isNull()) {
        var keys = group.get("group").valueStream().map(JsonNode::asString).toList();
        shown.add(new Shown(keys, n(group.get("statistics"))));
      }
    }
    return shown;
  }

  private static List<Integer> n(JsonNode statistics) {
    return Stream.of(
            Stream.of(statistics.get("total")),
            statistics.get("sections").valueStream(),
            statistics.get("items").valueStream())
        .flatMap(each -> each)
        .map(each -> each.get("n").asInt())
        .toList();
  }

  /// The visits that count: of each site the latest, that of a year, or all.
  private static List<Visit> counted(List<Visit> visits, String which) {
    return visits.stream()
        .filter(
            visit ->
                switch (which) {
                  case "all" -> true;
                  case "latest" ->
                      visits.stream()
                          .noneMatch(each -> each.site == visit.site && each.year > visit.year);
                  default -> which.equals(String.valueOf(visit.year));
                })
        .toList();
  }

  /// The few sites of which something follows from what is shown, whatever figures are set against
  /// one another.
  private static List<String> found(List<Visit> visits, List<Shown> shown, int fewest) {
    var told = told(visits, shown, fewest);
    var sums = new ArrayList<BitSet>();
    for (var each : shown) {
      for (var figure = 0; figure < FIGURES.size(); figure++) {
        var of = figure;
        var n = each.n().get(figure);
        var own =
            where(
                visits,
                visit -> visit.isIn(each.keys()) && requireNonNull(told.get(visit)).contains(of));
        if (n > 0) {
          assertThat(own.cardinality()).isEqualTo(n);
          sums.add(scores(own, FIGURES.get(figure)));
        }
      }
    }
    var recovery = new Recovery(visits.size() * ITEMS, sums);
    var found = new ArrayList<String>();
    for (var one = 0; one < SITES; one++) {
      for (var other = one; other < SITES; other++) {
        if (recovery.tells(scores(of(visits, one, other), FIGURES.getFirst()))) {
          found.add("sites %d and %d".formatted(one, other));
        }
      }
    }
    return found;
  }

  /// The figures that each visit is told in, by the innermost part that is shown of it.
  private static Map<Visit, Set<Integer>> told(List<Visit> visits, List<Shown> shown, int fewest) {
    var told = new HashMap<Visit, Set<Integer>>();
    visits.stream()
        .collect(groupingBy(visit -> innermost(visit, shown)))
        .values()
        .forEach(
            pool -> {
              var rows =
                  pool.stream().map(each -> ToldSets.row(each.site, each.open, FIGURES)).toList();
              new ToldSets(rows, FIGURES, SECTIONS, fewest).apply();
              IntStream.range(0, pool.size())
                  .forEach(index -> told.put(pool.get(index), rows.get(index).told()));
            });
    return told;
  }

  private static List<String> innermost(Visit visit, List<Shown> shown) {
    return shown.stream()
        .map(Shown::keys)
        .filter(visit::isIn)
        .max(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  /// Single scores of visits, each a number of its own.
  private static BitSet scores(BitSet visits, Set<Integer> items) {
    var scores = new BitSet();
    visits.stream().forEach(visit -> items.forEach(item -> scores.set(visit * ITEMS + item - 1)));
    return scores;
  }

  private static BitSet of(List<Visit> visits, List<String> keys, int figure) {
    return where(visits, visit -> visit.isIn(keys) && visit.has(FIGURES.get(figure)));
  }

  private static BitSet of(List<Visit> visits, int one, int other) {
    return where(visits, visit -> visit.site == one || visit.site == other);
  }

  private static BitSet where(List<Visit> visits, Predicate<Visit> test) {
    return IntStream.range(0, visits.size())
        .filter(index -> test.test(visits.get(index)))
        .collect(BitSet::new, BitSet::set, BitSet::or);
  }

  private static long sites(List<Visit> visits, BitSet of) {
    return of.stream().map(index -> visits.get(index).site).distinct().count();
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
