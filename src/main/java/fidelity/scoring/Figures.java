package fidelity.scoring;

import fidelity.rubric.Amount;
import fidelity.rubric.Bands;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Points;
import fidelity.rubric.Rubric;
import fidelity.scoring.evaluation.Scores;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Every figure that items can still make together, lowest first; none where no item applies.
///
/// @param decimals how many decimals they are printed with
record Figures(List<Amount> rising, int decimals) {

  Figures {
    rising = List.copyOf(rising);
  }

  /// The figures of a section.
  static Figures of(Rubric rubric, List<ItemResult> items) {
    var scored = Results.scored(items);
    var scores = scored.stream().map(ItemScore::scores).toList();
    return of(rubric, scores, scored.size(), items.size());
  }

  /// The totals of all sections.
  static Figures total(Rubric rubric, List<SectionScore> sections) {
    var weights = Results.weights(rubric, sections);
    var scores = new ArrayList<Scores>();
    for (var index = 0; index < sections.size(); index++) {
      var weight = weights.sections().get(index);
      sections.get(index).scored().forEach(item -> scores.add(item.scores().times(weight)));
    }
    var all = sections.stream().mapToInt(section -> section.items().size()).sum();
    return of(rubric, scores, weights.all(), all);
  }

  private static Figures of(Rubric rubric, List<Scores> scores, int scored, int all) {
    var sums = scores.isEmpty() ? List.<Points>of() : Sums.of(scores);
    return new Figures(
        sums.stream().map(sum -> rubric.figure(sum, scored, all)).toList(), rubric.decimals());
  }

  /// The lowest and the highest.
  Optional<Range> range() {
    return rising.isEmpty()
        ? Optional.empty()
        : Optional.of(new Range(rising.getFirst(), rising.getLast(), decimals));
  }

  /// The bands that they are in, highest first.
  List<Band> bands(Bands bands) {
    var reachable = new ArrayList<Band>();
    for (var figure : rising) { // so figures of one band stand together
      var band = bands.of(figure.rounded(decimals));
      if (reachable.isEmpty() || !reachable.getFirst().id().equals(band.id())) {
        reachable.addFirst(band);
      }
    }
    return reachable;
  }
}
