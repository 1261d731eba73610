package fidelity.rubric.proof;

import static java.util.stream.Collectors.joining;

import fidelity.rubric.Bands;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Identified;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import fidelity.rubric.Rubric.ReviewInterval;
import fidelity.rubric.Rubric.Section;
import fidelity.rubric.proof.HeaderDifference.HeaderKey;
import fidelity.rubric.proof.HeaderDifference.OtherBand;
import fidelity.rubric.proof.HeaderDifference.OtherSection;
import fidelity.rubric.proof.HeaderDifference.OtherValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds what two rubrics say otherwise outside their items.
record HeaderComparison(Rubric first, Rubric second) {

  /// The differences: how scores are made, what totals mean, where items stand, what sections mean.
  List<HeaderDifference> differences() {
    return Stream.of(
            values(),
            bands(Optional.empty(), Optional.of(first.bands()), Optional.of(second.bands())),
            first.items().stream().flatMap(this::place),
            first.sections().stream().flatMap(this::bands))
        .flatMap(each -> each)
        .toList();
  }

  private Stream<HeaderDifference> values() {
    return Stream.of(
            value(HeaderKey.SCORES, rubric -> Optional.of(scores(rubric))),
            value(HeaderKey.TOTAL, rubric -> Optional.of(rubric.total().id())),
            value(HeaderKey.MISSING, rubric -> rubric.missing().map(Identified::id)),
            value(
                HeaderKey.DEVELOPMENT_NEED,
                rubric -> Optional.of(Integer.toString(rubric.developmentNeed()))),
            value(HeaderKey.REVIEW_EVERY, HeaderComparison::reviewEvery))
        .filter(value -> !value.first().equals(value.second()))
        .map(value -> value);
  }

  private OtherValue value(HeaderKey key, Function<Rubric, Optional<String>> written) {
    return new OtherValue(key, written.apply(first), written.apply(second));
  }

  private static String scores(Rubric rubric) {
    var scale = rubric.scale();
    return scale.halves()
        ? "{ from: %d, to: %d, step: 0.5 }".formatted(scale.from(), scale.to())
        : "{ from: %d, to: %d }".formatted(scale.from(), scale.to());
  }

  private static Optional<String> reviewEvery(Rubric rubric) {
    var intervals = rubric.reviewEvery();
    return intervals.isEmpty()
        ? Optional.empty()
        : Optional.of(
            intervals.stream()
                .map(each -> interval(each, each.equals(intervals.getLast())))
                .collect(joining(", ", "[", "]")));
  }

  /// The last one holds from the lowest total, wherever that is.
  private static String interval(ReviewInterval interval, boolean last) {
    var months = interval.months();
    var from = interval.from().stripTrailingZeros().toPlainString();
    return last
        ? "{ months: %d }".formatted(months)
        : "{ from: %s, months: %d }".formatted(from, months);
  }

  /// The bands of a section that both have.
  private Stream<HeaderDifference> bands(Section section) {
    return second.sections().stream()
        .filter(other -> other.id().equals(section.id()))
        .flatMap(other -> bands(Optional.of(section), section.bands(), other.bands()));
  }

  private static Stream<HeaderDifference> bands(
      Optional<Section> section, Optional<Bands> first, Optional<Bands> second) {
    return Stream.concat(ids(first), ids(second))
        .distinct()
        .map(id -> new OtherBand(section, id, find(first, id), find(second, id)))
        .filter(band -> !same(band, first, second))
        .map(band -> band);
  }

  private static Stream<String> ids(Optional<Bands> bands) {
    return bands.stream().flatMap(each -> each.highestFirst().stream()).map(Band::id);
  }

  private static Optional<Band> find(Optional<Bands> bands, String id) {
    return bands.flatMap(each -> each.find(id));
  }

  /// The lowest band of both is the same wherever their totals begin.
  private static boolean same(OtherBand band, Optional<Bands> first, Optional<Bands> second) {
    return name(band.first()).equals(name(band.second()))
        && (band.onlyName() || (lowest(band, first) && lowest(band, second)));
  }

  private static Optional<String> name(Optional<Band> band) {
    return band.map(Band::name);
  }

  private static boolean lowest(OtherBand band, Optional<Bands> bands) {
    return bands.map(each -> each.lowest().id().equals(band.id())).orElse(false);
  }

  private Stream<HeaderDifference> place(Item item) {
    var here = section(first, item.id());
    return section(second, item.id())
        .filter(there -> here.filter(each -> each.id().equals(there.id())).isEmpty())
        .flatMap(there -> here.map(each -> new OtherSection(item, each, there)))
        .stream()
        .map(each -> each);
  }

  private static Optional<Section> section(Rubric rubric, String item) {
    return rubric.sections().stream()
        .filter(section -> section.items().stream().anyMatch(each -> each.id().equals(item)))
        .findFirst();
  }
}
