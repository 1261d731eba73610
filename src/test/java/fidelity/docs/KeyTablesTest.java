package fidelity.docs;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import fidelity.keys.BandKey;
import fidelity.keys.ChangeKey;
import fidelity.keys.EvidenceKey;
import fidelity.keys.ExampleKey;
import fidelity.keys.IntervalKey;
import fidelity.keys.ItemKey;
import fidelity.keys.ItemReviewKey;
import fidelity.keys.Key;
import fidelity.keys.LevelKey;
import fidelity.keys.MethodKey;
import fidelity.keys.OutcomeKey;
import fidelity.keys.QuestionKey;
import fidelity.keys.RaterKey;
import fidelity.keys.ReviewKey;
import fidelity.keys.RubricKey;
import fidelity.keys.ScoresKey;
import fidelity.keys.SectionKey;
import fidelity.keys.SiteKey;
import fidelity.keys.SpecialistKey;
import fidelity.keys.TailoredKey;
import fidelity.keys.header.PreviousKey;
import fidelity.review.ReviewKind;
import fidelity.review.Status;
import fidelity.rubric.Identified;
import fidelity.rubric.TotalRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The tables of keys in the reference say what the program declares; `make golden` writes them.
class KeyTablesTest {

  private static final Path REFERENCE = Path.of("src/site/markdown/reference");

  /// The keys whose values are maps, or lists of maps, that are described in the same table.
  private static final Map<Key, Key[]> INNER =
      Map.ofEntries(
          Map.entry(ReviewKey.SITE, SiteKey.values()),
          Map.entry(ReviewKey.RATERS, RaterKey.values()),
          Map.entry(ReviewKey.PREVIOUS, PreviousKey.values()),
          Map.entry(ReviewKey.METHOD, MethodKey.values()),
          Map.entry(ReviewKey.OUTCOME, OutcomeKey.values()),
          Map.entry(RubricKey.SCORES, ScoresKey.values()),
          Map.entry(RubricKey.BANDS, BandKey.values()),
          Map.entry(RubricKey.REVIEW_EVERY, IntervalKey.values()),
          Map.entry(RubricKey.SECTIONS, SectionKey.values()),
          Map.entry(ItemKey.LEVELS, LevelKey.values()),
          Map.entry(ItemKey.EXAMPLES, ExampleKey.values()));

  @Test
  void thePageOfTheReviewFileHasItsKeys() throws IOException {
    assertTables(
        "review-file.md",
        Map.of(
            "Keys", ReviewKey.values(),
            "Items", ItemReviewKey.values(),
            "The answers of several specialists", SpecialistKey.values(),
            "The long form of an answer", EvidenceKey.values()));
  }

  @Test
  void thePageOfTheRubricFileHasItsKeys() throws IOException {
    assertTables(
        "rubric-file.md",
        Map.of(
            "Head", RubricKey.values(),
            "Items", ItemKey.values(),
            "Questions", QuestionKey.values(),
            "Tailored rubrics", TailoredKey.values(),
            "Changes", ChangeKey.values()));
  }

  @Test
  void aKeyThatTakesOneOfSomeWordsNamesThemAll() {
    assertThat(ReviewKey.KIND.says()).contains(Identified.ids(ReviewKind.class));
    assertThat(ReviewKey.STATUS.says()).contains(Identified.ids(Status.class));
    assertThat(RubricKey.TOTAL.says()).contains(TotalRule.ids());
  }

  private static void assertTables(String file, Map<String, Key[]> tables) throws IOException {
    var page = Files.readString(REFERENCE.resolve(file));
    for (var table : tables.entrySet()) {
      page = withTable(page, table.getKey(), table(table.getValue()));
    }
    Golden.assertMatches(REFERENCE.resolve(file), page);
  }

  /// The page with another table of keys under a heading.
  private static String withTable(String page, String heading, String table) {
    var from = page.indexOf("\n| key |", page.indexOf("\n## " + heading + "\n")) + 1;
    return page.substring(0, from) + table + page.substring(page.indexOf("\n\n", from));
  }

  private static String table(Key[] keys) {
    return "| key | needed | meaning |\n|---|---|---|\n" + rows("", keys).collect(joining("\n"));
  }

  private static Stream<String> rows(String outer, Key[] keys) {
    return Arrays.stream(keys)
        .flatMap(
            key ->
                Stream.concat(
                    Stream.of(row(outer, key)),
                    rows(key.id() + ".", INNER.getOrDefault(key, new Key[0]))));
  }

  private static String row(String outer, Key key) {
    var needed = key.needed() ? "yes" : "";
    return "| `%s%s` | %s | %s |".formatted(outer, key.id(), needed, key.says());
  }
}
