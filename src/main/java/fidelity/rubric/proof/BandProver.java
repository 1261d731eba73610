package fidelity.rubric.proof;

import fidelity.rubric.Bands;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Rubric;
import fidelity.rubric.Rubric.Section;
import fidelity.rubric.proof.Defect.BandNotBelow;
import fidelity.rubric.proof.Defect.BandNotReached;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Proves that the bands of the total and of each section descend and that each is reached.
final class BandProver {

  private BandProver() {}

  /// What is wrong with a rubric's bands; that one is never reached only if all of its list
  /// descend.
  static List<Defect> prove(Rubric rubric) {
    return lists(rubric).<Defect>flatMap(each -> prove(rubric, each).stream()).toList();
  }

  /// The bands that begin between two figures that can be.
  static List<BandOf> betweenTotals(Rubric rubric) {
    return lists(rubric)
        .flatMap(
            list ->
                list.bands().highestFirst().stream()
                    .filter(band -> !rubric.total().canBe(band.from(), rubric.scale()))
                    .map(list::of))
        .toList();
  }

  private static Stream<BandList> lists(Rubric rubric) {
    var sections =
        rubric.sections().stream()
            .flatMap(
                section ->
                    section.bands().stream()
                        .map(bands -> new BandList(Optional.of(section), bands)));
    return Stream.concat(Stream.of(new BandList(Optional.empty(), rubric.bands())), sections);
  }

  private static List<? extends Defect> prove(Rubric rubric, BandList list) {
    var disorder = disorder(list);
    return disorder.isEmpty() ? unreached(rubric, list) : disorder;
  }

  /// The last band is open and cannot be out of order.
  private static List<BandNotBelow> disorder(BandList list) {
    var bands = list.bands();
    return bands.highestFirst().stream()
        .filter(band -> !band.equals(bands.lowest()))
        .flatMap(
            band -> bands.above(band).map(above -> new BandNotBelow(list.of(band), above)).stream())
        .filter(pair -> pair.band().band().from().compareTo(pair.above().from()) >= 0)
        .toList();
  }

  private static List<BandNotReached> unreached(Rubric rubric, BandList list) {
    var sections = list.section().map(List::of).orElse(rubric.sections());
    var reached = reached(rubric, list.bands(), sections);
    var items = sections.stream().mapToInt(section -> section.items().size()).sum();
    return list.bands().highestFirst().stream()
        .filter(band -> !reached.contains(band))
        .map(band -> new BandNotReached(list.of(band), rubric.least(items), rubric.most(items)))
        .toList();
  }

  /// The bands of all figures that the scores of sections can make. Assessors can give an item any
  /// score, so every sum of scores can occur.
  private static Set<Band> reached(Rubric rubric, Bands bands, List<Section> sections) {
    var scale = rubric.scale();
    var scores = sections.stream().map(section -> section.items().size()).toList();
    var weights = rubric.weights(scores);
    var steps = scale.scores().size() - 1;
    var above = BigInteger.ONE; // a bit for each sum above the lowest, in steps of the scale
    for (var index = 0; index < scores.size(); index++) {
      above = raised(above, weights.sections().get(index), scores.get(index) * steps);
    }
    var reached = new HashSet<Band>();
    for (var more : IntStream.range(0, above.bitLength()).filter(above::testBit).toArray()) {
      var sum = scale.lowest().times(weights.all()).plus(scale.step().times(more));
      reached.add(bands.of(rubric.total().printed(sum, weights.all(), scale)));
    }
    return reached;
  }

  /// The sums with each number of further steps up to some, each of which counts so much.
  private static BigInteger raised(BigInteger sums, int weight, int steps) {
    var raised = sums;
    for (var step = 0; step < steps; step++) {
      raised = raised.shiftLeft(weight).or(sums);
    }
    return raised;
  }

  /// The bands of a section, or of the total.
  private record BandList(Optional<Section> section, Bands bands) {

    BandOf of(Band band) {
      return new BandOf(section, band);
    }
  }
}
