package fidelity.rubric.proof;

import fidelity.rubric.Bands;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Rubric;
import fidelity.rubric.proof.Defect.BandNotBelow;
import fidelity.rubric.proof.Defect.BandNotReached;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Proves that the bands descend and that each has a total.
final class BandProver {

  private BandProver() {}

  /// What is wrong with a rubric's bands; that one is never reached only if all descend.
  static List<? extends Defect> prove(Rubric rubric) {
    var disorder = disorder(rubric.bands());
    return disorder.isEmpty() ? unreached(rubric) : disorder;
  }

  /// The bands that begin between two figures that totals can be.
  static List<Band> betweenTotals(Rubric rubric) {
    return rubric.bands().highestFirst().stream()
        .filter(band -> !rubric.total().canBe(band.from()))
        .toList();
  }

  /// The last band is open and cannot be out of order.
  private static List<BandNotBelow> disorder(Bands bands) {
    return bands.highestFirst().stream()
        .filter(band -> !band.equals(bands.lowest()))
        .flatMap(band -> bands.above(band).map(above -> new BandNotBelow(band, above)).stream())
        .filter(pair -> pair.band().from().compareTo(pair.above().from()) >= 0)
        .toList();
  }

  /// Assessors can give an item any score, so every sum of scores can occur.
  private static List<BandNotReached> unreached(Rubric rubric) {
    var items = rubric.items().size();
    var scale = rubric.scale();
    var reached =
        IntStream.rangeClosed(items * scale.from(), items * scale.to())
            .mapToObj(sum -> rubric.bands().of(rubric.total().of(sum, items, scale)))
            .collect(Collectors.toSet());
    return rubric.bands().highestFirst().stream()
        .filter(band -> !reached.contains(band))
        .map(band -> new BandNotReached(band, rubric.least(), rubric.most()))
        .toList();
  }
}
