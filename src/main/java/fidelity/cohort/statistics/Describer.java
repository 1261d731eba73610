package fidelity.cohort.statistics;

import fidelity.cohort.CohortReview;
import fidelity.cohort.statistics.Share.BandShare;
import fidelity.cohort.statistics.Statistics.ItemStatistics;
import fidelity.cohort.statistics.Statistics.Rest;
import fidelity.cohort.statistics.Statistics.SectionStatistics;
import fidelity.cohort.statistics.Statistics.TotalStatistics;
import fidelity.rubric.Bands;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Points;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Describes the scores of the reviews that count, each of those in which it is settled. What sets
/// items against one another is made of those in which all of them have a score.
///
/// @param complete the reviews in which every item has a score
/// @param scores in those, the scores of each item, in the rubric's order
/// @param sum in those, the plain sums of all items' scores
record Describer(Samples samples, Samples complete, List<Sample> scores, Sample sum) {

  static Describer of(Samples samples) {
    var complete = samples.complete();
    var scores = complete.items();
    return new Describer(samples, complete, scores, Sample.sum(complete.reviews().size(), scores));
  }

  TotalStatistics total() {
    var rubric = samples.rubric();
    var total = samples.total();
    return new TotalStatistics(
        samples.finished().extent(),
        Summary.of(total.scores(), rubric.least(), rubric.most()),
        total.absences(),
        Alpha.of(complete.extent(), scores, sum));
  }

  List<SectionStatistics> sections() {
    return IntStream.range(0, samples.rubric().sections().size()).mapToObj(this::section).toList();
  }

  List<ItemStatistics> items() {
    return IntStream.range(0, samples.rubric().items().size()).mapToObj(this::item).toList();
  }

  List<BandShare> bands() {
    var settled = samples.where(new Selection.InBand()).reviews();
    return samples.rubric().bands().highestFirst().stream()
        .map(band -> new BandShare(band, new Share(count(settled, band), settled.size())))
        .toList();
  }

  private static int count(List<CohortReview> settled, Band band) {
    return (int) settled.stream().filter(review -> review.bands().contains(band)).count();
  }

  private SectionStatistics section(int index) {
    var rubric = samples.rubric();
    var section = rubric.sections().get(index);
    var known = samples.section(index);
    var own = samples.complete(section);
    var items = own.items(section);
    var part = Sample.sum(complete.reviews().size(), complete.items(section));
    return new SectionStatistics(
        section,
        Summary.of(
            known.scores(),
            rubric.least(section.items().size()),
            rubric.most(section.items().size())),
        known.absences(),
        section.bands().stream().flatMap(bands -> bands(bands, index)).toList(),
        Alpha.of(own.extent(), items, Sample.sum(own.reviews().size(), items)),
        rest(part));
  }

  private ItemStatistics item(int index) {
    var scale = samples.rubric().scale();
    var own = samples.item(index);
    var shares = shares(own.scores());
    var upper =
        shares.entrySet().stream()
            .filter(each -> each.getKey().level() >= scale.upper())
            .mapToInt(each -> each.getValue().count())
            .sum();
    return new ItemStatistics(
        samples.rubric().items().get(index),
        Summary.of(own.scores(), BigDecimal.valueOf(scale.from()), BigDecimal.valueOf(scale.to())),
        own.absences(),
        shares,
        own.scores().share(upper),
        rest(scores.get(index)));
  }

  /// How a part of the sum goes with the rest of it.
  private Rest rest(Sample part) {
    return new Rest(complete.extent(), Correlations.pearson(part, sum.minus(part)));
  }

  private SequencedMap<Points, Share> shares(Sample scores) {
    var shares = new LinkedHashMap<Points, Share>();
    for (var score : samples.rubric().scale().scores()) {
      shares.put(score, scores.share(scores.count(score.number())));
    }
    return shares;
  }

  /// How many of the reviews whose band of a section is settled are in each.
  private Stream<BandShare> bands(Bands bands, int section) {
    var settled =
        samples.where(new Selection.InSectionBand(section)).reviews().stream()
            .flatMap(review -> Selection.sectionBand(review, section).stream())
            .toList();
    return bands.highestFirst().stream()
        .map(
            band ->
                new BandShare(
                    band, new Share(Collections.frequency(settled, band), settled.size())));
  }
}
