package fidelity.scoring;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fidelity.review.AnswerSet;
import fidelity.review.ItemReview;
import fidelity.rubric.Bands;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Condition.Compare;
import fidelity.rubric.Item;
import fidelity.rubric.Operand.Asked;
import fidelity.rubric.Operand.Counted;
import fidelity.rubric.Points;
import fidelity.rubric.Question;
import fidelity.rubric.Rubric;
import fidelity.rubric.Scale;
import fidelity.scoring.evaluation.ComparisonOutcome;
import fidelity.scoring.evaluation.Evaluation;
import fidelity.scoring.evaluation.Scores;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Scores against brute force, and explanations against scores, on items and answers by chance.
class ScoresPropertyTest {

  @Property(tries = 300, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void theRangeIsWhatTryingEverythingGives(@ForAll long seed) {
    var chance = new RandomScales(seed);
    var item = chance.item();
    var answers = chance.answers(item);
    assertThat(levels(rate(item, answers).scores()))
        .containsExactlyElementsOf(BruteForce.scores(item, answers));
  }

  @Property(tries = 200, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void interchangeableQuestionsAreAsTryingEachOfThemGives(@ForAll long seed) {
    var chance = new RandomCrowds(seed);
    var item = chance.item(8);
    for (var rating : evaluations(item, chance.sets(item, 3))) {
      assertThat(levels(rating.scores()))
          .containsExactlyElementsOf(BruteForce.scores(item, rating.answers()));
      assertThat(rating.undecided())
          .containsExactlyInAnyOrderElementsOf(BruteForce.undecided(item, rating.answers()));
    }
  }

  @Property(tries = 200, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void whatIsUndecidedCouldChangeTheScore(@ForAll long seed) {
    var chance = new RandomScales(seed);
    var item = chance.item();
    var rating = rate(item, chance.answers(item));
    assertThat(rating.undecided())
        .containsExactlyInAnyOrderElementsOf(BruteForce.undecided(item, rating.answers()));
  }

  /// What its sets do not answer alike is open.
  @Property(tries = 300, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void whatIsRatedOnceIsScoredByWhatAllSetsAnswerAlike(@ForAll long seed) {
    var chance = new RandomScales(seed);
    var item = chance.ratedOnce();
    var sets = List.of(chance.answers(item), chance.answers(item));
    for (var each : List.of(sets, List.of(sets.getFirst(), sets.getFirst()))) {
      assertThat(levels(ItemScorer.byRule(item, each)))
          .containsExactlyElementsOf(BruteForce.scores(item, BruteForce.alike(item, each)));
    }
  }

  /// By adding up every choice of one possible score from each.
  @Property(tries = 200, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void manySpecialistsMakeEveryMeanOfTheirScores(@ForAll long seed) {
    var chance = new RandomCrowds(seed);
    var item = chance.item(5);
    var sets = chance.sets(item, 12);
    Set<Integer> sums = Set.of(0);
    for (var set : sets) {
      var scores = BruteForce.scores(item, set);
      sums =
          sums.stream().flatMap(sum -> scores.stream().map(score -> sum + score)).collect(toSet());
    }
    assertThat(levels(ItemScorer.score(new Scale(1, 4), item, ItemReview.of(sets)).rule()))
        .containsExactlyElementsOf(
            sums.stream()
                .map(sum -> ItemScorer.mean(sum, sets.size()))
                .sorted()
                .distinct()
                .toList());
  }

  /// What does not apply is left out of the total and of its section; where nothing would be left,
  /// every item counts.
  @Property(tries = 300, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void totalsAreThoseThatTheScoredItemsMake(@ForAll long seed) {
    var chance = new RandomScales(seed);
    var rubric = chance.rubric();
    var review = chance.review(rubric);
    var scorecard = Scorer.score(rubric, review);
    var leftOut =
        rubric.items().stream()
            .map(Item::id)
            .filter(id -> review.item(id).notApplicable().isPresent())
            .toList();
    assertThat(scorecard.notApplicable().stream().map(each -> each.item().id()))
        .containsExactlyElementsOf(leftOut.size() == rubric.items().size() ? List.of() : leftOut);
    var totals = figures(rubric, scorecard.sections());
    assertThat(ends(scorecard.total())).containsExactly(totals.first(), totals.last());
    assertThat(scorecard.bands()).isEqualTo(bands(rubric.bands(), totals));
  }

  @Property(tries = 300, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void sectionsHaveTheFiguresAndBandsOfTheirOwnScores(@ForAll long seed) {
    var chance = new RandomScales(seed);
    var rubric = chance.rubric();
    for (var section : Scorer.score(rubric, chance.review(rubric)).sections()) {
      var figures = figures(rubric, List.of(section));
      assertThat(section.score().map(ScoresPropertyTest::ends))
          .isEqualTo(
              figures.isEmpty()
                  ? Optional.empty()
                  : Optional.of(List.of(figures.first(), figures.last())));
      assertThat(section.bands())
          .isEqualTo(
              section.section().bands().map(bands -> bands(bands, figures)).orElse(List.of()));
    }
  }

  private static SortedSet<BigDecimal> figures(Rubric rubric, List<SectionScore> sections) {
    var scores =
        sections.stream()
            .map(
                section ->
                    section.scored().stream()
                        .map(item -> item.scores().possible().stream().map(Points::number).toList())
                        .toList())
            .toList();
    var all = sections.stream().mapToInt(section -> section.items().size()).sum();
    return BruteForce.totals(rubric, scores, all);
  }

  private static List<BigDecimal> ends(Range range) {
    return List.of(range.lowest(), range.highest());
  }

  /// The bands from the highest that begin at or below a figure and have no higher one that does.
  private static List<Band> bands(Bands bands, SortedSet<BigDecimal> figures) {
    var reached = new ArrayList<Band>();
    var above = new BigDecimal(Integer.MAX_VALUE);
    for (var band : bands.highestFirst()) {
      if (!figures.subSet(band.from(), above.max(band.from())).isEmpty()) {
        reached.add(band);
      }
      above = band.from();
    }
    return reached;
  }

  /// Both were found by chance: parts that hold only together, and counts that answers tie to
  /// parts.
  @ParameterizedTest
  @ValueSource(longs = {4162, -2036599046402209841L})
  void theReasonsOfPartsThatHoldOnlyTogetherSuffice(long seed) {
    theReasonsHoldAndSuffice(seed);
  }

  @Property(tries = 300, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void theReasonsHoldAndSuffice(@ForAll long seed) {
    var chance = new RandomScales(seed);
    var item = chance.item();
    var rating = rate(item, chance.answers(item));
    var reasons = rating.reasons().stream().map(ComparisonOutcome::asked).toList();
    BruteForce.product(
        BruteForce.values(item, rating.answers()),
        values -> assertThat(reasons).allMatch(reason -> BruteForce.holds(reason, values)));
    if (rating.scores().settled()) {
      BruteForce.product(
          everything(item),
          values -> {
            if (reasons.stream().allMatch(reason -> BruteForce.holds(reason, values))) {
              assertThat(BruteForce.score(item, values))
                  .isGreaterThanOrEqualTo(rating.scores().lowest().level());
            }
          });
    }
  }

  /// On the scales that come with the program; wild conditions can ask against each other.
  @Property(tries = 300, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void everyObstacleOvercomeReachesTheNextLevel(@ForAll long seed) {
    var chance = new RandomScales(seed);
    var item = chance.realItem();
    var rating = rate(item, chance.answers(item));
    for (var way : rating.obstacles()) {
      var asked = way.stream().map(ComparisonOutcome::asked).toList();
      BruteForce.product(
          overcome(item, rating.answers(), asked),
          values -> {
            if (asked.stream().allMatch(each -> BruteForce.holds(each, values))) {
              assertThat(BruteForce.score(item, values))
                  .isGreaterThan(rating.scores().highest().level());
            }
          });
    }
  }

  @Property(tries = 300, seed = RandomScales.SEED, shrinking = ShrinkingMode.OFF)
  void onlyTheTopHasNoObstacle(@ForAll long seed) {
    var chance = new RandomScales(seed);
    var item = chance.realItem();
    var rating = rate(item, chance.answers(item));
    assertThat(rating.obstacles().isEmpty())
        .isEqualTo(rating.scores().highest().level() == item.levels().getLast().score());
  }

  /// The answers, free where they are asked to change; a component that is met stays met.
  private static Map<Question, List<BigDecimal>> overcome(
      Item item, AnswerSet answers, List<Compare> asked) {
    var values = BruteForce.values(item, answers);
    for (var compare : asked) {
      switch (compare.operand()) {
        case Asked(var question) -> values.put(question, BruteForce.everything(item, question));
        case Counted counted ->
            counted.components().stream()
                .filter(each -> !List.of(BigDecimal.ONE).equals(values.get(each)))
                .forEach(each -> values.put(each, BruteForce.everything(item, each)));
      }
    }
    return values;
  }

  private static Map<Question, List<BigDecimal>> everything(Item item) {
    var values = new HashMap<Question, List<BigDecimal>>();
    item.questions().forEach(each -> values.put(each, BruteForce.everything(item, each)));
    return values;
  }

  /// The levels that a rule gives.
  private static List<Integer> levels(Scores scores) {
    assertThat(scores.possible()).allMatch(Points::whole);
    return scores.possible().stream().map(Points::level).toList();
  }

  private static Evaluation rate(Item item, AnswerSet answers) {
    return evaluations(item, List.of(answers)).getFirst();
  }

  private static List<Evaluation> evaluations(Item item, List<AnswerSet> sets) {
    var scale = new Scale(item.levels().getFirst().score(), item.levels().getLast().score());
    return ItemScorer.score(scale, item, ItemReview.of(sets)).evaluations();
  }
}
