package fidelity.cohort;

import fidelity.cohort.Share.BandShare;
import fidelity.cohort.Statistics.ItemStatistics;
import fidelity.cohort.Statistics.OutcomeStatistics;
import fidelity.cohort.Statistics.SectionStatistics;
import fidelity.cohort.Statistics.TotalStatistics;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Item;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/// Describes the scores of finished reviews.
record Describer(Samples samples) {

  /// How many of the scale's scores count as its upper ones: of 1 to 5 these are 4 and 5, as in the
  /// "top two boxes" of surveys. A mean hides whether some reviews are low; this share does not.
  private static final int UPPER = 2;

  TotalStatistics total() {
    var rubric = samples.rubric();
    return new TotalStatistics(
        Summary.of(samples.total(), rubric.least(), rubric.most()),
        InternalConsistency.alpha(samples.items(), samples.sum()));
  }

  List<SectionStatistics> sections() {
    return IntStream.range(0, samples.rubric().sections().size()).mapToObj(this::section).toList();
  }

  List<ItemStatistics> items() {
    var items = samples.rubric().items();
    return IntStream.range(0, items.size())
        .mapToObj(index -> item(items.get(index), samples.items().get(index)))
        .toList();
  }

  List<BandShare> bands() {
    return samples.rubric().bands().highestFirst().stream()
        .map(band -> new BandShare(band, samples.total().share(count(band))))
        .toList();
  }

  OutcomeStatistics outcome(int sites, Sample rates) {
    var items = new LinkedHashMap<String, Correlations>();
    var all = samples.rubric().items();
    for (var index = 0; index < all.size(); index++) {
      items.put(all.get(index).id(), Correlations.of(rates, samples.items().get(index)));
    }
    return new OutcomeStatistics(
        sites,
        Summary.of(rates, BigDecimal.ZERO, BigDecimal.ONE),
        Correlations.of(rates, samples.total()),
        items);
  }

  private SectionStatistics section(int index) {
    var rubric = samples.rubric();
    var section = rubric.sections().get(index);
    var items = samples.items(section);
    var sum = Sample.sum(samples.reviews().size(), items);
    return new SectionStatistics(
        section,
        Summary.of(samples.section(index), rubric.least(items.size()), rubric.most(items.size())),
        InternalConsistency.alpha(items, sum),
        Correlations.pearson(sum, samples.sum().minus(sum)));
  }

  private ItemStatistics item(Item item, Sample scores) {
    var scale = samples.rubric().scale();
    var shares = shares(scores);
    var upper =
        shares.entrySet().stream()
            .filter(each -> each.getKey() > scale.to() - UPPER)
            .mapToInt(each -> each.getValue().count())
            .sum();
    return new ItemStatistics(
        item,
        Summary.of(scores, BigDecimal.valueOf(scale.from()), BigDecimal.valueOf(scale.to())),
        shares,
        scores.share(upper),
        Correlations.pearson(scores, samples.sum().minus(scores)));
  }

  private SequencedMap<Integer, Share> shares(Sample scores) {
    var shares = new LinkedHashMap<Integer, Share>();
    for (var score : samples.rubric().scale().scores()) {
      shares.put(score, scores.share(scores.count(BigDecimal.valueOf(score))));
    }
    return shares;
  }

  private int count(Band band) {
    return (int)
        samples.reviews().stream()
            .filter(review -> review.band().filter(band::equals).isPresent())
            .count();
  }
}
