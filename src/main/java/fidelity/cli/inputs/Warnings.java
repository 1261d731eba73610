package fidelity.cli.inputs;

import fidelity.input.ReviewDocument;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.review.ItemReview;
import fidelity.review.Status;
import fidelity.scoring.Basis;
import fidelity.scoring.MissingText;
import fidelity.scoring.Scorecard;
import fidelity.scoring.Unused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a reviewer should look at again although the review can be scored.
public final class Warnings {

  private Warnings() {}

  /// The warnings of the reading and of the scoring, in the file's order.
  public static List<Diagnostic> of(ReviewDocument document, Scorecard scorecard) {
    return and(List.of(), document, scorecard);
  }

  /// Those, and some more in their places among them.
  public static List<Diagnostic> and(
      List<Diagnostic> more, ReviewDocument document, Scorecard scorecard) {
    var warnings = new ArrayList<>(ofReading(document));
    warnings.addAll(more);
    ofStatus(document, scorecard).ifPresent(warnings::add);
    if (byItsOwn(document, scorecard)) {
      scorecard.unused().forEach(unused -> needless(unused, document).ifPresent(warnings::add));
    }
    for (var text : MissingText.of(scorecard)) {
      warnings.add(of(document, text.item(), code(text)));
    }
    return warnings.stream().sorted(Diagnostic.IN_ORDER).toList();
  }

  /// What does not go with how far the review is said to be.
  private static Optional<Diagnostic> ofStatus(ReviewDocument document, Scorecard scorecard) {
    var recorded = document.review().items().values();
    if (recorded.stream().allMatch(ItemReview::blank)) {
      return Optional.of(review(document, Code.NOTHING_RECORDED));
    }
    return document.review().header().status() == Status.FINAL
        ? ofFinal(document, scorecard).filter(_ -> byItsOwn(document, scorecard))
        : Optional.empty();
  }

  private static Optional<Diagnostic> ofFinal(ReviewDocument document, Scorecard scorecard) {
    var recorded = document.review().items().values();
    var open = scorecard.count(Basis.OPEN);
    if (open > 0) {
      var all = scorecard.items().size();
      return Optional.of(
          review(document, Code.FINAL_WITH_OPEN, Detail.amount(open), Detail.amount(all)));
    }
    return recorded.stream().allMatch(item -> item.comments().isEmpty())
        ? Optional.of(review(document, Code.FINAL_WITHOUT_COMMENTS))
        : Optional.empty();
  }

  /// Whether a review is scored by the rubric that it was made by; another may ask for more.
  private static boolean byItsOwn(ReviewDocument document, Scorecard scorecard) {
    return scorecard.rubric().identity().equals(document.rubric().identity());
  }

  private static Diagnostic review(ReviewDocument document, Code code, Detail... details) {
    return Diagnostic.of(document.status(), Subject.REVIEW, code, details);
  }

  /// The warnings of the reading alone, with those of letters that a report cannot show.
  public static List<Diagnostic> ofReading(ReviewDocument document) {
    return Stream.concat(document.warnings().stream(), LetterWarnings.of(document)).toList();
  }

  private static Optional<Diagnostic> needless(Unused unused, ReviewDocument document) {
    return switch (unused) {
      case Unused.ScoreNotNeeded(var item, var score) ->
          Optional.of(of(document, item, Code.NEEDLESS_SCORE, Detail.name(score.toString())));
      case Unused.ItemNotUsed _,
          Unused.AnswerNotUsed _,
          Unused.AnswerNotTaken _,
          Unused.AnswersDiffer _,
          Unused.ScoreNotUsed _,
          Unused.NotApplicableNotUsed _ ->
          Optional.empty();
    };
  }

  private static Code code(MissingText text) {
    return switch (text.missing()) {
      case COMMENTS -> Code.NO_COMMENTS;
      case RECOMMENDATIONS -> Code.NO_RECOMMENDATIONS;
    };
  }

  private static Diagnostic of(ReviewDocument document, String item, Code code, Detail... details) {
    return Diagnostic.of(place(document, item), Subject.item(item), code, details);
  }

  /// Where the item stands; the file's start when nothing is recorded for it.
  private static Place place(ReviewDocument document, String item) {
    return document.items().getOrDefault(item, Place.startOf(document.review().origin().file()));
  }
}
