package fidelity.cohort;

import fidelity.cohort.Grouping.Part;
import fidelity.rubric.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Which figures of a cohort and of its parts are shown.
///
/// @param parts the keys of the parts that show none
/// @param items for each item, the keys of the parts that do not show its figures
/// @param sections the same for each section
/// @param outcome the keys of the parts that do not show figures of the outcome
/// @param fewest of how many sites figures may be shown
record Disclosure(
    Set<List<String>> parts,
    List<Set<List<String>>> items,
    List<Set<List<String>>> sections,
    Set<List<String>> outcome,
    int fewest) {

  /// What may be shown of a cohort and its parts.
  ///
  /// @param all the whole, and all its parts
  static Disclosure of(Rubric rubric, List<Part> all, int fewest) {
    var suppression = Suppression.of(all, fewest);
    var parts = suppression.hidden(Cohort::finished, Set.of());
    Function<Predicate<CohortReview>, Set<List<String>>> with =
        known ->
            suppression.hidden(cohort -> cohort.finished().stream().filter(known).toList(), parts);
    return new Disclosure(
        parts,
        each(
            rubric.items(),
            index -> with.apply(review -> review.items().get(index).range().isPresent())),
        each(
            rubric.sections(),
            index -> with.apply(review -> review.sections().get(index).isPresent())),
        with.apply(review -> review.outcome().isPresent()),
        fewest);
  }

  private static List<Set<List<String>>> each(
      List<?> all, Function<Integer, Set<List<String>>> hidden) {
    return IntStream.range(0, all.size()).boxed().map(hidden).toList();
  }

  /// The statistics of a part, as far as they are shown.
  Optional<Statistics> statistics(Part part) {
    return parts.contains(part.keys())
        ? Optional.empty()
        : Statistics.of(part.cohort(), fewest).map(all -> shown(part, all));
  }

  /// What is not shown looks like figures of no review.
  private Statistics shown(Part part, Statistics all) {
    var none = Statistics.of(new Cohort(part.cohort().rubric(), List.of()), 0).orElseThrow();
    return new Statistics(
        all.reviews(),
        all.sites(),
        all.total(),
        shown(part, sections, all.sections(), none.sections()),
        shown(part, items, all.items(), none.items()),
        all.bands(),
        all.positions(),
        all.outcome().filter(_ -> !outcome.contains(part.keys())));
  }

  private static <T> List<T> shown(
      Part part, List<Set<List<String>>> hidden, List<T> all, List<T> none) {
    var shown = new ArrayList<T>();
    for (var index = 0; index < all.size(); index++) {
      shown.add((hidden.get(index).contains(part.keys()) ? none : all).get(index));
    }
    return shown;
  }
}
