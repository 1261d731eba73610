package fidelity.cli.check.inputs;

import fidelity.cli.inputs.InputFile;
import fidelity.input.ReviewDocument;
import fidelity.input.Rubrics;
import fidelity.keys.ReviewKey;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.review.Header;
import fidelity.review.RaterReview;
import fidelity.review.Review;
import fidelity.rubric.Points;
import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.NotApplicable;
import fidelity.scoring.Scorecard;
import fidelity.scoring.Scorer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/// Holds a consensus review against the reviews of its raters: they are there and as they were, and
/// what they scored differently is settled with a reason.
final class ConsensusCheck {

  private static final Subject RATERS = Subject.key(ReviewKey.RATERS.id());

  private final ReviewDocument consensus;
  private final Rubrics shelf;
  private final List<Diagnostic> found = new ArrayList<>();

  private ConsensusCheck(ReviewDocument consensus, Rubrics shelf) {
    this.consensus = consensus;
    this.shelf = shelf;
  }

  /// What is wrong with a review as a consensus; nothing where it is none.
  static List<Diagnostic> of(ReviewDocument document, Rubrics shelf) {
    var check = new ConsensusCheck(document, shelf);
    check.check();
    return check.found;
  }

  private void check() {
    var raters = consensus.review().header().raters();
    var reviews = raters.stream().map(this::review).flatMap(Optional::stream).toList();
    if (!raters.isEmpty() && reviews.size() == raters.size()) {
      var scorecards =
          reviews.stream().map(each -> Scorer.score(consensus.rubric(), each)).toList();
      var own = Scorer.score(consensus.rubric(), consensus.review());
      IntStream.range(0, own.items().size())
          .forEach(item -> settled(own.items().get(item), results(scorecards, item)));
    }
  }

  private static List<ItemResult> results(List<Scorecard> scorecards, int item) {
    return scorecards.stream().map(each -> each.items().get(item)).toList();
  }

  /// The review of a rater, where it is there, as it was, and of the same visit.
  private Optional<Review> review(RaterReview rater) {
    try {
      var folder = Objects.requireNonNullElse(consensus.path().getParent(), Path.of(""));
      var review = InputFile.review(folder.resolve(rater.file()), shelf).review();
      if (!review.origin().sha256().equals(rater.sha256())) {
        return wrong(Code.RATER_CHANGED, rater);
      }
      return sameVisit(review.header())
          ? Optional.of(review)
          : wrong(Code.RATER_OF_OTHER_VISIT, rater);
    } catch (InputException e) {
      return wrong(Code.RATER_UNREADABLE, rater);
    }
  }

  private boolean sameVisit(Header header) {
    var own = consensus.review().header();
    return header.site().id().equals(own.site().id())
        && header.visit().first().equals(own.visit().first())
        && header.visit().last().equals(own.visit().last());
  }

  private Optional<Review> wrong(Code code, RaterReview rater) {
    found.add(
        Diagnostic.of(
            Place.startOf(consensus.path().toString()),
            RATERS,
            code,
            Detail.name(rater.rater()),
            Detail.name(rater.file())));
    return Optional.empty();
  }

  /// What raters scored differently needs a reason; a score that none of them came near is odd.
  private void settled(ItemResult own, List<ItemResult> raters) {
    var scores = raters.stream().flatMap(each -> ends(each).stream()).toList();
    if (raters.stream().map(ConsensusCheck::score).distinct().count() > 1
        && raters.stream().allMatch(ConsensusCheck::decided)
        && own.review().settled().isEmpty()) {
      find(own, Code.NOT_SETTLED);
    }
    if (decided(own)
        && raters.stream().allMatch(ConsensusCheck::decided)
        && ends(own).stream().anyMatch(score -> outside(score, scores))) {
      find(own, Code.SETTLED_OUTSIDE);
    }
  }

  private static boolean outside(Points score, List<Points> scores) {
    return !scores.isEmpty()
        && (scores.stream().allMatch(each -> score.compareTo(each) < 0)
            || scores.stream().allMatch(each -> score.compareTo(each) > 0));
  }

  private void find(ItemResult item, Code code) {
    var id = item.item().id();
    var place =
        Optional.ofNullable(consensus.items().get(id))
            .orElseGet(() -> Place.startOf(consensus.path().toString()));
    found.add(Diagnostic.of(place, Subject.item(id), code));
  }

  /// Whether it has one score, or does not apply.
  private static boolean decided(ItemResult result) {
    return switch (result) {
      case ItemScore score -> score.scores().settled();
      case NotApplicable _ -> true;
    };
  }

  /// What tells it from another: its score, or that there is none.
  private static Optional<Points> score(ItemResult result) {
    return switch (result) {
      case ItemScore score -> Optional.of(score.scores().lowest());
      case NotApplicable _ -> Optional.empty();
    };
  }

  private static List<Points> ends(ItemResult result) {
    return switch (result) {
      case ItemScore score -> List.of(score.scores().lowest(), score.scores().highest());
      case NotApplicable _ -> List.of();
    };
  }
}
