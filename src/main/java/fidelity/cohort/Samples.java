package fidelity.cohort;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import fidelity.rubric.Amount;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import fidelity.rubric.Rubric.Section;
import fidelity.scoring.Range;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Reviews of one rubric, and the samples that their scores make: each of the reviews in which it
/// is settled, so that nothing is lost to what is open elsewhere.
///
/// @param hideBelow the fewest sites that a sample may be of; 0 allows all
record Samples(Rubric rubric, List<CohortReview> reviews, int hideBelow) {

  Samples {
    reviews = List.copyOf(reviews);
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
    return part(State::ofTotal, review -> review.total().least());
  }

  /// The figures of a section by the rubric's rule, exactly.
  Part section(int index) {
    return part(
        review -> State.of(review.sections().get(index)),
        review -> review.sections().get(index).map(Range::least).orElseThrow());
  }

  /// The scores of an item.
  Part item(int index) {
    return part(review -> State.of(review.items().get(index)), review -> score(review, index));
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
    return where(review -> scored(review, index));
  }

  /// Those that are finished.
  Samples finished() {
    return where(CohortReview::finished);
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
    var indices = indices(items).toList();
    return where(review -> indices.stream().allMatch(index -> scored(review, index)));
  }

  /// Those of which something is true; none where they are of too few sites to be shown.
  Samples where(Predicate<CohortReview> test) {
    var found = reviews.stream().filter(test).toList();
    var shown = hideBelow == 0 || Cohort.sites(found) >= hideBelow;
    return new Samples(rubric, shown ? found : List.of(), hideBelow);
  }

  /// Of how many reviews and sites they are.
  Extent extent() {
    return Extent.of(reviews);
  }

  private Part part(Function<CohortReview, State> state, Function<CohortReview, Amount> figure) {
    var counts = reviews.stream().map(state).collect(groupingBy(identity(), counting()));
    var shown = where(review -> state.apply(review) == State.SETTLED).reviews();
    return new Part(
        Sample.of(shown, figure),
        new Absences(
            counts.getOrDefault(State.OPEN, 0L).intValue(),
            counts.getOrDefault(State.NOT_APPLICABLE, 0L).intValue(),
            counts.getOrDefault(State.SETTLED, 0L).intValue() - shown.size()));
  }

  private Stream<Integer> indices(List<Item> items) {
    var all = rubric.items();
    return items.stream().map(all::indexOf);
  }

  private static boolean scored(CohortReview review, int index) {
    return State.of(review.items().get(index)) == State.SETTLED;
  }

  private static Amount score(CohortReview review, int index) {
    var score = review.items().get(index).range().orElseThrow().lowest();
    return Amount.of(score.number());
  }
}
