package fidelity.cohort.agreement;

import fidelity.cohort.agreement.KrippendorffAlpha.Metric;
import fidelity.rubric.Item;
import fidelity.rubric.Points;
import fidelity.rubric.Rubric;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.ItemRatings.Likeness;
import fidelity.scoring.comparison.RaterComparison;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Raters of one visit beside the master review of it, whose scores are taken as right.
///
/// @param raters at least one, in the order in which they were named
/// @param items those that the master has a score of, by the rubric's order
/// @param alpha Krippendorff's alpha for ordered scores, of the raters without the master; none of
///     a single rater
public record Calibration(
    Scorecard master,
    List<CalibratedRater> raters,
    List<CalibratedItem> items,
    Optional<Coefficient> alpha) {

  public Calibration {
    raters = List.copyOf(raters);
    items = List.copyOf(items);
  }

  /// The master, then the raters' reviews.
  public List<Scorecard> reviews() {
    return Stream.concat(Stream.of(master), raters.stream().map(CalibratedRater::scorecard))
        .toList();
  }

  /// A rater beside the master.
  ///
  /// @param comparison the rater first, the master second
  public record CalibratedRater(RaterComparison comparison, PairAgreement agreement) {

    /// The rater's own scorecard.
    public Scorecard scorecard() {
      return comparison.first();
    }

    /// How many items the rater scored otherwise than the master.
    public int missed() {
      return comparison.items(Likeness.DIFFERENT).size();
    }
  }

  /// An item as the raters have it.
  ///
  /// @param master its score by the master
  /// @param scores by the raters, in their order; none where a rater has no score of it
  public record CalibratedItem(Item item, Points master, List<Optional<Points>> scores) {

    public CalibratedItem {
      scores = List.copyOf(scores);
    }

    /// How many raters have a score of it.
    public int scored() {
      return (int) scores.stream().filter(Optional::isPresent).count();
    }

    /// How many of them have another one than the master.
    public int missed() {
      return (int)
          scores.stream()
              .filter(score -> score.filter(each -> !each.equals(master)).isPresent())
              .count();
    }
  }

  /// Raters beside a master, all of one visit and by one rubric.
  ///
  /// @throws IllegalArgumentException when there is no rater
  public static Calibration of(Scorecard master, List<Scorecard> raters) {
    if (raters.isEmpty()) {
      throw new IllegalArgumentException("A master without raters");
    }
    return new Calibration(
        master,
        raters.stream().map(rater -> rater(rater, master)).toList(),
        items(master, raters),
        raters.size() < 2 ? Optional.empty() : Optional.of(alpha(master.rubric(), raters)));
  }

  private static CalibratedRater rater(Scorecard rater, Scorecard master) {
    var comparison = RaterComparison.of(rater, master);
    return new CalibratedRater(comparison, PairAgreement.of(comparison));
  }

  private static List<CalibratedItem> items(Scorecard master, List<Scorecard> raters) {
    return IntStream.range(0, master.items().size())
        .boxed()
        .flatMap(index -> item(master, raters, index).stream())
        .toList();
  }

  private static Optional<CalibratedItem> item(
      Scorecard master, List<Scorecard> raters, int index) {
    return SettledScores.of(master, index)
        .map(
            score ->
                new CalibratedItem(
                    master.rubric().items().get(index),
                    score,
                    raters.stream().map(rater -> SettledScores.of(rater, index)).toList()));
  }

  private static Coefficient alpha(Rubric rubric, List<Scorecard> raters) {
    return KrippendorffAlpha.of(
        IntStream.range(0, rubric.items().size())
            .mapToObj(index -> SettledScores.of(raters, index))
            .toList(),
        Metric.ORDINAL);
  }

  /// The items that raters missed, those that most missed first; equal ones by the rubric's order.
  public List<CalibratedItem> mostMissedFirst() {
    return items.stream()
        .filter(item -> item.missed() > 0)
        .sorted(Comparator.comparingInt(CalibratedItem::missed).reversed())
        .toList();
  }
}
