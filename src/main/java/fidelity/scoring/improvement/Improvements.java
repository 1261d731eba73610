package fidelity.scoring.improvement;

import fidelity.rubric.Amount;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Points;
import fidelity.scoring.ItemScore;
import fidelity.scoring.Provenance;
import fidelity.scoring.Range;
import fidelity.scoring.Scorecard;
import fidelity.scoring.evaluation.Scores;
import fidelity.scoring.improvement.CheapestImprovements.Choice;
import fidelity.scoring.improvement.Plan.Improvement;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// What would raise a scorecard: the improvements of every item, and the plan to the next band.
///
/// @param items one for each item that applies, in the scale's order
public record Improvements(Scorecard scorecard, List<ItemImprovements> items, Plan plan) {

  public Improvements {
    items = List.copyOf(items);
  }

  /// The improvements of a scorecard, from its lowest total.
  public static Improvements of(Scorecard scorecard) {
    var items = scorecard.scored().stream().map(ItemImprovements::of).toList();
    return new Improvements(scorecard, items, plan(scorecard, items));
  }

  /// The improvements of one of its items.
  public ItemImprovements of(ItemScore item) {
    return items.stream()
        .filter(each -> each.item().item().id().equals(item.item().id()))
        .findFirst()
        .orElseThrow();
  }

  /// The same for a report that does not tell the plan.
  public Improvements withoutPlan() {
    return new Improvements(scorecard, items, new Plan.LeftOut());
  }

  /// Whether the plan is told.
  public boolean tellsPlan() {
    return !(plan instanceof Plan.LeftOut);
  }

  /// Where a report of this comes from.
  ///
  /// @param program the version of the program that writes it
  public Provenance provenance(String program) {
    return Provenance.of(scorecard, program).telling(tellsPlan());
  }

  /// The items whose score only the assessors can raise.
  public List<ItemScore> onlyByAssessors() {
    return items.stream()
        .filter(ItemImprovements::onlyByAssessors)
        .map(ItemImprovements::item)
        .toList();
  }

  private static Plan plan(Scorecard scorecard, List<ItemImprovements> items) {
    var bands = scorecard.rubric().bands();
    var band = bands.of(scorecard.total().lowest());
    return bands
        .above(band)
        .map(next -> plan(scorecard, items, next))
        .orElse(new Plan.AtTheTop(band));
  }

  private static Plan plan(Scorecard scorecard, List<ItemImprovements> items, Band next) {
    return gain(scorecard, next)
        .flatMap(
            gain ->
                CheapestImprovements.of(
                        items.stream().map(ItemImprovements::steps).toList(),
                        scorecard.counts(),
                        gain)
                    .gaining(gain))
        .<Plan>map(
            choice -> {
              var chosen = chosen(items, choice);
              return new Plan.ToNextBand(next, after(scorecard, chosen), chosen);
            })
        .orElseGet(() -> new Plan.OutOfReach(next, after(scorecard, highest(items))));
  }

  /// What the items must gain together, each as often as it counts, to reach a band.
  private static Optional<Points> gain(Scorecard scorecard, Band band) {
    var scale = scorecard.rubric().scale();
    var most = scorecard.weights().all() * (scale.scores().size() - 1);
    var scores = scorecard.scored().stream().map(ItemScore::scores).toList();
    var lowest = sum(scorecard, scores, Scores::lowest);
    return IntStream.rangeClosed(1, most)
        .mapToObj(scale.step()::times)
        .filter(gain -> printed(scorecard, lowest.plus(gain)).compareTo(band.from()) >= 0)
        .findFirst();
  }

  private static List<Improvement> chosen(List<ItemImprovements> items, Choice choice) {
    return choice.picks().stream()
        .map(pick -> new Improvement(items.get(pick.index()).item(), pick.step()))
        .toList();
  }

  private static List<Improvement> highest(List<ItemImprovements> items) {
    return items.stream()
        .flatMap(each -> each.last().map(step -> new Improvement(each.item(), step)).stream())
        .toList();
  }

  /// The totals that can still be after those improvements.
  private static Range after(Scorecard scorecard, List<Improvement> improvements) {
    var scores = new LinkedHashMap<String, Scores>();
    scorecard.scored().forEach(item -> scores.put(item.item().id(), item.scores()));
    improvements.forEach(each -> scores.put(each.item().item().id(), each.after()));
    var after = List.copyOf(scores.values());
    return new Range(
        total(scorecard, sum(scorecard, after, Scores::lowest)),
        total(scorecard, sum(scorecard, after, Scores::highest)),
        scorecard.rubric().decimals());
  }

  /// What scores add up to, each as often as it counts.
  private static Points sum(
      Scorecard scorecard, List<Scores> scores, Function<Scores, Points> end) {
    var counts = scorecard.counts();
    return IntStream.range(0, scores.size())
        .mapToObj(index -> end.apply(scores.get(index)).times(counts.get(index)))
        .reduce(Points.NONE, Points::plus);
  }

  private static BigDecimal printed(Scorecard scorecard, Points sum) {
    return total(scorecard, sum).rounded(scorecard.rubric().decimals());
  }

  private static Amount total(Scorecard scorecard, Points sum) {
    return scorecard.rubric().figure(sum, scorecard.weights().all(), scorecard.items().size());
  }
}
