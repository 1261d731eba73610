package fidelity.words;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.Rubrics;
import fidelity.input.TestRubric;
import fidelity.rubric.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was changed in a tailored rubric, and what can still be compared, is said in full
/// sentences.
class TailoringTextsTest {

  private static final String LEVELS =
      "levels: { 5: { says: e }, 4: { says: d }, 3: { says: c }, 2: { says: b }, 1: { says: a } }";
  private static final String BANDS =
      "bands: [{ band: a, name: A, from: %s }, { band: b, name: B }]\n";
  private static final String ALL_SECTIONS =
      "Section scores can be compared where a section’s items are all the same: Staffing;"
          + " Organization; Services.";

  @TempDir private Path folder;

  @Test
  void aRubricThatStandsOnItsOwnHasNoSuchTexts() {
    assertThat(TailoringTexts.of(TestRubric.named("ips-25"), Words.of(Language.ENGLISH))).isEmpty();
  }

  @Test
  void everyChangeIsTold() throws IOException {
    var texts =
        texts(
            "",
            "{ leave_out: 14, because: No jobs yet. }",
            "{ rename: 8, name: Role of the leader, because: Another title. }",
            "{ replace: 2, with: { name: Staff, standard: S, %s }, because: A half will do. }"
                .formatted(LEVELS),
            "{ add: P1, section: staffing, with: { name: Peers, standard: S, %s }, because: We have some. }"
                .formatted(LEVELS));
    assertThat(texts.changes())
        .containsExactly(
            "14. Ongoing, work-based vocational assessment – left out. No jobs yet.",
            "8. Role of the leader – renamed; in the base: Role of the employment supervisor. Another title.",
            "2. Staff – replaced. A half will do.",
            "P1. Peers – added. We have some.");
    assertThat(texts.basedOn())
        .isEqualTo(
            "Own scale, version 1. Based on IPS Supported Employment Fidelity Scale, version 2008; changed items: 4");
    assertThat(texts.comparable())
        .containsExactly(
            "All item scores can be compared but those of: 2, P1.",
            "Section scores can be compared where a section’s items are all the same: Organization.",
            "The total and the band cannot be compared, because items were left out, replaced or added.");
  }

  @Test
  void whereItemsAreOnlyRenamedEverythingCanBeCompared() throws IOException {
    assertThat(texts("", "{ rename: 8, name: Leader, because: Title. }").comparable())
        .containsExactly(
            "All item scores can be compared.",
            ALL_SECTIONS,
            "The total can be compared, because no item was left out, replaced or added.");
  }

  @Test
  void bandsOfOtherLimitsCannotBeCompared() throws IOException {
    assertThat(texts(BANDS.formatted("90"), "{ rename: 8, name: L, because: T }").comparable())
        .contains(
            "The total can be compared, because no item was left out, replaced or added.",
            "The band cannot be compared, because the bands have other limits than in the base.");
  }

  @Test
  void totalsThatAreComputedInAnotherWayCannotBeCompared() throws IOException {
    var header = "total: mean\n" + BANDS.formatted("3.5") + "review_every: [{ months: 6 }]\n";
    assertThat(texts(header, "{ rename: 8, name: L, because: T }").comparable())
        .containsExactly(
            "All item scores can be compared.",
            "Section scores, the total and the band cannot be compared, because they are computed in"
                + " another way than in the base.");
  }

  @Test
  void aSectionThatIsLeftOutIsNotNamed() throws IOException {
    var header = BANDS.formatted("90") + "review_every: [{ months: 6 }]\n";
    var texts =
        texts(
            header,
            "{ leave_out: 1, because: A }",
            "{ leave_out: 2, because: B }",
            "{ leave_out: 3, because: C }");
    assertThat(texts.comparable().get(1)).endsWith("all the same: Organization; Services.");
  }

  @Test
  void whereEachSectionHasChangedNoneCanBeCompared() throws IOException {
    var with = "with: { name: N, standard: S, %s }, because: B }".formatted(LEVELS);
    var texts =
        texts("", "{ replace: 1, " + with, "{ replace: 4, " + with, "{ replace: 25, " + with);
    assertThat(texts.comparable().get(1))
        .isEqualTo("No section score can be compared, because each section has changed items.");
  }

  @Test
  void aFinnishRubricIsToldOfInFinnish() {
    var rubric = TestRubric.named("samples/rubrics/kuntouttava-tyotoiminta.yaml");
    var texts = TailoringTexts.of(rubric, Words.of(Language.FINNISH)).orElseThrow();
    assertThat(texts.changes())
        .contains(
            "21. Avoimille työmarkkinoille sijoittuva työ – poistettu. Työtoiminta ei ole työsuhde,"
                + " joten työpaikkojen pysyvyyttä ei voi mitata.");
    assertThat(texts.comparable())
        .containsExactly(
            "Arvosanoja voi verrata muissa laatukriteereissä, mutta ei näissä: 15, 26, 27.",
            "Osa-alueen pisteitä voi verrata, kun sen kaikki laatukriteerit ovat samat kuin"
                + " perustassa. Näin on näissä: Palvelun henkilöstö; Palvelun järjestäminen.",
            "Yhteispistemäärää ja tasoa ei voi verrata, koska laatukriteerejä on poistettu, korvattu"
                + " tai lisätty.");
  }

  private TailoringTexts texts(String header, String... changes) throws IOException {
    var text =
        "rubric: own\nversion: 1\nname: Own scale\nbased_on: ips-25\n%schanges:\n  - %s\n"
            .formatted(header, String.join("\n  - ", changes));
    Files.writeString(folder.resolve("own.yaml"), text);
    var rubric = new Rubrics().rubric("own.yaml", folder).orElseThrow();
    return TailoringTexts.of(rubric, Words.of(Language.ENGLISH)).orElseThrow();
  }
}
