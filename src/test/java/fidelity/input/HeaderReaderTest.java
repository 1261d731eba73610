package fidelity.input;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.review.Header;
import fidelity.review.Method;
import fidelity.review.Narrative;
import fidelity.review.PreviousReview;
import fidelity.review.ReviewKind;
import fidelity.review.Site;
import fidelity.review.Status;
import fidelity.review.Visit;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands above the items of a review is read, and its days are compared.
class HeaderReaderTest {

  private static final String HASH = "0123456789abcdef".repeat(4);

  private static final LocalDate VISITED = LocalDate.of(2025, 3, 11);
  private static final String SITE = "site: { id: north, name: North }\n";

  @Test
  void theLeastThatAReviewSaysIsItsSiteAndItsVisit() {
    assertThat(header(YamlText.of(SITE + "visited: 2025-03-11")))
        .hasValue(
            new Header(
                "",
                new Site("north", "North", ""),
                new Visit(List.of(VISITED)),
                "",
                Optional.empty(),
                ReviewKind.INDEPENDENT,
                Status.DRAFT,
                "",
                List.of(),
                List.of(),
                new LinkedHashMap<>()));
    assertThat(found(SITE + "visited: 2025-03-11")).isEmpty();
  }

  @Test
  void allThatAReviewCanSayIsRead() {
    var text =
        """
        title: A title
        site: { id: north, name: North, organisation: Trust }
        visited: [2025-03-12, 2025-03-11]
        rater: A
        reported: 2025-04-02
        kind: guided-self-assessment
        status: draft
        publisher: Publisher
        assessors: [A, B]
        recipients: [C]
        tags: { region: Central, empty: }
        """;
    assertThat(header(YamlText.of(text)))
        .hasValue(
            new Header(
                "A title",
                new Site("north", "North", "Trust"),
                new Visit(List.of(VISITED, VISITED.plusDays(1))),
                "A",
                Optional.of(LocalDate.of(2025, 4, 2)),
                ReviewKind.GUIDED_SELF_ASSESSMENT,
                Status.DRAFT,
                "Publisher",
                List.of("A", "B"),
                List.of("C"),
                new LinkedHashMap<>(Map.of("region", "Central"))));
  }

  @ParameterizedTest
  @CsvSource({"-1, REPORTED_BEFORE_VISIT", "0, ", "90, ", "91, REPORTED_LATE"})
  void aReportComesWithinNinetyDaysOfTheLastDay(int days, Code code) {
    var text = SITE + "visited: [2025-03-01, 2025-03-11]\nreported: " + VISITED.plusDays(days);
    assertThat(codes(text)).isEqualTo(Optional.ofNullable(code).stream().toList());
  }

  @Test
  void aLateReportIsToldWithItsDays() {
    assertThat(found(SITE + "visited: 2025-03-11\nreported: 2025-06-20"))
        .containsExactly(
            Diagnostic.of(
                new Place("a.yaml", 3, 11),
                Subject.REVIEW,
                Code.REPORTED_LATE,
                Detail.whole(101),
                Detail.whole(90)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "visited: [] | NO_VISIT_DATE",
        "visited: yesterday | VISIT_DATE_NEEDED",
        "visited: 2025-02-29 | VISIT_DATE_NEEDED",
        "visited: { on: 2025-03-11 } | VISIT_DATE_NEEDED",
        "title: A | MISSING_KEY"
      })
  void aVisitNeedsADay(String visited, Code code) {
    assertThat(header(YamlText.of(SITE + visited))).isEmpty();
    assertThat(codes(SITE + visited)).containsExactly(code);
  }

  @Test
  void aDayThatCannotBeReadIsToldBesideOneThatCan() {
    assertThat(codes(SITE + "visited: [2025-03-11, soon]")).containsExactly(Code.VISIT_DATE_NEEDED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: none | UNKNOWN_WORD",
        "status: done | UNKNOWN_WORD",
        "reported: soon | DATE_NEEDED",
        "assessors: A | LIST_NEEDED"
      })
  void aValueOfAnotherKindIsTold(String line, Code code) {
    assertThat(codes(SITE + "visited: 2025-03-11\n" + line)).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "site: { id: north } | MISSING_KEY",
        "site: { id: north, name: } | TEXT_NEEDED",
        "site: north | MAP_NEEDED",
        "site: { id: north, name: North, town: X } | UNKNOWN_KEY"
      })
  void aSiteHasAnIdAndAName(String site, Code code) {
    assertThat(codes(site + "\nvisited: 2025-03-11")).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "previous: north-2024.yaml | MAP_NEEDED",
        "previous: { review: north-2024.yaml } | MISSING_KEY",
        "previous: { sha256: HASH } | MISSING_KEY",
        "previous: { review: , sha256: HASH } | TEXT_NEEDED",
        "previous: { review: north-2024.yaml, sha256: 0123 } | CHECKSUM_NEEDED",
        "previous: { reveiw: north-2024.yaml, sha256: HASH } | UNKNOWN_KEY",
        "previous: { review: north-2024.yaml, sha256: HASH } | ",
      })
  void theLastReviewIsNamedByItsFileAndItsChecksum(String line, Code code) {
    var text = SITE + "visited: 2025-03-11\n" + line.replace("HASH", HASH);
    if (code == null) {
      assertThat(codes(text)).isEmpty();
      assertThat(header(YamlText.of(text)).orElseThrow().previous())
          .hasValue(new PreviousReview("north-2024.yaml", HASH));
    } else {
      assertThat(codes(text)).contains(code);
    }
  }

  @Test
  void theProseIsRead() {
    var text =
        """
        purpose: Why
        programme: What
        method: { documents: [A], interviews: [B], observations: [C] }
        summary: How
        strengths: Where
        """;
    assertThat(narrative(text))
        .isEqualTo(
            new Narrative(
                "Why",
                "What",
                new Method(List.of("A"), List.of("B"), List.of("C")),
                "How",
                "Where"));
    assertThat(narrative("title: A")).isEqualTo(Narrative.EMPTY);
  }

  private static Optional<Header> header(YamlText review) {
    return new HeaderReader(review.problems()).header(review.fields());
  }

  private static Narrative narrative(String text) {
    var review = YamlText.of(text);
    return new HeaderReader(review.problems()).narrative(review.fields());
  }

  private static List<Diagnostic> found(String text) {
    var review = YamlText.of(text);
    header(review);
    return review.found();
  }

  private static List<Code> codes(String text) {
    return found(text).stream().map(Diagnostic::code).toList();
  }
}
