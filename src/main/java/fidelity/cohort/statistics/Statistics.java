package fidelity.cohort.statistics;

import fidelity.cohort.Cohort;
import fidelity.cohort.statistics.Share.BandShare;
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

/// What describes the reviews of a cohort that count, each figure of those in which it is settled.
///
/// @param extent of all reviews that count
/// @param bands how many of the reviews whose band is settled are in each, highest first
/// @param positions where the total of each finished review stands, in the cohort's order; none
///     where the totals are hidden
/// @param outcome none when no outcome is recorded, or of too few sites to be shown
public record Statistics(
    Extent extent,
    TotalStatistics total,
    List<SectionStatistics> sections,
    List<ItemStatistics> items,
    List<BandShare> bands,
    List<Position> positions,
    Optional<OutcomeStatistics> outcome) {

  public Statistics {
    sections = List.copyOf(sections);
    items = List.copyOf(items);
    bands = List.copyOf(bands);
    positions = List.copyOf(positions);
  }

  /// The statistics of reviews.
  ///
  /// @param counted those that count
  /// @param figures which of them each figure is made of; one that is not told looks like a figure
  ///     of no review
  public static Statistics of(Cohort counted, ToldFigures figures) {
    var samples = Samples.of(counted, figures);
    var describer = Describer.of(samples);
    return new Statistics(
        samples.extent(),
        describer.total(),
        describer.sections(),
        describer.items(),
        describer.bands(),
        Position.of(samples.finished().reviews()),
        OutcomeStatistics.of(samples));
  }

  /// How many reviews have a settled band.
  public int banded() {
    return bands.getFirst().share().of();
  }

  /// The items by their mean score, the lowest first; equal ones in the rubric's order.
  public List<ItemStatistics> weakestFirst() {
    return items.stream()
        .filter(item -> item.scores().mean().isPresent())
        .sorted(Comparator.comparing(item -> item.scores().mean().orElseThrow()))
        .toList();
  }

  /// What describes the totals.
  ///
  /// @param extent of the finished reviews
  /// @param alpha of all items
  public record TotalStatistics(Extent extent, Summary scores, Absences absences, Alpha alpha) {}

  /// What describes the scores of a section.
  ///
  /// @param scores of the section's scores, by the rubric's total rule
  /// @param bands how many of the reviews whose band of the section is settled are in each, highest
  ///     first; none where the rubric gives it no bands
  /// @param alpha of its items
  /// @param rest how the sum of its items goes with the sum of all others
  public record SectionStatistics(
      Section section,
      Summary scores,
      Absences absences,
      List<BandShare> bands,
      Alpha alpha,
      Rest rest) {

    public SectionStatistics {
      bands = List.copyOf(bands);
    }
  }

  /// What describes the scores of an item.
  ///
  /// @param shares how many reviews have each score, by score, lowest first
  /// @param upper how many reviews have one of the scale's upper scores: a mean hides whether some
  ///     are low, this share does not
  /// @param rest how it goes with the sum of all other items
  public record ItemStatistics(
      Item item,
      Summary scores,
      Absences absences,
      SequencedMap<Points, Share> shares,
      Share upper,
      Rest rest) {

    public ItemStatistics {
      shares = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(shares));
    }
  }

  /// Pearson's correlation of a part of all items' sum with the rest of it.
  ///
  /// @param extent of the reviews in which all items have a score
  /// @param coefficient from -1 to 1; none when either is the same everywhere
  public record Rest(Extent extent, Optional<BigDecimal> coefficient) {}
}
