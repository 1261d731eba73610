package fidelity.cohort;

import fidelity.review.Outcome;
import fidelity.review.ReviewKind;
import fidelity.review.Site;
import fidelity.review.Status;
import fidelity.rubric.Bands;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Condition;
import fidelity.rubric.Identity;
import fidelity.rubric.Item;
import fidelity.rubric.Item.Cardinality;
import fidelity.rubric.Item.Level;
import fidelity.rubric.Language;
import fidelity.rubric.Origin;
import fidelity.rubric.Points;
import fidelity.rubric.Rubric;
import fidelity.rubric.Rubric.ReviewInterval;
import fidelity.rubric.Rubric.Section;
import fidelity.rubric.Scale;
import fidelity.rubric.TotalRule;
import fidelity.scoring.Basis;
import fidelity.scoring.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reviews by a scale so small that its statistics can be worked out by hand: three items of 1 to 3
/// points, the first two in one section, a total of 3 to 9, high from 7.
public final class SmallScale {

  public static final Band HIGH = new Band("high", "High", new BigDecimal("7"));
  public static final Band LOW = new Band("low", "Low", new BigDecimal("3"));
  public static final LocalDate VISITED = LocalDate.of(2025, 3, 4);

  private SmallScale() {}

  public static Rubric rubric(String version, String sha256) {
    return new Rubric(
        new Identity("small", version, Language.ENGLISH, "Small", new Origin("small", sha256)),
        new Scale(1, 3),
        TotalRule.SUM,
        Optional.empty(),
        new Bands(List.of(HIGH, LOW)),
        1,
        List.of(
            new ReviewInterval(new BigDecimal("7"), 12), new ReviewInterval(BigDecimal.ZERO, 6)),
        Map.of(),
        List.of(
            new Section("one", "One", Optional.empty(), List.of(item("a"), item("b"))),
            new Section("two", "Two", Optional.empty(), List.of(item("c")))));
  }

  public static Rubric rubric() {
    return rubric("1", "0123456789abcdef");
  }

  public static Cohort cohort(CohortReview... reviews) {
    return new Cohort(rubric(), List.of(reviews));
  }

  /// A finished review.
  public static CohortReview review(String site, int... scores) {
    return review(site, VISITED, Optional.empty(), settled(scores));
  }

  public static CohortReview review(LocalDate visited, String site, int... scores) {
    return review(site, visited, Optional.empty(), settled(scores));
  }

  public static CohortReview review(Outcome outcome, String site, int... scores) {
    return review(site, VISITED, Optional.of(outcome), settled(scores));
  }

  public static CohortReview review(
      LocalDate visited, Outcome outcome, String site, int... scores) {
    return review(site, visited, Optional.of(outcome), settled(scores));
  }

  /// The same review in a group of the analyst's own.
  public static CohortReview tagged(CohortReview review, String tag, String name) {
    var occasion = review.occasion();
    var tags = new LinkedHashMap<>(occasion.tags());
    tags.put(tag, name);
    return new CohortReview(
        review.origin(),
        review.rubric(),
        new Occasion(
            occasion.site(),
            occasion.from(),
            occasion.to(),
            occasion.rater(),
            occasion.kind(),
            occasion.status(),
            tags),
        review.outcome(),
        review.items(),
        review.sections(),
        review.total(),
        review.bands());
  }

  /// The same review by a rater alone.
  public static CohortReview ratedBy(String rater, CohortReview review) {
    var occasion = review.occasion();
    return new CohortReview(
        new Origin(rater + review.origin().file(), "00"),
        review.rubric(),
        new Occasion(
            occasion.site(),
            occasion.from(),
            occasion.to(),
            rater,
            occasion.kind(),
            occasion.status(),
            occasion.tags()),
        review.outcome(),
        review.items(),
        review.sections(),
        review.total(),
        review.bands());
  }

  /// A review with open items, whose scores are given as 0.
  public static CohortReview partly(String site, int... scores) {
    return review(
        site,
        VISITED,
        Optional.empty(),
        Arrays.stream(scores)
            .mapToObj(score -> score == 0 ? range(1, 3, Basis.OPEN) : range(score))
            .toList());
  }

  /// A review whose third score is open.
  public static CohortReview open(String site, int first, int second) {
    var any = range(1, 3, Basis.OPEN);
    return review(site, VISITED, Optional.empty(), List.of(range(first), range(second), any));
  }

  /// A finished review whose third item, and so its second section, does not apply.
  public static CohortReview leftOut(
      Optional<Outcome> outcome, String site, int first, int second) {
    var scored = List.of(range(first), range(second));
    var whole = review(site, VISITED, outcome, List.of(range(first), range(second), range(1)));
    return new CohortReview(
        whole.origin(),
        whole.rubric(),
        whole.occasion(),
        outcome,
        List.of(range(first), range(second), new CohortItem.NoScore("There is none.")),
        List.of(Optional.of(range(scored)), Optional.empty()),
        range(scored),
        whole.bands());
  }

  private static CohortReview review(
      String site, LocalDate visited, Optional<Outcome> outcome, List<ItemRange> items) {
    var total = range(items);
    return new CohortReview(
        new Origin(site + ".yaml", "00"),
        rubric(),
        new Occasion(
            new Site(site, site, ""),
            visited,
            visited.plusDays(1),
            "",
            ReviewKind.INDEPENDENT,
            Status.FINAL,
            new LinkedHashMap<>()),
        outcome,
        List.copyOf(items),
        List.of(Optional.of(range(items.subList(0, 2))), Optional.of(range(items.subList(2, 3)))),
        total,
        Stream.of(total.highest(), total.lowest()).map(rubric().bands()::of).distinct().toList());
  }

  private static List<ItemRange> settled(int... scores) {
    return Arrays.stream(scores).mapToObj(SmallScale::range).toList();
  }

  private static ItemRange range(int score) {
    return range(score, score, Basis.SCORED);
  }

  private static ItemRange range(int lowest, int highest, Basis basis) {
    var least = Points.of(lowest);
    var most = Points.of(highest);
    return new ItemRange(least, most, least, most, basis);
  }

  private static Range range(List<ItemRange> items) {
    return Range.of(sum(items, ItemRange::lowest), sum(items, ItemRange::highest));
  }

  private static BigDecimal sum(List<ItemRange> items, Function<ItemRange, Points> end) {
    return items.stream().map(end).reduce(Points.NONE, Points::plus).number();
  }

  private static Item item(String id) {
    return new Item(
        id,
        id,
        id,
        List.of(),
        Cardinality.ONCE,
        List.of(),
        IntStream.rangeClosed(1, 3)
            .mapToObj(score -> new Level(score, new Condition.Always(), "level"))
            .toList(),
        "",
        "");
  }
}
