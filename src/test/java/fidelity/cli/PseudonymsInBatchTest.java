package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.outputs.file.WriteLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// With --pseudonyms nothing that a batch writes or says has a site's id, its name or its
/// organisation.
class PseudonymsInBatchTest {

  private static final List<String> SITES =
      List.of("aalto", "birka", "cobalt", "dorado", "ekenas", "fjarden", "gloria", "hammer");

  @TempDir private Path root;
  private BatchFolder folder = new BatchFolder(Path.of(""));

  @BeforeEach
  void write() throws IOException {
    folder = new BatchFolder(root);
    for (var site : SITES) {
      folder.file(site + "-2025.yaml", review(site, "2025-03-11"));
    }
  }

  private static String name(String site) {
    return "Quay of " + site.toUpperCase(Locale.ROOT);
  }

  private static String organisation(String site) {
    return "Trust " + site + " County";
  }

  /// A review that says who the site is wherever people write.
  private static String review(String site, String day) {
    var items =
        IntStream.rangeClosed(2, 25)
            .mapToObj(
                item ->
                    "  %d: { score: 3, reason: Seen at $N., comments: $N does this., recommendations: $O may help. }\n"
                        .formatted(item))
            .collect(Collectors.joining());
    return """
        rubric: ips-25
        title: Report on $N
        site: { id: $I, name: $N, organisation: $O }
        visited: $D
        publisher: $O
        assessors: [Assessor of $O]
        recipients: [Board of $N]
        purpose: For $N and its $O.
        programme: $N is a service.
        method: { documents: [Plan of $N], interviews: [Leader of $N], observations: [$I, a morning] }
        summary: $N does well; see $I-2025.yaml.
        strengths: $O stands behind $N.
        tags: { region: West, owner: $O }
        items:
          1:
            answers: { clients_per_specialist: { is: 18, source: Table of $N, note: $O counts. } }
            sources: [$N]
            comments: "$N's staff. Quay  of $U, once more."
        $T"""
            .replace("$T", items)
            .replace("$N", name(site))
            .replace("$O", organisation(site))
            .replace("$I", site)
            .replace("$U", site.toUpperCase(Locale.ROOT))
            .replace("$D", day)
        + "status: final\n";
  }

  private Path codes() {
    return root.resolve("keep/codes.csv");
  }

  private Cli.Run batch(String... options) {
    return folder.run(with(options, "--pseudonyms=" + codes()));
  }

  private static String[] with(String[] options, String... more) {
    return Stream.of(options, more).flatMap(Arrays::stream).toArray(String[]::new);
  }

  @Test
  void nothingThatIsWrittenOrSaidTellsASite() throws IOException {
    folder.file(
        "zeta/aalto-broken.yaml",
        "rubric: ips-25\nsite: { id: aalto, name: Quay of AALTO }\nvisited: Quay of AALTO\nitems: {}\n");
    var run = batch("--by=region,year", "--format=xlsx,pdf,json");
    assertThat(run.out()).contains("8 reviews scored, 0 unfinished, 1 failed");
    assertThat(new WrittenFolder(folder.out()).places(SITES)).isEmpty();
    assertThat((run.out() + run.err()).toLowerCase(Locale.ROOT)).doesNotContain(SITES);
    assertThat(run.err())
        .isEqualTo(
            """
        input-9.yaml:3:10: visit-date-needed: what is wrong is not told with --pseudonyms, since it may name a site; 'fidelity check' tells it [withheld]
        """);
  }

  /// Neither who rated nor the files of raters and their consensus tell it, nor that one is
  /// missing.
  @Test
  void ratersAndTheirConsensusTellNoSite() throws IOException {
    var settled = "answers: { clients";
    for (var site : List.of("aalto", "birka")) {
      for (var rater : List.of("A", "B")) {
        var key = "rater: %s of %s\n".formatted(rater, name(site));
        folder.file("%s-%s.yaml".formatted(site, rater), review(site, "2024-03-11") + key);
      }
    }
    folder.file(
        "aalto-agreed.yaml",
        review("aalto", "2024-03-11")
                .replace(settled, "settled: As Quay of AALTO told us.\n    " + settled)
            + """
            raters:
              - { rater: A of Quay of AALTO, review: aalto-A.yaml, sha256: %1$s }
              - { rater: B of Quay of AALTO, review: aalto-B.yaml, sha256: %1$s }
            """
                .formatted("a".repeat(64)));
    var run = batch("--visits=all", "--format=xlsx,pdf,json");
    assertThat(run.out()).contains("13 reviews scored");
    assertThat(run.err()).contains("[visit-rated-twice]").hasLineCount(1);
    assertThat(new WrittenFolder(folder.out()).places(SITES)).isEmpty();
    assertThat((run.out() + run.err()).toLowerCase(Locale.ROOT)).doesNotContain(SITES);
  }

  /// The search is good for something: it finds every site in every file written by name.
  @Test
  void whatIsWrittenByNameIsFound() throws IOException {
    folder.run("--by=region,year", "--format=xlsx,pdf,json");
    var places = new WrittenFolder(folder.out()).places(SITES);
    assertThat(places)
        .contains("aalto in cohort.xlsx", "aalto in cohort.pdf", "aalto in cohort.json")
        .contains("birka in texts.csv", "birka in scores.csv", "birka in answers.csv")
        .contains("hammer in reports/hammer_2025-03-11.pdf");
  }

  @Test
  void rowsOfATableAreToldByCodesToo() throws IOException {
    folder.run("--format=none");
    var table = root.resolve("hammer-sites.csv");
    Files.copy(folder.out().resolve("scores.csv"), table);
    folder.clear();
    var run =
        folder.on(
            new String[] {table.toString()},
            "--pseudonyms=" + codes(),
            "--tags=owner",
            "--format=pdf,xlsx");
    assertThat(run.out()).contains("8 reviews scored", "8 new");
    assertThat(new WrittenFolder(folder.out()).places(SITES)).isEmpty();
    assertThat((run.out() + run.err()).toLowerCase(Locale.ROOT)).doesNotContain(SITES);
  }

  @Test
  void withSmallNumbersHiddenNoCodeIsToldEither() throws IOException {
    batch("--by=region", "--hide-below=3");
    assertThat(folder.tree())
        .containsOnlyKeys("cohort.json", "cohort.pdf", "cohort.xlsx", "problems.csv");
    var words = Stream.concat(SITES.stream(), Stream.of("S001", "S008")).toList();
    assertThat(new WrittenFolder(folder.out()).places(words)).isEmpty();
  }

  @Test
  void theWorkbookSaysSo() throws IOException {
    batch("--format=none");
    assertThat(new WrittenFolder(folder.out()).places(List.of("Services are told by codes")))
        .containsExactly("Services are told by codes in cohort.xlsx");
  }

  @Test
  void theOrderOfCodesIsNotThatOfTheSites() throws IOException {
    batch("--format=none");
    var drawn = Files.readAllLines(codes());
    assertThat(drawn).hasSize(9).first().isEqualTo("site,code");
    var sites = drawn.stream().skip(1).map(line -> line.split(",", -1)[0]).toList();
    assertThat(sites).containsExactlyInAnyOrderElementsOf(SITES).isNotEqualTo(SITES);
    assertThat(drawn.stream().skip(1).map(line -> line.split(",", -1)[1]))
        .containsExactly("S001", "S002", "S003", "S004", "S005", "S006", "S007", "S008");
  }

  /// What is read first would tell whose name comes first.
  @Test
  void allRowsComeInTheOrderOfTheCodes() throws IOException {
    batch("--format=none");
    for (var table : List.of("answers.csv", "texts.csv", "items.csv", "scores.csv")) {
      var codes =
          Files.readAllLines(folder.out().resolve(table)).stream()
              .filter(line -> line.startsWith("S0"))
              .map(line -> line.substring(0, 4))
              .distinct()
              .toList();
      assertThat(codes).hasSize(8).isSorted();
    }
  }

  @Test
  void theSameReviewsGetTheSameCodesWhateverTheirFilesAreCalled() throws IOException {
    batch("--format=none");
    var first = Files.readString(codes());
    Files.delete(codes());
    var reversed = new ArrayList<>(SITES);
    Collections.reverse(reversed);
    for (var site : SITES) {
      var to = "%d.yaml".formatted(reversed.indexOf(site));
      Files.move(folder.reviews().resolve(site + "-2025.yaml"), folder.reviews().resolve(to));
    }
    batch("--format=none");
    assertThat(codes()).hasContent(first);
  }

  @Test
  void aSiteKeepsItsCodeAndNewOnesComeBehind() throws IOException {
    batch("--format=none");
    var first = Files.readString(codes());
    folder.file("aaa.yaml", review("aaalund", "2025-05-05"));
    folder.file("aalto-2026.yaml", review("aalto", "2026-03-11"));
    var run = batch();
    assertThat(run.out())
        .endsWith(
            "sites are told by their codes; keep/codes.csv keeps them (1 new) and is for you alone\n");
    assertThat(codes()).hasContent(first + "aaalund,S009\n");
    var again = folder.tree();
    assertThat(batch("--update").out()).contains("0 reports written, 20 current already");
    assertThat(folder.tree()).isEqualTo(again);
  }

  @Test
  void whatStandsInTheFileOfCodesStays() throws IOException {
    Files.createDirectories(codes().getParent());
    Files.writeString(
        codes(),
        "\uFEFFremark;site;code\r\nmine; AALTO;\r\n".replace(" AALTO;", "aalto;Alpha")
            + "old;gone;S041");
    batch("--format=none", "--quiet");
    assertThat(Files.readString(codes()))
        .startsWith("\uFEFFremark;site;code\r\nmine;aalto;Alpha\r\nold;gone;S041\r\n;")
        .contains(";S042\r\n", ";S048\r\n")
        .doesNotContain("S049");
    assertThat(Files.readString(folder.out().resolve("scores.csv"))).contains("\nAlpha,Alpha,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id,code\\na,b | 1:1: table: the columns 'site' and 'code' are not both there; the first line names them [pseudonym-columns-missing]",
        "site,code\\na,../b | 2:1: row: a row needs a site and a code of up to 40 letters, digits, hyphens and underscores, a letter or a digit first; found '../b' [unfit-pseudonym]",
        "site,code\\na,X\\na,Y | 3:1: row: site 'a' has a code already; give it one row [pseudonym-site-twice]",
        "site,code\\na,X\\nb,x | 3:1: row: code 'x' is another site's already; give each its own [pseudonym-twice]",
        "site,code\\na,X\\nx,Y | 2:1: row: code 'X' is the id of a site; choose another [pseudonym-is-site]",
        "site,code\\n\"a,X | 1:1: table: its quotes do not match; a cell begins and ends with one quote, and a quote inside it is doubled [unmatched-quotes]"
      })
  void aFileOfCodesThatCannotBeUsedIsRefused(String text, String told) throws IOException {
    Files.createDirectories(codes().getParent());
    Files.writeString(codes(), text.replace("\\n", "\n"));
    var run = batch();
    assertThat(run.err()).startsWith("keep/codes.csv:" + told + "\n");
    assertThat(run.code()).isEqualTo(2);
    assertThat(folder.out()).doesNotExist();
    assertThat(codes()).hasContent(text.replace("\\n", "\n"));
  }

  @Test
  void aCodeThatIsTheIdOfANewSiteIsRefused() throws IOException {
    Files.createDirectories(codes().getParent());
    Files.writeString(codes(), "site,code\naalto,Birka\n");
    var run = batch();
    assertThat(run.err())
        .contains("code 'Birka' is the id of a site; choose another [pseudonym-is-site]");
    assertThat(run.code()).isEqualTo(2);
    assertThat(folder.out()).doesNotExist();
  }

  @Test
  void whileAnotherRunAddsCodesThisOneIsRefused() {
    try (var _ = WriteLock.of(codes()).orElseThrow()) {
      var run = batch();
      assertThat(run.err())
          .startsWith(
              "keep/codes.csv:1:1: file: another run has just added codes to it; run this one again, so that it reads them [pseudonyms-overtaken]\n");
      assertThat(run.code()).isEqualTo(2);
    }
    assertThat(folder.out()).doesNotExist();
    assertThat(codes()).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--by=organisation,year | fidelity: --by organisation cannot go with --pseudonyms: it would tell a site, or can be read only once; leave it out [not-with-pseudonyms]",
        "--passed-over | fidelity: --passed-over cannot go with --pseudonyms: it would tell a site, or can be read only once; leave it out [not-with-pseudonyms]"
      })
  void whatWouldTellASiteIsRefused(String option, String told) {
    var run = batch(option);
    assertThat(run.err()).isEqualTo(told + "\n");
    assertThat(run.code()).isEqualTo(2);
    assertThat(codes()).doesNotExist();
  }

  @Test
  void standardInputIsRefused() {
    var run = folder.on(new String[] {"-"}, "--pseudonyms=" + codes());
    assertThat(run.err()).startsWith("fidelity: - cannot go with --pseudonyms");
  }

  @Test
  void theCodesAreNotKeptAmongTheResults() {
    var run = folder.run("--pseudonyms=" + folder.out().resolve("reports/../codes.csv"));
    assertThat(run.err())
        .isEqualTo(
            "fidelity: out/reports/../codes.csv would lie in out, which is to be passed on without it; keep the codes in another folder [pseudonyms-among-outputs]\n");
    assertThat(run.code()).isEqualTo(2);
    assertThat(folder.out()).doesNotExist();
  }

  @Test
  void theCodesAreNoInput() throws IOException {
    var review = folder.reviews().resolve("aalto-2025.yaml");
    var before = Files.readString(review);
    var run = folder.run("--pseudonyms=" + review);
    assertThat(run.code()).isEqualTo(2);
    assertThat(review).hasContent(before);
  }

  @ParameterizedTest
  @CsvSource({"--format=pdf, reports", "--format=none, cohort", "--format=none, scores.csv"})
  void filesByNameOfAnEarlierRunAreRefused(String format, String left) throws IOException {
    folder.run(format);
    for (var file : folder.tree().keySet()) {
      if (!file.startsWith(left)) {
        Files.delete(folder.out().resolve(file));
      }
    }
    var run = batch(format);
    assertThat(run.err())
        .contains("out/" + left, " tells sites by their names")
        .endsWith(" [file-without-pseudonyms]\n");
    assertThat(run.code()).isEqualTo(2);
    assertThat(codes()).doesNotExist();
  }

  @Test
  void idsThatDifferInCapitalLettersAreToldByTheirCodes() throws IOException {
    folder.file("Aalto-2024.yaml", review("Aalto", "2024-03-11"));
    var run = folder.run("--format=none", "--pseudonyms=" + root.resolve("codes.csv"));
    var told = run.err().lines().filter(line -> line.contains("[case-of-coded-site]")).toList();
    assertThat(told)
        .singleElement()
        .asString()
        .matches(
            "S00\\d_20\\d\\d-03-11\\.yaml:1:1: warning: site: the id of 'S00\\d' and that of 'S00\\d' in S00\\d_20\\d\\d-03-11\\.yaml differ only in capital letters; these are two sites \\[case-of-coded-site]");
    assertThat(run.err()).doesNotContainIgnoringCase("aalto");
    assertThat(Files.readString(folder.out().resolve("problems.csv")))
        .contains("differ only in capital letters")
        .doesNotContainIgnoringCase("aalto");
  }
}
