package fidelity.cohort;

import fidelity.cohort.Share.BandShare;
import fidelity.cohort.Statistics.ItemStatistics;
import fidelity.cohort.Statistics.OutcomeStatistics;
import fidelity.cohort.Statistics.SectionStatistics;
import fidelity.cohort.Statistics.TotalStatistics;
import fidelity.rubric.Bands;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Points;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Describes the scores of finished reviews. What sets items against one another is made of those
/// in which all of them apply.
///
/// @param complete the reviews in which every item applies
/// @param scores in those, the scores of each item, in the rubric's order
/// @param sum in those, the plain sums of all items' scores
record Describer(Samples samples, Samples complete, List<Sample> scores, Sample sum) {

  /// How many of the scale's scores count as its upper ones: of 1 to 5 these are 4 and 5, as in the
  /// "top two boxes" of surveys. A mean hides whether some reviews are low; this share does not.
  private static final int UPPER = 2;

  static Describer of(Samples samples) {
    var complete = samples.complete();
    var scores = complete.items();
    return new Describer(samples, complete, scores, Sample.sum(complete.reviews().size(), scores));
  }

  TotalStatistics total() {
    var rubric = samples.rubric();
    return new TotalStatistics(
        Summary.of(samples.total(), rubric.least(), rubric.most()),
        InternalConsistency.alpha(scores, sum));
  }

  List<SectionStatistics> sections() {
    return IntStream.range(0, samples.rubric().sections().size()).mapToObj(this::section).toList();
  }

  List<ItemStatistics> items() {
    return IntStream.range(0, samples.rubric().items().size()).mapToObj(this::item).toList();
  }

  List<BandShare> bands() {
    var totals = samples.total();
    return samples.rubric().bands().highestFirst().stream()
        .map(band -> new BandShare(band, totals.share(count(band))))
        .toList();
  }

  /// @param rates the employment rate of each review
  OutcomeStatistics outcome(int sites, Function<Samples, Sample> rates) {
    var items = new LinkedHashMap<String, Correlations>();
    var all = samples.rubric().items();
    for (var index = 0; index < all.size(); index++) {
      var where = samples.where(index);
      items.put(all.get(index).id(), Correlations.of(rates.apply(where), where.item(index)));
    }
    return new OutcomeStatistics(
        sites,
        Summary.of(rates.apply(samples), BigDecimal.ZERO, BigDecimal.ONE),
        Correlations.of(rates.apply(samples), samples.total()),
        items);
  }

  private SectionStatistics section(int index) {
    var rubric = samples.rubric();
    var section = rubric.sections().get(index);
    var own = samples.complete(section);
    var items = own.items(section);
    var part = Sample.sum(complete.reviews().size(), complete.items(section));
    return new SectionStatistics(
        section,
        Summary.of(
            samples.section(index),
            rubric.least(section.items().size()),
            rubric.most(section.items().size())),
        section.bands().stream().flatMap(bands -> bands(bands, index)).toList(),
        InternalConsistency.alpha(items, Sample.sum(own.reviews().size(), items)),
        Correlations.pearson(part, sum.minus(part)));
  }

  private ItemStatistics item(int index) {
    var scale = samples.rubric().scale();
    var own = samples.item(index);
    var shares = shares(own);
    var upper =
        shares.entrySet().stream()
            .filter(each -> each.getKey().level() > scale.to() - UPPER)
            .mapToInt(each -> each.getValue().count())
            .sum();
    return new ItemStatistics(
        samples.rubric().items().get(index),
        Summary.of(own, BigDecimal.valueOf(scale.from()), BigDecimal.valueOf(scale.to())),
        shares,
        own.share(upper),
        Correlations.pearson(scores.get(index), sum.minus(scores.get(index))));
  }

  private SequencedMap<Points, Share> shares(Sample scores) {
    var shares = new LinkedHashMap<Points, Share>();
    for (var score : samples.rubric().scale().scores()) {
      shares.put(score, scores.share(scores.count(score.number())));
    }
    return shares;
  }

  private Stream<BandShare> bands(Bands bands, int section) {
    var figures =
        samples.reviews().stream()
            .flatMap(review -> review.sections().get(section).stream())
            .map(figure -> bands.of(figure.lowest()))
            .toList();
    var sample = samples.section(section);
    return bands.highestFirst().stream()
        .map(band -> new BandShare(band, sample.share(Collections.frequency(figures, band))));
  }

  private int count(Band band) {
    return (int)
        samples.reviews().stream()
            .filter(review -> review.band().filter(band::equals).isPresent())
            .count();
  }
}
