package fidelity.cli;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import fidelity.cli.inputs.InputFile;
import fidelity.input.Rubrics;
import fidelity.input.TestScorecard;
import fidelity.review.AnswerSet;
import fidelity.review.ItemReview;
import fidelity.review.Narrative;
import fidelity.review.PreviousReview;
import fidelity.review.Review;
import fidelity.rubric.Checksum;
import fidelity.scoring.Basis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A new review can be filled in at once: it reads, and it scores as the full range.
class NewCommandTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/new");

  /// Everything that a review can hold, with letters that mean something in YAML.
  private static final String LAST =
      """
      rubric: ips-25
      title: Yearly review
      site: { id: north, name: North, organisation: Trust }
      visited: [2025-03-11, 2025-03-13]
      reported: 2025-04-01
      kind: baseline
      status: moderated
      publisher: Trust
      assessors: [Assessor A]
      recipients: [Head of service]
      purpose: |
        First: why.

        Second: - why #2.
      programme: Programme
      method:
        documents: ["Report: a # b", Other]
        interviews: [Leader]
        observations: [Meeting]
      summary: "Sum\\u2028items: \r\n  1: broken"
      strengths: Strengths
      outcome: { clients: 40, employed: 18 }
      items:
        1:
          answers: { clients_per_specialist: { is: 18..19, source: MIS, note: "Two: teams # 2" } }
          score: 4
          reason: |
            One caseload is full.

            The other is not.
          sources: [Report, Leader]
          comments: "Seen\n\nscore: 5\nreason: copied"
          recommendations: Carry on.
        2:
          answers: { employment_time_percent: 23/24 }
        3: { score: 5, reason: Judged by interview }
        17:
          answers:
            - { contacts_per_week: 3, form_review: { is: weekly, note: Seen } }
            - { contacts_per_week: not-seen }
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"ips-25", "ips-25-social-care"})
  void aBlankReviewScoresAsTheFullRange(String rubric) throws IOException {
    var file = folder.resolve("review.yaml");
    var run = Cli.run("new", "--rubric", rubric, file.toString());
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEqualTo("%s is written; fill it in\n".formatted(file));
    assertThat(run.out()).isEmpty();
    Golden.assertMatches(GOLDEN.resolve(rubric + ".yaml"), Files.readString(file));
    assertScoresAsTheFullRange(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"thl-2024", "unfinished-2025", "exemplary-2025"})
  void theNextReviewShowsTheLastBesideEachQuestion(String last) throws IOException {
    var file = folder.resolve("next.yaml");
    var run = Cli.run("new", "--from", copied(last).toString(), file.toString());
    assertThat(run.code()).isZero();
    Golden.assertMatches(GOLDEN.resolve("after-%s.yaml".formatted(last)), Files.readString(file));
    assertScoresAsTheFullRange(file);
  }

  @Test
  void theHeaderOfTheLastReviewStaysWhateverIsWrittenInIt() throws IOException {
    var last = folder.resolve("last.yaml");
    Files.writeString(
        last,
        """
        rubric: ips-25
        title: "# not a comment: \\"quoted\\" \\\\ and\\nbroken"
        site: { id: "null", name: "- a, b: {c} [d]", organisation: "'x' \\t" }
        visited: 2025-03-11
        publisher: "@home & *away"
        assessors: ["A: b", "C #d", "E: f"]
        purpose: "one\\n\\n# two\\u2028three"
        items: { 1: { comments: "a\\n\\nitems:\\n  1: broken" } }
        """);
    var file = folder.resolve("next.yaml");
    assertThat(Cli.run("new", "--from", last.toString(), file.toString()).code()).isZero();
    var before = read(last).header();
    var after = read(file).header();
    assertThat(after.title()).isEqualTo(before.title());
    assertThat(after.site()).isEqualTo(before.site());
    assertThat(after.publisher()).isEqualTo(before.publisher());
    assertThat(after.assessors()).isEqualTo(before.assessors());
  }

  @Test
  void nothingOfTheLastReviewIsLostOrTakenForAnAnswer() throws IOException {
    var last = Files.writeString(folder.resolve("last.yaml"), LAST);
    var file = folder.resolve("next.yaml");
    assertThat(Cli.run("new", "--from", last.toString(), file.toString()).code()).isZero();
    Golden.assertMatches(GOLDEN.resolve("after-much.yaml"), Files.readString(file));
    assertThat(uncommented(file)).isEqualTo(uncommented(header(last)));
    assertScoresAsTheFullRange(file);
    var review = read(file);
    assertThat(review.items().values()).allMatch(NewCommandTest::isEmpty);
    assertThat(review.narrative()).isEqualTo(Narrative.EMPTY);
  }

  /// A sample beside the review to write, which names it as the last.
  private Path copied(String sample) throws IOException {
    var name = sample + ".yaml";
    return Files.copy(Path.of("samples", name), folder.resolve(name));
  }

  @Test
  void theNewReviewNamesTheLastOneFromWhereItIsKept() throws IOException {
    var last = Files.writeString(folder.resolve("last.yaml"), LAST);
    var file = Files.createDirectory(folder.resolve("2026")).resolve("next.yaml");
    assertThat(Cli.run("new", "--from", last.toString(), file.toString()).code()).isZero();
    assertThat(read(file).header().previous()).hasValue(named("../last.yaml", last));
  }

  @Test
  void aBookKeptAsAFileNamesTheSameLastReviewFromThere() throws IOException {
    var last = Files.writeString(folder.resolve("last.yaml"), LAST);
    var next = folder.resolve("next.yaml");
    assertThat(Cli.run("new", "--from", last.toString(), next.toString()).code()).isZero();
    var book = Files.createDirectory(folder.resolve("books")).resolve("next.xlsx");
    assertThat(Cli.run("form", next.toString(), book.toString()).code()).isZero();
    assertThat(read(book).header().previous()).hasValue(named("../last.yaml", last));
    var kept = folder.resolve("kept.yaml");
    assertThat(Cli.run("new", "--from", book.toString(), kept.toString()).code()).isZero();
    assertThat(read(kept).header().previous()).hasValue(named("last.yaml", last));
  }

  private static PreviousReview named(String file, Path last) throws IOException {
    return new PreviousReview(file, Checksum.of(Files.readAllBytes(last)).digits());
  }

  /// The form by the header of a review alone, from which nothing else is carried.
  private Path header(Path last) throws IOException {
    var text = Files.readString(last);
    var header = folder.resolve("header.yaml");
    Files.writeString(header, text.substring(0, text.indexOf("purpose:")) + "items: {}\n");
    var form = folder.resolve("form.yaml");
    assertThat(Cli.run("new", "--from", header.toString(), form.toString()).code()).isZero();
    return form;
  }

  private static List<String> uncommented(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
        .filter(line -> !line.matches("  (review|sha256): .*")) // the last review is another file
        .toList();
  }

  @Test
  void anotherRubricKeepsWhatItDoesNotAskAsComments() throws IOException {
    var file = folder.resolve("next.yaml");
    var rubric = Path.of("samples/rubrics/team-practice-12.yaml").toAbsolutePath().toString();
    var last = copied("thl-2024");
    var run = Cli.run("new", "--from", last.toString(), "--rubric", rubric, file.toString());
    assertThat(run.code()).isZero();
    var form = Files.readString(file);
    Golden.assertMatches(
        GOLDEN.resolve("after-thl-2024.team-practice-12.yaml"),
        form.replaceFirst("(?m)^rubric: .*$", "rubric: team-practice-12.yaml"));
    assertThat(read(file).items().values()).allMatch(NewCommandTest::isEmpty);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ips-25", "ips-25-social-care"})
  void theExampleInTheCommentsIsValid(String rubric) throws IOException {
    var example =
        Cli.run("new", "--rubric", rubric, "-")
            .out()
            .lines()
            .dropWhile(line -> !line.equals("#   1:"))
            .takeWhile(line -> line.equals("#") || line.startsWith("#   "))
            .map(line -> line.replaceFirst("^# ?", ""))
            .collect(joining("\n"));
    var file = folder.resolve("example.yaml");
    Files.writeString(
        file,
        "rubric: %s%nsite: { id: a, name: A }%nvisited: 2025-03-11%nitems:%n%s"
            .formatted(rubric, example));
    var item = requireNonNull(read(file).items().get("1"));
    assertThat(item.answers()).hasSize(1);
    assertThat(item.given()).isPresent();
    assertThat(item.comments().lines()).hasSize(2);
    assertThat(item.recommendations()).isNotEmpty();
  }

  @Test
  void everyLetterMayStandBelowAKey() throws IOException {
    var file = folder.resolve("review.yaml");
    Cli.run("new", "--rubric", "ips-25", file.toString());
    var written = "- Team #2: \"half\" of it, 'really' {so} [far] @home *and* & more\n";
    var form = Files.readString(file);
    Files.writeString(
        file,
        form.replaceFirst(
            "\n    comments: >\n",
            "\n    comments: >\n      %s\n      %s".formatted(written, written)));
    assertThat(requireNonNull(read(file).items().get("1")).comments())
        .isEqualTo(written + written.strip());
  }

  @Test
  void aRubricFileIsNamedAsSeenFromTheNewFile() throws IOException {
    Files.copy(Path.of("rubrics/ips-25.yaml"), folder.resolve("scale.yaml"));
    Files.createDirectories(folder.resolve("2026"));
    var file = folder.resolve("2026/review.yaml");
    var rubric = folder.resolve("scale.yaml").toString();
    assertThat(Cli.run("new", "--rubric", rubric, file.toString()).code()).isZero();
    assertThat(Files.readString(file)).contains("\nrubric: ../scale.yaml\n");
    assertScoresAsTheFullRange(file);
  }

  @Test
  void aHyphenWritesToTheTerminal() {
    var run = Cli.run("new", "--rubric", "ips-25", "-");
    assertThat(run.err()).isEmpty();
    Golden.assertMatches(GOLDEN.resolve("ips-25.yaml"), run.out());
  }

  @Test
  void aFileIsNotWrittenOverUnlessThatIsForced() throws IOException {
    var file = Files.writeString(folder.resolve("review.yaml"), "mine");
    var run = Cli.run("new", "--rubric", "ips-25", file.toString());
    assertThat(run.err())
        .isEqualTo(
            "fidelity: %s exists already; name another file or give --force [file-exists]\n"
                .formatted(file));
    assertThat(run.code()).isEqualTo(2);
    assertThat(file).hasContent("mine");
    assertThat(Cli.run("new", "--rubric", "ips-25", "--force", file.toString()).code()).isZero();
    assertScoresAsTheFullRange(file);
  }

  @Test
  void inFinnishItSaysSoInFinnish() {
    var file = folder.resolve("uusi.yaml");
    var run = Cli.run("new", "--rubric", "ips-25", file.toString(), "--language", "fi");
    assertThat(run.err()).isEqualTo("%s on luotu; täytä se\n".formatted(file));
  }

  @Test
  void aRubricIsNeeded() {
    assertThat(Cli.run("new", "-").err())
        .isEqualTo("fidelity: no rubric is named; give --rubric or --from [no-rubric-named]\n");
    assertThat(Cli.run("new", "--rubric", "ips-52", "-").err())
        .isEqualTo(
            "fidelity: rubric 'ips-52' is not built in; did you mean 'ips-25'? [unknown-rubric]\n");
  }

  private static void assertScoresAsTheFullRange(Path file) {
    var scorecard = TestScorecard.of(file);
    assertThat(scorecard.total().lowest()).isEqualByComparingTo("25");
    assertThat(scorecard.total().highest()).isEqualByComparingTo("125");
    assertThat(scorecard.count(Basis.OPEN)).isEqualTo(25);
    assertThat(scorecard.unused()).isEmpty();
  }

  private static boolean isEmpty(ItemReview item) {
    return item.answers().stream().allMatch(AnswerSet.EMPTY::equals)
        && item.equals(ItemReview.of(item.answers()));
  }

  private static Review read(Path file) {
    return InputFile.review(file, new Rubrics()).review();
  }
}
