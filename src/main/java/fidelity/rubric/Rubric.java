package fidelity.rubric;

import fidelity.rubric.Bands.Band;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A scale: what is asked of a service, how answers make scores, and what the total means.
///
/// @param scale the scores that every item can get
/// @param total how item scores make section scores and the total
/// @param missing what a sum makes of items that do not apply; none where it allows none
/// @param bands what totals mean, highest first
/// @param developmentNeed items scored this or less are key development needs
/// @param reviewEvery how soon the next review is due, highest totals first; may be empty
/// @param sources the data sources by code, in the file's order
public record Rubric(
    Identity identity,
    Scale scale,
    TotalRule total,
    Optional<MissingItems> missing,
    Bands bands,
    int developmentNeed,
    List<ReviewInterval> reviewEvery,
    Map<String, String> sources,
    List<Section> sections) {

  public Rubric {
    reviewEvery = List.copyOf(reviewEvery);
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    sections = List.copyOf(sections);
  }

  /// Every item, in the scale's order.
  public List<Item> items() {
    return sections.stream().flatMap(section -> section.items().stream()).toList();
  }

  /// The item of that id.
  public Optional<Item> item(String id) {
    for (var section : sections) {
      for (var item : section.items()) {
        if (item.id().equals(id)) {
          return Optional.of(item);
        }
      }
    }
    return Optional.empty();
  }

  /// What scored items make together, of all that are asked, exactly.
  ///
  /// @param sum the sum of their scores, each as often as it counts
  /// @param scored how many have a score, at least 1, each as often as it counts
  /// @param all how many there are, with those that do not apply
  public Amount figure(Points sum, int scored, int all) {
    return missing.isPresent() && scored < all
        ? Amount.of(rescaled(sum, scored, all))
        : total.of(sum, scored, scale);
  }

  /// Points scaled up are whole points, a half going up.
  private static BigDecimal rescaled(Points sum, int scored, int all) {
    return new Amount(sum.times(all).number(), BigDecimal.valueOf(scored)).rounded(0);
  }

  /// How many decimals totals are printed with.
  public int decimals() {
    return total.decimals(scale);
  }

  /// How often the scores of each section count in the total.
  ///
  /// @param scored how many items of each section have a score
  public Weights weights(List<Integer> scored) {
    return total.weights(scored);
  }

  /// Whether its total can do without items that do not apply.
  public boolean leavesOut() {
    return total.leavesOut() || missing.isPresent();
  }

  /// The lowest total there is.
  public BigDecimal least() {
    return least(items().size());
  }

  /// The lowest score of that many items together.
  public BigDecimal least(int items) {
    return total.printed(scale.lowest().times(items), items, scale);
  }

  /// The highest total there is.
  public BigDecimal most() {
    return most(items().size());
  }

  /// What a source's code stands for; a text that is no code stands for itself.
  public String source(String code) {
    return sources.getOrDefault(code, code);
  }

  /// The last total that is in the band.
  public BigDecimal last(Band band) {
    return last(bands, band, most());
  }

  /// The last figure of a section that is in one of its bands.
  public BigDecimal last(Section section, Band band) {
    return section.bands().map(its -> last(its, band, most(section.items().size()))).orElseThrow();
  }

  private BigDecimal last(Bands bands, Band band, BigDecimal most) {
    return bands.above(band).map(above -> total.below(above.from(), scale)).orElse(most);
  }

  /// The highest score of that many items together.
  public BigDecimal most(int items) {
    return total.printed(scale.highest().times(items), items, scale);
  }

  /// After how many months a service of that total is reviewed again; none when that is not said.
  public Optional<Integer> monthsToNextReview(BigDecimal reached) {
    return reviewEvery.stream()
        .filter(interval -> reached.compareTo(interval.from()) >= 0)
        .map(ReviewInterval::months)
        .findFirst();
  }

  /// The same for a total that is still open; none where it is not the same at both ends.
  public Optional<Integer> monthsToNextReview(BigDecimal lowest, BigDecimal highest) {
    var months = monthsToNextReview(highest);
    return months.equals(monthsToNextReview(lowest)) ? months : Optional.empty();
  }

  /// How soon a service is reviewed again when its total is at least `from`.
  ///
  /// @param months from the last day of the visit, at least 1
  public record ReviewInterval(BigDecimal from, int months) {}

  /// A part of the scale, with its items in the scale's order.
  ///
  /// @param bands what the section's own figures mean, highest first; none where that is not said
  public record Section(String id, String name, Optional<Bands> bands, List<Item> items) {

    public Section {
      items = List.copyOf(items);
    }
  }
}
