package fidelity.cli.inputs;

import fidelity.input.ReviewDocument;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.scoring.MissingText;
import fidelity.scoring.Scorecard;
import fidelity.scoring.Unused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a reviewer should look at again although the review can be scored.
public final class Warnings {

  private Warnings() {}

  /// The warnings of the reading and of the scoring, in the file's order.
  public static List<Diagnostic> of(ReviewDocument document, Scorecard scorecard) {
    var warnings = new ArrayList<>(document.warnings());
    for (var unused : scorecard.unused()) {
      needless(unused, document).ifPresent(warnings::add);
    }
    for (var text : MissingText.of(scorecard)) {
      warnings.add(of(document, text.item(), code(text)));
    }
    return warnings.stream().sorted(Diagnostic.IN_ORDER).toList();
  }

  private static Optional<Diagnostic> needless(Unused unused, ReviewDocument document) {
    return switch (unused) {
      case Unused.ScoreNotNeeded(var item, var score) ->
          Optional.of(of(document, item, Code.NEEDLESS_SCORE, Detail.whole(score)));
      case Unused.ItemNotUsed _, Unused.AnswerNotUsed _, Unused.ScoreNotUsed _ -> Optional.empty();
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
