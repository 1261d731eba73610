package fidelity.scoring.comparison;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fidelity.review.AnswerSet;
import fidelity.rubric.Item;
import fidelity.rubric.Item.Cardinality;
import fidelity.rubric.Item.Level;
import fidelity.rubric.Points;
import fidelity.rubric.Rubric;
import fidelity.scoring.Basis;
import fidelity.scoring.BruteForce;
import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.ItemScorer;
import fidelity.scoring.RandomScales;
import fidelity.scoring.Range;
import fidelity.scoring.Scorer;
import fidelity.scoring.comparison.Movement.NotComparable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/// What changed between two visits, against trying every answer that is open, on scales and reviews
/// by chance whose second edition has other rules.
class SplitPropertyTest {

  /// An item's score by the earlier rule, by the later rule for the same answers, and now; each
  /// none where the item does not apply.
  private record Course(
      Optional<Points> before, Optional<Points> between, Optional<Points> after, boolean given) {

    /// The later score, but the earlier one where that was given and cannot be scored again.
    Optional<Points> held() {
      return given ? between : after;
    }
  }

  /// Two scores of an item.
  private record Step(Optional<Points> first, Optional<Points> second) {}

  @Property(tries = 300, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void thePartsOfTheTotalAreWhatTryingEverythingGives(@ForAll long seed) {
    var comparison = comparison(seed);
    var split = comparison.total().split().orElseThrow();
    var before = comparison.before().rubric();
    var after = comparison.after().rubric();
    assertThat(split.rule())
        .contains(differences(comparison, Course::before, Course::between, before, after));
    assertThat(split.practice())
        .isEqualTo(differences(comparison, Course::between, Course::held, after, after));
    assertThat(split.given())
        .isEqualTo(differences(comparison, Course::held, Course::after, after, after));
  }

  @Property(tries = 300, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void thePartsAddUpToTheWholeWhateverIsOpen(@ForAll long seed) {
    var comparison = comparison(seed);
    var split = comparison.total().split().orElseThrow();
    var whole = comparison.total().whole().orElseThrow();
    var rule = split.rule().orElseThrow();
    var least = sum(rule.lowest(), split.practice().lowest(), split.given().lowest());
    var greatest = sum(rule.highest(), split.practice().highest(), split.given().highest());
    assertThat(least).isLessThanOrEqualTo(whole.lowest());
    assertThat(greatest).isGreaterThanOrEqualTo(whole.highest());
    if (rule.settled() && split.practice().settled() && split.given().settled()) {
      assertThat(least).isEqualByComparingTo(whole.lowest());
      assertThat(least).isEqualByComparingTo(whole.highest());
    }
  }

  @Property(tries = 300, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void everyItemMovesAsItsScoresSay(@ForAll long seed) {
    for (var item : comparison(seed).items()) {
      if (item.movement() instanceof NotComparable why && why != NotComparable.OPEN) {
        continue;
      }
      var then = ItemChange.scores(item.between()).possible();
      var now = ItemChange.scores(item.after()).possible();
      var signs = new TreeSet<Integer>();
      then.forEach(one -> now.forEach(two -> signs.add(Integer.signum(two.compareTo(one)))));
      assertThat(item.movement())
          .isEqualTo(
              signs.equals(Set.of(1))
                  ? Movement.Seen.BETTER
                  : signs.equals(Set.of(-1))
                      ? Movement.Seen.WORSE
                      : now.size() > 1
                          ? NotComparable.OPEN
                          : then.size() > 1 ? Movement.Seen.NEWLY_ANSWERED : Movement.Seen.SAME);
    }
  }

  @Property(tries = 300, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void aGivenScoreIsNotComparableWhereTheRuleHasChanged(@ForAll long seed) {
    for (var item : comparison(seed).items()) {
      if (item.before().flatMap(ItemChange::score).isPresent()
          && item.after().flatMap(ItemChange::score).isPresent()) {
        var basis = item.before().flatMap(ItemChange::score).map(ItemScore::basis).orElseThrow();
        var given = basis == Basis.JUDGED || basis == Basis.OVERRIDDEN;
        assertThat(item.given()).isEqualTo(given && item.otherRule());
      }
    }
  }

  /// Also where the assessors wrote down the score that the earlier rule yields.
  @Property(tries = 300, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void whatTheEarlierRuleYieldedIsScoredAgainByTheLaterOne(@ForAll long seed) {
    for (var item : comparison(seed).items()) {
      var before = item.before().flatMap(ItemChange::score);
      var between = item.between().flatMap(ItemChange::score);
      if (before.filter(each -> each.basis() == Basis.SCORED).isPresent() && between.isPresent()) {
        assertThat(between.get().scores()).isEqualTo(between.get().rule());
      }
    }
  }

  @Property(tries = 100, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void byOneRubricAllIsPractice(@ForAll long seed) {
    var chance = new RandomScales(seed);
    var rubric = chance.rubric();
    var comparison =
        VisitComparison.of(
            Scorer.score(rubric, chance.review(rubric)),
            Scorer.score(rubric, chance.review(rubric)));
    var split = comparison.total().split().orElseThrow();
    assertThat(comparison.sameRubric()).isTrue();
    assertThat(split.rule()).contains(zero(rubric));
    assertThat(split.given()).isEqualTo(zero(rubric));
    assertThat(split.practice()).isEqualTo(comparison.total().whole().orElseThrow());
  }

  private static Range zero(Rubric rubric) {
    var zero = BigDecimal.ZERO.setScale(rubric.decimals());
    return Range.of(zero, zero);
  }

  private static VisitComparison comparison(long seed) {
    var chance = new RandomScales(seed);
    var before = chance.rubric();
    var after = chance.changed(before);
    return VisitComparison.of(
        Scorer.score(before, chance.review(before)), Scorer.score(after, chance.review(after)));
  }

  private static BigDecimal sum(BigDecimal... parts) {
    return Stream.of(parts).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// The least and the greatest difference of two totals, trying every course of every item.
  private static Range differences(
      VisitComparison comparison,
      Function<Course, Optional<Points>> first,
      Function<Course, Optional<Points>> second,
      Rubric one,
      Rubric other) {
    var steps =
        comparison.items().stream()
            .map(SplitPropertyTest::courses)
            .map(
                courses ->
                    courses.stream()
                        .map(each -> new Step(first.apply(each), second.apply(each)))
                        .collect(toSet()))
            .toList();
    var found = new TreeSet<BigDecimal>();
    each(
        steps,
        List.of(),
        chosen ->
            found.add(
                total(other, chosen.stream().map(Step::second).toList())
                    .subtract(total(one, chosen.stream().map(Step::first).toList()))));
    return Range.of(found.first(), found.last());
  }

  private static void each(List<Set<Step>> steps, List<Step> chosen, Consumer<List<Step>> visitor) {
    if (chosen.size() == steps.size()) {
      visitor.accept(chosen);
      return;
    }
    for (var step : steps.get(chosen.size())) {
      each(steps, Stream.concat(chosen.stream(), Stream.of(step)).toList(), visitor);
    }
  }

  /// The total of scores in the rubric's order, as it is printed.
  private static BigDecimal total(Rubric rubric, List<Optional<Points>> scores) {
    var next = scores.iterator();
    var sections = new ArrayList<List<BigDecimal>>();
    for (var section : rubric.sections()) {
      var scored = new ArrayList<BigDecimal>();
      section.items().forEach(_ -> next.next().ifPresent(score -> scored.add(score.number())));
      sections.add(scored);
    }
    return BruteForce.total(rubric, sections, rubric.items().size());
  }

  private static Set<Course> courses(ItemChange item) {
    var courses = new HashSet<Course>();
    rescored(
        item,
        (before, between) ->
            possible(item.after())
                .forEach(
                    after ->
                        courses.add(
                            new Course(
                                before, between, after, item.movement() == NotComparable.GIVEN))));
    return courses;
  }

  private static List<Optional<Points>> possible(Optional<ItemResult> result) {
    return result
        .flatMap(ItemChange::score)
        .map(score -> score.scores().possible().stream().map(Optional::of).toList())
        .orElse(List.of(Optional.empty()));
  }

  /// The scores by both rules for every answer that the earlier review leaves open.
  private static void rescored(
      ItemChange item, BiConsumer<Optional<Points>, Optional<Points>> visitor) {
    var before = item.before().flatMap(ItemChange::score).orElse(null);
    var between = item.between().flatMap(ItemChange::score).orElse(null);
    if (before == null
        || between == null
        || before.basis() != Basis.OPEN
        || between.basis() != Basis.OPEN) {
      for (var one : possible(item.before())) {
        possible(item.between()).forEach(other -> visitor.accept(one, other));
      }
      return;
    }
    var recorded = before.review().answers();
    var sets = recorded.isEmpty() ? List.of(AnswerSet.EMPTY) : recorded;
    if (before.item().cardinality() != between.item().cardinality()) {
      for (var one : possible(item.before())) {
        possible(item.between()).forEach(other -> visitor.accept(one, other));
      }
    } else if (before.item().cardinality() == Cardinality.ONCE) {
      levels(
          before.item(),
          between.item(),
          sets.size() == 1 ? sets.getFirst() : BruteForce.alike(before.item(), sets),
          (one, other) ->
              visitor.accept(Optional.of(Points.of(one)), Optional.of(Points.of(other))));
    } else {
      means(before.item(), between.item(), sets, 0, 0, 0, visitor);
    }
  }

  private static void means(
      Item one,
      Item other,
      List<AnswerSet> sets,
      int next,
      int first,
      int second,
      BiConsumer<Optional<Points>, Optional<Points>> visitor) {
    if (next == sets.size()) {
      visitor.accept(
          Optional.of(Points.of(ItemScorer.mean(first, next))),
          Optional.of(Points.of(ItemScorer.mean(second, next))));
      return;
    }
    var seen = new HashSet<List<Integer>>();
    levels(one, other, sets.get(next), (a, b) -> seen.add(List.of(a, b)));
    seen.forEach(
        level ->
            means(
                one,
                other,
                sets,
                next + 1,
                first + level.getFirst(),
                second + level.getLast(),
                visitor));
  }

  private static void levels(
      Item one, Item other, AnswerSet answers, BiConsumer<Integer, Integer> visitor) {
    var both =
        new Item(
            one.id(),
            one.name(),
            one.standard(),
            one.sources(),
            one.cardinality(),
            one.questions(),
            Stream.<Level>concat(one.levels().stream(), other.levels().stream()).toList(),
            "",
            "");
    BruteForce.product(
        BruteForce.values(both, answers),
        each -> visitor.accept(BruteForce.score(one, each), BruteForce.score(other, each)));
  }
}
