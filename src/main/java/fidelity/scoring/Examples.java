package fidelity.scoring;

import fidelity.review.Example;
import fidelity.review.ItemReview;
import fidelity.rubric.Item;
import fidelity.rubric.Points;
import fidelity.rubric.Rubric;
import fidelity.scoring.evaluation.Scores;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Works the examples of a rubric.
public final class Examples {

  private Examples() {}

  /// The examples that the rule scores otherwise, in the scale's order.
  public static List<WrongExample> wrong(Rubric rubric, List<Example> examples) {
    return rubric.items().stream().flatMap(item -> wrong(rubric, item, examples)).toList();
  }

  private static Stream<WrongExample> wrong(Rubric rubric, Item item, List<Example> examples) {
    var own = examples.stream().filter(each -> each.item().equals(item.id())).toList();
    return IntStream.range(0, own.size())
        .mapToObj(index -> worked(rubric, item, own.get(index), index + 1))
        .filter(each -> !each.scores().settledAt(Points.of(each.example().score())));
  }

  private static WrongExample worked(Rubric rubric, Item item, Example example, int number) {
    var score = ItemScorer.score(rubric.scale(), item, ItemReview.of(example.answers()));
    return new WrongExample(example, number, score.rule());
  }

  /// A worked example for which the rule does not give its score.
  ///
  /// @param number which of its item's examples it is, from 1
  /// @param scores what the rule gives instead
  public record WrongExample(Example example, int number, Scores scores) {}
}
