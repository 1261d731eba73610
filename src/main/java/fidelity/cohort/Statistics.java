package fidelity.cohort;

import fidelity.cohort.Share.BandShare;
import fidelity.review.Outcome;
import fidelity.rubric.Item;
import fidelity.rubric.Points;
import fidelity.rubric.Rubric.Section;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

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
    var describer = Describer.of(new Samples(cohort.rubric(), finished));
    return Optional.of(
        new Statistics(
            finished.size(),
            sites,
            describer.total(),
            describer.sections(),
            describer.items(),
            describer.bands(),
            Position.of(finished),
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
      Cohort cohort, List<CohortReview> finished, int hideBelow) {
    var known = finished.stream().filter(review -> review.outcome().isPresent()).toList();
    var sites = Cohort.sites(known);
    return known.isEmpty() || sites < hideBelow
        ? Optional.empty()
        : Optional.of(
            Describer.of(new Samples(cohort.rubric(), known)).outcome(sites, Statistics::rates));
  }

  private static Sample rates(Samples samples) {
    return Sample.of(samples.reviews().stream().mapToDouble(Statistics::rate).toArray());
  }

  private static double rate(CohortReview review) {
    return review.outcome().map(Statistics::rate).orElseThrow();
  }

  private static double rate(Outcome outcome) {
    return (double) outcome.employed() / outcome.clients();
  }

  /// What describes the scores of a section.
  ///
  /// @param scores of the section's scores, by the rubric's total rule
  /// @param bands how many reviews are in each band of the section, highest first; none where the
  ///     rubric gives it no bands
  /// @param alpha Cronbach's alpha of its items over the reviews in which all of them apply, at
  ///     most 1; none where it is not defined
  /// @param correctedSectionTotal Pearson's correlation of the sum of its items with the sum of all
  ///     others, over the reviews in which all items apply, from -1 to 1; none when either is the
  ///     same everywhere
  public record SectionStatistics(
      Section section,
      Summary scores,
      List<BandShare> bands,
      Optional<BigDecimal> alpha,
      Optional<BigDecimal> correctedSectionTotal) {

    public SectionStatistics {
      bands = List.copyOf(bands);
    }
  }

  /// What describes the totals.
  ///
  /// @param alpha Cronbach's alpha of all items over the reviews in which they all apply, at most
  ///     1; none where it is not defined
  public record TotalStatistics(Summary scores, Optional<BigDecimal> alpha) {}

  /// What describes the scores of an item.
  ///
  /// @param shares how many reviews have each score, by score, lowest first
  /// @param upper how many reviews have one of the scale's upper two scores
  /// @param correctedItemTotal Pearson's correlation with the sum of all other items, from -1 to 1;
  ///     none when either is the same everywhere
  public record ItemStatistics(
      Item item,
      Summary scores,
      SequencedMap<Points, Share> shares,
      Share upper,
      Optional<BigDecimal> correctedItemTotal) {

    public ItemStatistics {
      shares = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(shares));
    }
  }

  /// What describes the employment rates, and how they go with the scores.
  ///
  /// @param sites how many different sites there are an outcome of
  /// @param rates of the employment rates, from 0 to 1
  /// @param items the correlations with each item's score, by item id, in the rubric's order
  public record OutcomeStatistics(
      int sites, Summary rates, Correlations total, SequencedMap<String, Correlations> items) {

    public OutcomeStatistics {
      items = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(items));
    }

    /// Whether there are too few sites for a correlation to be told without a warning.
    public boolean few() {
      return sites < FEW;
    }
  }
}
