package fidelity.cohort;

import fidelity.review.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What describes the finished reviews of a cohort.
///
/// @param reviews how many there are
/// @param sites of how many different sites they are
/// @param bands how many reviews are in each band, highest first
/// @param positions where each review's total stands, in the cohort's order
/// @param outcome none when no outcome is recorded, or of too few sites to be shown
public record Statistics(
    int reviews,
    int sites,
    TotalStatistics total,
    List<SectionStatistics> sections,
    List<ItemStatistics> items,
    List<BandShare> bands,
    List<Position> positions,
    Optional<OutcomeStatistics> outcome) {

  /// Of fewer sites than these no alpha and no correlation is told without a warning.
  public static final int FEW = 10;

  public Statistics {
    sections = List.copyOf(sections);
    items = List.copyOf(items);
    bands = List.copyOf(bands);
    positions = List.copyOf(positions);
  }

  /// The statistics of a cohort; none when its finished reviews are of too few sites to be shown.
  ///
  /// @param hideBelow the fewest sites that figures may be shown of; 0 shows all
  public static Optional<Statistics> of(Cohort cohort, int hideBelow) {
    var finished = cohort.finished();
    var sites = Cohort.sites(finished);
    if (sites < hideBelow) {
      return Optional.empty();
    }
    var describer = new Describer(Samples.of(cohort.rubric(), finished));
    return Optional.of(
        new Statistics(
            finished.size(),
            sites,
            describer.total(),
            describer.sections(),
            describer.items(),
            describer.bands(),
            Ranking.positions(finished),
            outcome(cohort, finished, hideBelow)));
  }

  /// Whether there are too few sites for alpha or a correlation to be told without a warning.
  public boolean few() {
    return sites < FEW;
  }

  /// The items by their mean score, the lowest first; equal ones in the rubric's order.
  public List<ItemStatistics> weakestFirst() {
    return items.stream()
        .filter(item -> item.scores().mean().isPresent())
        .sorted(Comparator.comparing(item -> item.scores().mean().orElseThrow()))
        .toList();
  }

  private static Optional<OutcomeStatistics> outcome(
      Cohort cohort, List<Entry> finished, int hideBelow) {
    var known = finished.stream().filter(entry -> entry.outcome().isPresent()).toList();
    var sites = Cohort.sites(known);
    return known.isEmpty() || sites < hideBelow
        ? Optional.empty()
        : Optional.of(
            new Describer(Samples.of(cohort.rubric(), known))
                .outcome(sites, Sample.of(known.stream().mapToDouble(Statistics::rate).toArray())));
  }

  private static double rate(Entry entry) {
    return entry.outcome().map(Statistics::rate).orElseThrow();
  }

  private static double rate(Outcome outcome) {
    return (double) outcome.employed() / outcome.clients();
  }
}
