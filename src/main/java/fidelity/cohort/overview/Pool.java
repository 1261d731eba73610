package fidelity.cohort.overview;

import fidelity.cohort.CohortReview;
import fidelity.cohort.statistics.Selection;
import fidelity.rubric.Rubric;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reviews that no figure that is told tells apart, but by what is settled in them.
///
/// Each figure is of none of them, or of enough sites. So is what is left where figures are
/// subtracted from one another: a section's less those of its items, the total less the sections'.
/// Everything that is told is of whole pools, so nothing of few sites follows from it.
///
/// @param within the items of each section, by their indices
/// @param fewest of how many sites a figure may be told
record Pool(List<ToldReview> reviews, List<BitSet> within, int fewest) {

  /// Some reviews, of which as little is hidden as keeps figures of few sites unknown.
  static Pool of(Rubric rubric, List<CohortReview> reviews, int fewest) {
    var pool = new Pool(reviews.stream().map(ToldReview::new).toList(), within(rubric), fewest);
    var more = true;
    while (more) {
      more = pool.hidesMore();
    }
    return pool;
  }

  private static List<BitSet> within(Rubric rubric) {
    var spans = new ArrayList<BitSet>();
    var from = 0;
    for (var section : rubric.sections()) {
      var span = new BitSet();
      span.set(from, from + section.items().size());
      spans.add(span);
      from += section.items().size();
    }
    return spans;
  }

  /// The reviews that a figure is made of: none, or of enough sites.
  List<CohortReview> told(Selection selection) {
    var having = where(each -> each.has(selection));
    return few(having) ? List.of() : having.stream().map(ToldReview::review).toList();
  }

  /// Figures of the same kind, and how a review comes to have none.
  private record Kind(Predicate<ToldReview> has, Consumer<ToldReview> hide) {}

  private boolean hidesMore() {
    return kinds().filter(this::hides).count() > 0;
  }

  /// Hides figures of a kind that too few sites have, and says whether it did.
  private boolean hides(Kind kind) {
    var having = where(kind.has);
    var few = few(having);
    if (few) {
      having.forEach(kind.hide);
    }
    return few;
  }

  /// Each is made when it comes to be looked at, since those before it may have hidden something.
  private Stream<Kind> kinds() {
    var sections = within.size();
    var items = within.stream().mapToInt(BitSet::cardinality).sum();
    return Stream.of(
            kinds(
                items,
                index ->
                    new Kind(
                        each -> each.has(new Selection.WithItem(index)),
                        each -> each.hideItem(index))),
            kinds(
                sections,
                index ->
                    new Kind(
                        each -> each.has(new Selection.WithSection(index)),
                        each -> each.hideSection(index))),
            Stream.of(new Kind(each -> each.has(new Selection.Finished()), ToldReview::hideTotal)),
            kinds(sections, this::rest),
            Stream.<Predicate<ToldReview>>of(
                    ToldReview::hasSectionsAlone,
                    ToldReview::lacksASection,
                    ToldReview::lacksAnItem)
                .map(this::rest))
        .flatMap(each -> each);
  }

  private static Stream<Kind> kinds(int count, IntFunction<Kind> each) {
    return IntStream.range(0, count).mapToObj(each);
  }

  /// What is left of a section, where it is told, less its items.
  private Kind rest(int section) {
    var span = within.get(section);
    var told = tells(new Selection.WithSection(section));
    return new Kind(
        each -> told && each.hasPartOf(section, span), each -> each.hideSection(section, span));
  }

  /// What is left of the total, where it is told, less the sections.
  private Kind rest(Predicate<ToldReview> unlike) {
    var told = tells(new Selection.Finished());
    return new Kind(each -> told && unlike.test(each), ToldReview::hideSums);
  }

  private boolean tells(Selection selection) {
    return reviews.stream().anyMatch(each -> each.has(selection));
  }

  private List<ToldReview> where(Predicate<ToldReview> has) {
    return reviews.stream().filter(has).toList();
  }

  private boolean few(List<ToldReview> some) {
    var sites = some.stream().map(ToldReview::site).collect(Collectors.toSet());
    return !sites.isEmpty() && sites.size() < fewest;
  }
}
