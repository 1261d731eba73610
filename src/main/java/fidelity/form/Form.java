package fidelity.form;

import fidelity.review.Header;
import fidelity.review.ItemReview;
import fidelity.review.Narrative;
import fidelity.review.PreviousReview;
import fidelity.review.Review;
import fidelity.review.Site;
import fidelity.review.Status;
import fidelity.review.Visit;
import fidelity.rubric.Item;
import fidelity.rubric.Origin;
import fidelity.rubric.Rubric;
import fidelity.scoring.Scorecard;
import fidelity.scoring.Scorer;
import fidelity.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// A form for a review: what is asked by which rubric, what is filled in, and what was said last
/// time.
///
/// @param rubric a sound one
/// @param named how a review file beside the form names the rubric
/// @param review what is filled in; nothing in an empty form
/// @param last the scores of the last review, shown beside what is asked
/// @param previous that review as a review file beside the form names it; none where it has no file
public record Form(
    Rubric rubric,
    String named,
    Optional<Review> review,
    Optional<Scorecard> last,
    Optional<PreviousReview> previous) {

  /// An empty form.
  public static Form of(Rubric rubric, String named) {
    return new Form(rubric, named, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// A form with a review filled in, which is by that rubric.
  public static Form filled(Rubric rubric, Review review, String named) {
    return new Form(rubric, named, Optional.of(review), Optional.empty(), Optional.empty());
  }

  /// The same form, beside the last review.
  public Form after(Scorecard scorecard) {
    return new Form(rubric, named, review, Optional.of(scorecard), previous);
  }

  /// The same form for a review that names that one as the last.
  public Form naming(Optional<PreviousReview> last) {
    return new Form(rubric, named, review, this.last, last);
  }

  /// The words that the form speaks: the rubric's.
  public Words words() {
    return Words.of(rubric.identity().language());
  }

  /// The scores of what is filled in; of nothing, where the form is empty.
  public Scorecard scorecard() {
    return Scorer.score(rubric, review.orElseGet(this::nothing));
  }

  /// What is filled in for an item.
  public ItemReview recorded(Item item) {
    return review.map(each -> each.item(item.id())).orElse(ItemReview.EMPTY);
  }

  /// What heads the review, in groups.
  public List<FieldGroup> header() {
    return new HeaderForm(this).groups();
  }

  /// The last review that the review will name: what is filled in names its own.
  Optional<PreviousReview> namedLast() {
    return review.isPresent() ? review.get().header().previous() : previous;
  }

  /// What was said of an item last time, in words.
  public Optional<LastItem> lastTime(Item item) {
    return last.flatMap(scorecard -> LastItem.of(scorecard, item, words()));
  }

  private Review nothing() {
    return new Review(
        new Origin("", ""),
        named,
        rubric.identity().language().tag(),
        Header.of(new Site("", "", ""), new Visit(List.of(Visit.EXAMPLE)), Status.DRAFT),
        Narrative.EMPTY,
        Optional.empty(),
        new LinkedHashMap<>());
  }
}
