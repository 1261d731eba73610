package fidelity.input;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.yaml.SourceFile;
import fidelity.problem.Told;
import fidelity.rubric.Change.Added;
import fidelity.rubric.Change.LeftOut;
import fidelity.rubric.Change.Renamed;
import fidelity.rubric.Change.Replaced;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import fidelity.rubric.Rubric.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A rubric that is based on another one is that rubric with its items changed and a header of its
/// own.
class TailoredRubricTest {

  private static final String BASE =
      """
      rubric: base
      version: "1"
      language: fi
      name: Base
      scores: { from: 1, to: 2 }
      total: mean
      bands: [{ band: good, name: Good, from: 1.5 }, { band: low, name: Low }]
      development_need: 1
      review_every: [{ months: 6 }]
      sources: { DOC: Documents, INT: Interviews }
      sections:
        - section: team
          name: Team
          items:
            - { item: 1, name: One, standard: S, levels: { 2: { says: b }, 1: { says: a } } }
            - item: 2
              name: Two
              standard: S
              sources: [DOC]
              answers: { done: { yes-no: Done } }
              levels: { 2: { when: done, says: b }, 1: { says: a } }
              examples: [{ answers: { done: yes }, score: 2 }]
        - section: work
          name: Work
          items:
            - { item: 3, name: Three, standard: S, levels: { 2: { says: b }, 1: { says: a } } }
      """;

  private static final String OTHER =
      "name: Other, standard: T, sources: [OBS], levels: { 2: { says: d }, 1: { says: c } }";

  @TempDir private Path folder;

  @BeforeEach
  void base() throws IOException {
    Files.writeString(folder.resolve("base.yaml"), BASE);
  }

  @Test
  void everyChangeIsMadeAndKeptWithItsReason() {
    var rubric =
        tailored(
            "sources: { OBS: Observation, DOC: Files }",
            "{ leave_out: 3, because: x }",
            "{ rename: 2, name: Second, because: y }",
            "{ replace: 1, with: { %s }, because: z }".formatted(OTHER),
            "{ add: 4, section: team, after: 1, with: { %s }, because: v }".formatted(OTHER),
            "{ add: 5, section: team, with: { %s }, because: w }".formatted(OTHER));
    assertThat(rubric.sections()).extracting(Section::id).containsExactly("team");
    assertThat(rubric.items()).extracting(Item::id).containsExactly("1", "4", "2", "5");
    assertThat(rubric.items())
        .extracting(Item::name)
        .containsExactly("Other", "Other", "Second", "Other");
    assertThat(rubric.identity().tailoring().orElseThrow().changes())
        .containsExactly(
            new LeftOut("3", "Three", "x"),
            new Renamed("2", "Two", "Second", "y"),
            new Replaced("1", "Other", "z"),
            new Added("4", "Other", "v"),
            new Added("5", "Other", "w"));
    assertThat(rubric.sources())
        .containsExactly(
            Map.entry("DOC", "Files"),
            Map.entry("INT", "Interviews"),
            Map.entry("OBS", "Observation"));
  }

  @Test
  void aRenamedItemIsTheSameButForItsName() {
    var item = tailored("", "{ rename: 2, name: Second, because: y }").item("2").orElseThrow();
    var before = baseRubric().item("2").orElseThrow();
    assertThat(item)
        .isEqualTo(
            new Item(
                before.id(),
                "Second",
                before.standard(),
                before.sources(),
                before.cardinality(),
                before.questions(),
                before.levels(),
                before.note(),
                before.notApplicable()));
  }

  @Test
  void theHeaderIsItsOwnAndElseTheBases() {
    var rubric = tailored("development_need: 2", "{ leave_out: 3, because: x }");
    var base = baseRubric();
    assertThat(rubric.identity().id()).isEqualTo("own");
    assertThat(rubric.identity().version()).isEqualTo("7");
    assertThat(rubric.identity().name()).isEqualTo("Own");
    assertThat(rubric.identity().language()).isEqualTo(base.identity().language());
    assertThat(rubric.identity().origin().name()).isEqualTo("own.yaml");
    assertThat(rubric.scale()).isEqualTo(base.scale());
    assertThat(rubric.total()).isEqualTo(base.total());
    assertThat(rubric.bands()).isEqualTo(base.bands());
    assertThat(rubric.reviewEvery()).isEqualTo(base.reviewEvery());
    assertThat(rubric.developmentNeed()).isEqualTo(2);
    assertThat(rubric.identity().tailoring().orElseThrow().base()).isEqualTo(base);
  }

  @Test
  void theExamplesOfItemsThatAreKeptAreKept() {
    assertThat(document("", "{ leave_out: 3, because: x }").examples()).hasSize(1);
    assertThat(document("", "{ leave_out: 2, because: x }").examples()).isEmpty();
  }

  @Test
  void aPlaceIsInTheFileWhereThePartStands() {
    var places =
        document(
                "sources: { OBS: O }",
                "{ add: 4, section: team, with: { %s }, because: v }".formatted(OTHER))
            .places();
    assertThat(places.of("item 2/levels/2")).hasToString(folder.resolve("base.yaml") + ":21:19");
    assertThat(places.of("item 4/levels/2").file())
        .isEqualTo(folder.resolve("own.yaml").toString());
  }

  /// A checksum of two lines, as the reference says.
  @Test
  void aChangeOfEitherFileChangesTheChecksum() throws IOException, NoSuchAlgorithmException {
    var rubric = tailored("", "{ leave_out: 3, because: x }");
    var lines = "%s\n%s\n".formatted(sha256("base.yaml"), sha256("own.yaml"));
    assertThat(rubric.identity().origin().sha256())
        .isEqualTo(sha256(lines.getBytes(StandardCharsets.UTF_8)));
  }

  /// Of a mean the limits still fit; of a sum only while there are as many items.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mean |                                        |
          sum  |                                        | 6:3 LIMITS_OF_BASE, 6:3 LIMITS_OF_BASE
          sum  | 'bands: [{ band: all, name: All }]'    | 7:3 LIMITS_OF_BASE
          """)
  void limitsOfTotalsAreWrittenAnewWhereTotalsAreOther(String total, String own, String told)
      throws IOException {
    Files.writeString(folder.resolve("base.yaml"), BASE.replace("mean", total));
    var file = write(own == null ? "" : own, "{ leave_out: 3, because: x }");
    assertThat(String.join(", ", Told.by(() -> RubricReader.read(file, new Rubrics()))))
        .isEqualTo(told == null ? "" : told);
  }

  @Test
  void asManyItemsAsBeforeKeepTheLimits() throws IOException {
    Files.writeString(folder.resolve("base.yaml"), BASE.replace("mean", "sum"));
    var added = "{ add: 4, section: team, with: { %s }, because: v }".formatted(OTHER);
    assertThat(tailored("sources: { OBS: O }", "{ leave_out: 3, because: x }", added).items())
        .hasSize(3);
  }

  @Test
  void aBaseIsReadAndCheckedOnceForAllThatAreBasedOnIt() throws IOException {
    write("", "{ leave_out: 3, because: x }");
    Files.copy(folder.resolve("own.yaml"), folder.resolve("second.yaml"));
    var checked = new ArrayList<String>();
    var shelf = new Rubrics(each -> checked.add(each.rubric().identity().origin().name()));
    var one = shelf.rubric("own.yaml", folder).orElseThrow();
    var other = shelf.rubric("second.yaml", folder).orElseThrow();
    assertThat(checked).containsExactly("base.yaml", "own.yaml", "second.yaml");
    assertThat(base(one)).isSameAs(base(other));
    assertThat(shelf.files())
        .containsExactlyInAnyOrder(
            folder.resolve("base.yaml"), folder.resolve("own.yaml"), folder.resolve("second.yaml"));
  }

  private static Rubric base(Rubric rubric) {
    return rubric.identity().tailoring().orElseThrow().base();
  }

  private Rubric baseRubric() {
    return new Rubrics().rubric("base.yaml", folder).orElseThrow();
  }

  private Rubric tailored(String header, String... changes) {
    return document(header, changes).rubric();
  }

  private RubricDocument document(String header, String... changes) {
    return RubricReader.read(write(header, changes), new Rubrics());
  }

  private SourceFile write(String header, String... changes) {
    var text =
        "rubric: own\nversion: 7\nname: Own\nbased_on: base.yaml\n"
            + (header.isEmpty() ? "" : header + "\n")
            + "changes:\n"
            + String.join("", List.of(changes).stream().map("  - %s\n"::formatted).toList());
    try {
      return SourceFile.read(Files.writeString(folder.resolve("own.yaml"), text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String sha256(String file) throws IOException, NoSuchAlgorithmException {
    return sha256(Files.readAllBytes(folder.resolve(file)));
  }

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
