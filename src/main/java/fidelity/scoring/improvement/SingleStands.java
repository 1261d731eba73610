package fidelity.scoring.improvement;

import fidelity.rubric.AnswerCell.Point;
import fidelity.rubric.grid.Facet.Single;
import fidelity.rubric.grid.Run;
import fidelity.rubric.grid.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Where the answer to one choice or number could stand: where it is, or on a stretch from some
/// cell on.
///
/// Where scores never fall as the answer goes up, only stretches upwards gain anything, and only
/// from above the lowest cell that is left; the same the other way round. Where scores do both, a
/// stretch from any cell may gain, either way, or the cell alone.
///
/// @param trend where scores go as the answer goes up
record SingleStands(CurrentAnswers current, Single facet, Trend trend) {

  /// The cells in which an answer fulfils a requirement.
  private record Stretch(Run run, Requirement requirement) {}

  /// Every stand that may gain something, the unchanged one first.
  List<Stand> all() {
    var left = facet.left(current.evaluation().possible());
    var stands = new ArrayList<>(List.of(Stand.of(left, List.of())));
    for (var cell : inOrder()) {
      var stretches = stretches(left, cell);
      for (var index = 0; index < stretches.size(); index++) {
        var stretch = stretches.get(index);
        var candidate =
            current.candidate(
                facet.question(), stands.size(), facet.answers().get(cell), stretch.requirement());
        stands.add(Stand.of(stretch.run(), List.of(candidate), stretches.size() - 1 - index));
      }
    }
    return stands;
  }

  /// The constants of conditions before the numbers between them, since they are what levels name.
  private List<Integer> inOrder() {
    return IntStream.range(0, facet.cells())
        .boxed()
        .sorted((one, other) -> Boolean.compare(isPoint(other), isPoint(one)))
        .toList();
  }

  /// The stretches from a cell, itself alone the last of them if there are several.
  private List<Stretch> stretches(Run left, int cell) {
    if (trend.neverFalls()) {
      return cell > left.from() ? List.of(upwards(cell)) : List.of();
    }
    if (trend.neverRises()) {
      return cell < left.to() ? List.of(downwards(cell)) : List.of();
    }
    return left.isOnly(cell) ? List.of() : List.of(upwards(cell), downwards(cell), exactly(cell));
  }

  private Stretch upwards(int cell) {
    var last = facet.cells() - 1;
    return cell == last && isPoint(cell)
        ? exactly(cell)
        : new Stretch(new Run(cell, last), Requirement.upwards(facet.answers().get(cell)));
  }

  private Stretch downwards(int cell) {
    return cell == 0 && isPoint(cell)
        ? exactly(cell)
        : new Stretch(new Run(0, cell), Requirement.downwards(facet.answers().get(cell)));
  }

  private Stretch exactly(int cell) {
    return new Stretch(Run.of(cell), Requirement.exactly(facet.answers().get(cell)));
  }

  private boolean isPoint(int cell) {
    return facet.answers().get(cell) instanceof Point;
  }
}
