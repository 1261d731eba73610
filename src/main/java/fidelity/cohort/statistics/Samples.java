package fidelity.cohort.statistics;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import fidelity.cohort.Cohort;
import fidelity.cohort.CohortItem;
import fidelity.cohort.CohortReview;
import fidelity.cohort.ItemRange;
import fidelity.rubric.Amount;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import fidelity.rubric.Rubric.Section;
import fidelity.scoring.Range;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reviews of one rubric, and the samples that their scores make: each of the reviews in which it
/// is settled, so that nothing is lost to what is open elsewhere.
///
/// @param selection which of the reviews that count they are
/// @param figures which reviews each figure that is told is made of
record Samples(
    Rubric rubric, List<CohortReview> reviews, Selection selection, ToldFigures figures) {

  Samples {
    reviews = List.copyOf(reviews);
  }

  /// All reviews that count.
  static Samples of(Cohort counted, ToldFigures figures) {
    return new Samples(counted.rubric(), counted.reviews(), new Selection.All(), figures);
  }

  /// Some scores, and of which reviews there are none.
  record Part(Sample scores, Absences absences) {}

  private enum State {
    SETTLED,
    OPEN,
    NOT_APPLICABLE;

    static State of(CohortItem item) {
      return switch (item) {
        case ItemRange range -> range.settled() ? SETTLED : OPEN;
        case CohortItem.NoScore _ -> NOT_APPLICABLE;
      };
    }

    static State of(Optional<Range> section) {
      return section.map(range -> range.settled() ? SETTLED : OPEN).orElse(NOT_APPLICABLE);
    }

    static State ofTotal(CohortReview review) {
      return review.finished() ? SETTLED : OPEN;
    }
  }

  /// The totals by the rubric's rule, exactly.
  Part total() {
    return part(new Selection.Finished(), State::ofTotal, review -> review.total().least());
  }

  /// The figures of a section by the rubric's rule, exactly.
  Part section(int index) {
    return part(
        new Selection.WithSection(index),
        review -> State.of(review.sections().get(index)),
        review -> review.sections().get(index).map(Range::least).orElseThrow());
  }

  /// The scores of an item.
  Part item(int index) {
    return part(
        new Selection.WithItem(index),
        review -> State.of(review.items().get(index)),
        review -> score(review, index));
  }

  /// The scores of the items of a section, which must all be settled and apply.
  List<Sample> items(Section section) {
    return indices(section.items()).map(index -> item(index).scores()).toList();
  }

  /// The scores of all items, which must all be settled and apply.
  List<Sample> items() {
    return indices(rubric.items()).map(index -> item(index).scores()).toList();
  }

  /// Those in which an item has a score.
  Samples with(int index) {
    return where(new Selection.WithItem(index));
  }

  /// Those that are finished.
  Samples finished() {
    return where(new Selection.Finished());
  }

  /// Those in which all items of a section have a score: only they can be set against one another.
  Samples complete(Section section) {
    return complete(section.items());
  }

  /// Those in which all items have a score.
  Samples complete() {
    return complete(rubric.items());
  }

  private Samples complete(List<Item> items) {
    return where(new Selection.WithItems(indices(items).toList()));
  }

  /// Those of a further selection, as far as figures of them are told.
  Samples where(Selection further) {
    var both = new Selection.Both(selection, further);
    var told = reviews.stream().filter(review -> figures.madeOf(both, review)).toList();
    return new Samples(rubric, told, both, figures);
  }

  /// Of how many reviews and sites they are.
  Extent extent() {
    return Extent.of(reviews);
  }

  private Part part(
      Selection settled,
      Function<CohortReview, State> state,
      Function<CohortReview, Amount> figure) {
    var counts = reviews.stream().map(state).collect(groupingBy(identity(), counting()));
    var found = where(settled).reviews();
    return new Part(
        Sample.of(found, figure),
        new Absences(
            counts.getOrDefault(State.OPEN, 0L).intValue(),
            counts.getOrDefault(State.NOT_APPLICABLE, 0L).intValue(),
            counts.getOrDefault(State.SETTLED, 0L).intValue() - found.size()));
  }

  private Stream<Integer> indices(List<Item> items) {
    var all = rubric.items();
    return items.stream().map(all::indexOf);
  }

  private static Amount score(CohortReview review, int index) {
    var score = review.items().get(index).range().orElseThrow().lowest();
    return Amount.of(score.number());
  }
}
