package fidelity.input;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.ItemReviewReader.Items;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.problem.Told;
import fidelity.review.Answer;
import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.review.GivenScore;
import fidelity.review.ItemReview;
import fidelity.rubric.Points;
import fidelity.rubric.Rubric;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a review says of an item is read by its rubric, and what cannot be is told.
class ItemReviewReaderTest {

  private static final Rubric RUBRIC = TestRubric.named("ips-25");

  @TempDir private Path folder;

  @Test
  void allThatAReviewCanSayOfAnItem() {
    var text =
        YamlText.of(
            """
            items:
              15:
                answers:
                  days_to_employer_contact: { is: 20..31, source: MIS, note: From the records }
                  contacts_tracked: yes
                score: 4
                reason: Some had none.
                sources: [MIS, the log]
                comments: Seen.
                recommendations: Go on.
              01: { answers: }
            """);
    var answers = new LinkedHashMap<String, Evidence>();
    answers.put(
        "days_to_employer_contact",
        new Evidence(
            new Answer.Interval(new BigDecimal("20"), new BigDecimal("31")),
            "MIS",
            "From the records"));
    answers.put("contacts_tracked", Evidence.of(new Answer.YesNo(true)));
    var reviews = new LinkedHashMap<String, ItemReview>();
    reviews.put(
        "15",
        new ItemReview(
            List.of(new AnswerSet(answers)),
            Optional.of(new GivenScore(Points.of(4), "Some had none.")),
            Optional.empty(),
            List.of("MIS", "the log"),
            "Seen.",
            "Go on."));
    reviews.put("1", ItemReview.of(List.of(AnswerSet.EMPTY)));
    var places = new LinkedHashMap<String, Place>();
    places.put("15", new Place("a.yaml", 2, 3));
    places.put("1", new Place("a.yaml", 11, 3));
    var read = items(text, RUBRIC);
    assertThat(read).isEqualTo(new Items(reviews, places));
    assertThat(read.reviews().keySet()).containsExactly("15", "1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "score: 1, reason: A | ",
        "score: 5, reason: A | ",
        "score: 0, reason: A | 1:22 OFF_SCALE",
        "score: 6, reason: A | 1:22 OFF_SCALE",
        "score: 2.5, reason: A | 1:22 SCORE_BETWEEN_POINTS",
        "score: '2,5', reason: A | 1:22 SCORE_BETWEEN_POINTS",
        "score: 5.5, reason: A | 1:22 OFF_SCALE",
        "score: 4.000, reason: A | 1:22 WHOLE_SCORE_NEEDED",
        "score: good, reason: A | 1:22 WHOLE_SCORE_NEEDED",
        "score: 3 | 1:22 SCORE_WITHOUT_REASON",
        "reason: A | 1:23 REASON_WITHOUT_SCORE",
        "score: , reason: A | 1:21 WHOLE_SCORE_NEEDED",
        "colour: red | 1:15 UNKNOWN_KEY"
      })
  void aGivenScoreIsOneOfTheScaleAndHasItsReason(String item, String told) {
    assertThat(told("items: { 7: { %s } }".formatted(item)))
        .isEqualTo(Optional.ofNullable(told).stream().toList());
  }

  @Test
  void anItemThatTheRubricLacksIsToldWithWhatMayBeMeant() {
    var text = YamlText.of("items: { 26: {} }");
    items(text, RUBRIC);
    var known = RUBRIC.items().stream().map(each -> each.id()).toList();
    assertThat(text.found())
        .containsExactly(
            Diagnostic.of(
                new Place("a.yaml", 1, 10),
                Subject.item("26"),
                Code.UNKNOWN_ITEM,
                Detail.name("ips-25"),
                new Detail.Suggestion(Optional.empty(), known)));
  }

  @Test
  void anItemStandsOnce() {
    assertThat(told("items:\n  7: {}\n  07: {}\n")).containsExactly("3:3 DUPLICATE_ID");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: A | 1:1 MISSING_KEY",
        "items: A | 1:8 MAP_NEEDED",
        "items: { 7: A } | 1:13 MAP_NEEDED",
        "items: { 7: { answers: [{}] } } | 1:24 ONE_SET_NEEDED"
      })
  void whatIsOfAnotherShapeIsTold(String text, String told) {
    assertThat(told(text)).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource({"100, ", "101, 1:25 TOO_MANY_SPECIALISTS"})
  void anItemHasTheSetsOfAHundredSpecialistsAtMost(int specialists, String told) {
    assertThat(told("items: { 17: { answers: [%s] } }".formatted("{}, ".repeat(specialists))))
        .isEqualTo(Optional.ofNullable(told).stream().toList());
  }

  /// Ten items with the sets of a hundred specialists each, and an eleventh with some more.
  @ParameterizedTest
  @CsvSource({"0, ", "1, 12:3 TOO_MANY_SETS", "100, 12:3 TOO_MANY_SETS"})
  void aReviewHasAThousandSetsOfSpecialistsAtMost(int more, String told) throws IOException {
    var full = each(1, 10, item -> sets(item, 100));
    var text = YamlText.of("items:\n" + full + sets(11, more) + "  12: { answers: {} }\n");
    items(text, elevenItemsPerSpecialist());
    assertThat(Told.of(text.found())).isEqualTo(Optional.ofNullable(told).stream().toList());
  }

  private static String sets(int item, int sets) {
    return "  %d: { answers: [%s] }\n".formatted(item, "{}, ".repeat(sets));
  }

  /// A rubric whose twelfth item, unlike the others, is not answered for each specialist.
  private Rubric elevenItemsPerSpecialist() throws IOException {
    var item =
        """
        - item: %d
          name: Meetings
          standard: Held.
          per: specialist
          answers: { held: { yes-no: Held } }
          levels: { 2: { when: held, says: Held }, 1: { says: Not held } }
        """;
    var last = item.formatted(12).replace("  per: specialist\n", "");
    return new Scales(folder).read("rated", 2, each(1, 11, item::formatted) + last).rubric();
  }

  private static String each(int first, int last, IntFunction<String> text) {
    return IntStream.rangeClosed(first, last).mapToObj(text).collect(Collectors.joining());
  }

  private static List<String> told(String review) {
    var text = YamlText.of(review);
    items(text, RUBRIC);
    return Told.of(text.found());
  }

  private static Items items(YamlText text, Rubric rubric) {
    return new ItemReviewReader(rubric, text.problems()).items(text.fields());
  }
}
