package fidelity.scoring.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.review.Answer;
import fidelity.review.ItemReview;
import fidelity.review.Review;
import fidelity.rubric.Item;
import fidelity.rubric.Question.Numeric;
import fidelity.rubric.Rubric;
import fidelity.rubric.Scale;
import fidelity.scoring.Basis;
import fidelity.scoring.BruteForce;
import fidelity.scoring.ItemScore;
import fidelity.scoring.ItemScorer;
import fidelity.scoring.RandomCrowds;
import fidelity.scoring.RandomScales;
import fidelity.scoring.Scorer;
import fidelity.scoring.SectionScore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/// The next steps and the plan against brute force, on items, scales and reviews by chance.
class ImprovementsPropertyTest {

  @Property(tries = 200, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void everyStepGivesWhatItPromises(@ForAll long seed) {
    var item = item(new RandomScales(seed));
    for (var step : item.steps()) {
      assertThat(step.changes()).hasSize(step.cost().answers());
      assertThat(rescored(item.item(), step.changes()).scores()).isEqualTo(step.after(item.item()));
      assertThat(step.after(item.item()).lowest()).isEqualTo(step.to());
    }
  }

  @Property(tries = 200, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void anyNumberThatTheWordsAllowWillDo(@ForAll long seed) {
    var item = item(new RandomScales(seed));
    for (var step : item.steps()) {
      for (var change : step.changes()) {
        for (var value : allowed(item.item().item(), change)) {
          var changes = new ArrayList<>(step.changes());
          changes.set(changes.indexOf(change), with(change, value));
          assertThat(rescored(item.item(), changes).scores().lowest())
              .isGreaterThanOrEqualTo(step.to());
        }
      }
    }
  }

  @Property(tries = 200, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void noStepIsCheaper(@ForAll long seed) {
    var item = item(new RandomScales(seed));
    var fewest = fewestChanges(item.item());
    assertThat(promised(item)).isEqualTo(fewest);
  }

  @Property(tries = 200, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void noStepIsCheaperWhereQuestionsAreInterchangeable(@ForAll long seed) {
    var item = crowd(seed, 6, 3);
    assertThat(promised(item)).isEqualTo(fewestChanges(item.item()));
  }

  @Property(tries = 200, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void everyStepOfManySpecialistsGivesWhatItPromises(@ForAll long seed) {
    var item = crowd(seed, 12, 12);
    for (var step : item.steps()) {
      assertThat(step.changes()).hasSize(step.cost().answers());
      assertThat(rescored(item.item(), step.changes()).scores().lowest()).isEqualTo(step.to());
    }
  }

  /// Of reviews in which something applies; others are refused when they are read.
  @Property(tries = 200, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void thePlanReachesTheNextBand(@ForAll long seed) {
    var chance = new RandomScales(seed);
    var rubric = chance.rubric();
    var review = chance.review(rubric);
    var way = Improvements.of(Scorer.score(rubric, review));
    if (Scorer.applies(rubric, review) && way.plan() instanceof Plan.ToNextBand plan) {
      var total = Scorer.score(rubric, applied(plan, review)).total();
      assertThat(total).isEqualTo(plan.total());
      assertThat(total.lowest()).isGreaterThanOrEqualTo(plan.next().from());
    }
  }

  @Property(tries = 200, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void noPlanIsCheaper(@ForAll long seed) {
    var chance = new RandomScales(seed);
    var rubric = chance.rubric();
    var way = Improvements.of(Scorer.score(rubric, chance.review(rubric)));
    var needed =
        switch (way.plan()) {
          case Plan.AtTheTop _ -> Optional.of(0);
          case Plan.ToNextBand plan -> Optional.of(plan.answers());
          case Plan.OutOfReach _, Plan.LeftOut _ -> Optional.<Integer>empty();
        };
    assertThat(needed).isEqualTo(fewestChanges(rubric, way));
  }

  private static ItemImprovements item(RandomScales chance) {
    var item = chance.item();
    return ItemImprovements.of(
        ItemScorer.score(scale(item), item, ItemReview.of(chance.sets(item))));
  }

  private static ItemImprovements crowd(long seed, int questions, int specialists) {
    var chance = new RandomCrowds(seed);
    var item = chance.item(questions);
    return ItemImprovements.of(
        ItemScorer.score(scale(item), item, ItemReview.of(chance.sets(item, specialists))));
  }

  private static ItemScore rescored(ItemScore score, List<AnswerChange> changes) {
    var review = score.review();
    for (var change : changes) {
      review = change.in(score.item()).in(review);
    }
    return ItemScorer.score(scale(score.item()), score.item(), review);
  }

  private static Review applied(Plan.ToNextBand plan, Review review) {
    var changed = review;
    for (var lift : plan.improvements()) {
      for (var change : lift.step().changes()) {
        changed = change.in(lift.item().item()).in(changed);
      }
    }
    return changed;
  }

  /// The numbers that a change's words allow; an option or a yes has no other.
  private static List<BigDecimal> allowed(Item item, AnswerChange change) {
    return change.question() instanceof Numeric
        ? BruteForce.everything(item, change.question()).stream()
            .filter(value -> change.relation().holds(value.compareTo(change.limit())))
            .toList()
        : List.of();
  }

  private static AnswerChange with(AnswerChange change, BigDecimal value) {
    return new AnswerChange(
        change.set(),
        change.question(),
        change.from(),
        change.relation(),
        change.limit(),
        new Answer.Quantity(value));
  }

  /// How many answers the item says each higher score takes.
  private static Map<Integer, Integer> promised(ItemImprovements item) {
    var promised = new TreeMap<Integer, Integer>();
    for (var step : item.steps().reversed()) {
      for (var score = step.from().level() + 1; score <= step.to().level(); score++) {
        promised.put(score, step.cost().answers());
      }
    }
    return promised;
  }

  /// How many answers each score above the item's takes, by trying every level of every set.
  private static SortedMap<Integer, Integer> fewestChanges(ItemScore item) {
    var fewest = new TreeMap<Integer, Integer>();
    if (item.basis() == Basis.JUDGED) {
      return fewest;
    }
    var sets = item.evaluations().size();
    SortedMap<Integer, Integer> sums = new TreeMap<>(Map.of(0, 0));
    for (var rating : item.evaluations()) {
      var lowest = BruteForce.scores(item.item(), rating.answers()).first();
      var levels = new TreeMap<>(BruteForce.fewestChanges(item.item(), rating.answers()));
      levels.put(lowest, 0);
      sums = sums(sums, levels);
    }
    var passed = Math.max(item.scores().lowest().level(), item.rule().lowest().level());
    sums.forEach(
        (sum, count) -> {
          var score = roundedHalfDown(sum, sets);
          for (var each = passed + 1; each <= score; each++) {
            fewest.merge(each, count, Math::min);
          }
        });
    for (var each = item.scores().lowest().level() + 1;
        each <= passed && !fewest.isEmpty();
        each++) {
      fewest.put(each, fewest.get(passed + 1));
    }
    return fewest;
  }

  private static SortedMap<Integer, Integer> sums(
      Map<Integer, Integer> sums, Map<Integer, Integer> more) {
    var all = new TreeMap<Integer, Integer>();
    sums.forEach(
        (sum, count) ->
            more.forEach((level, also) -> all.merge(sum + level, count + also, Math::min)));
    return all;
  }

  private static int roundedHalfDown(int sum, int sets) {
    return new BigDecimal(sum)
        .divide(new BigDecimal(sets), 9, RoundingMode.HALF_UP)
        .setScale(0, RoundingMode.HALF_DOWN)
        .intValueExact();
  }

  /// The fewest answers whose change reaches the next band, by trying every score of every item.
  private static Optional<Integer> fewestChanges(Rubric rubric, Improvements way) {
    var bands = rubric.bands();
    var next = bands.above(bands.of(way.scorecard().total().lowest()));
    return next.isEmpty()
        ? Optional.of(0)
        : fewestChanges(rubric, way.scorecard().sections(), List.of(), 0, next.get().from())
            .stream()
            .boxed()
            .findFirst();
  }

  /// @param chosen a score for each of the first items, in one list
  /// @param changed how many answers those scores take
  private static OptionalInt fewestChanges(
      Rubric rubric,
      List<SectionScore> sections,
      List<BigDecimal> chosen,
      int changed,
      BigDecimal limit) {
    var items = sections.stream().flatMap(section -> section.scored().stream()).toList();
    if (chosen.size() == items.size()) {
      var total = BruteForce.total(rubric, bySection(sections, chosen), rubric.items().size());
      return total.compareTo(limit) >= 0 ? OptionalInt.of(changed) : OptionalInt.empty();
    }
    var item = items.get(chosen.size());
    var scores = new TreeMap<BigDecimal, Integer>();
    fewestChanges(item).forEach((score, count) -> scores.put(BigDecimal.valueOf(score), count));
    scores.put(item.scores().lowest().number(), 0);
    return scores.entrySet().stream()
        .map(
            score ->
                fewestChanges(
                    rubric,
                    sections,
                    Stream.concat(chosen.stream(), Stream.of(score.getKey())).toList(),
                    changed + score.getValue(),
                    limit))
        .flatMapToInt(OptionalInt::stream)
        .min();
  }

  private static List<List<BigDecimal>> bySection(
      List<SectionScore> sections, List<BigDecimal> scores) {
    var parts = new ArrayList<List<BigDecimal>>();
    var first = 0;
    for (var section : sections) {
      var next = first + section.scored().size();
      parts.add(scores.subList(first, next));
      first = next;
    }
    return parts;
  }

  private static Scale scale(Item item) {
    return new Scale(item.levels().getFirst().score(), item.levels().getLast().score());
  }
}
