package fidelity.cli.previous;

import fidelity.cli.inputs.InputFile;
import fidelity.input.ReviewDocument;
import fidelity.input.Rubrics;
import fidelity.keys.ReviewKey;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import fidelity.problem.Message;
import fidelity.problem.Subject;
import fidelity.review.Header;
import fidelity.review.PreviousReview;
import fidelity.review.Review;
import fidelity.scoring.Scorecard;
import fidelity.scoring.Scorer;
import fidelity.scoring.comparison.VisitComparison;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The file of a last review, held against the review that names it.
///
/// @param document the review that names it
record PreviousFile(ReviewDocument document, PreviousReview named, Rubrics shelf) {

  private static final Subject PREVIOUS = Subject.key(ReviewKey.PREVIOUS.id());

  /// The last visit beside this one, or why it does not fit.
  ///
  /// @param scorecard this one's scores
  PreviousVisit beside(Scorecard scorecard) {
    var file = file();
    if (file.isEmpty()) {
      return unfit(of(Code.PREVIOUS_MISSING));
    }
    try {
      var last = InputFile.review(file.get(), shelf);
      return wrong(last.review())
          .map(this::unfit)
          .orElseGet(() -> found(VisitComparison.of(score(last, scorecard), scorecard)));
    } catch (InputException e) {
      return unfit(of(Code.PREVIOUS_UNREADABLE));
    }
  }

  private Optional<Path> file() {
    try {
      var folder = Objects.requireNonNullElse(document.path().getParent(), Path.of(""));
      return Optional.of(folder.resolve(named.file())).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /// What is wrong with it as the last review; the first thing, for the others may follow from it.
  private Optional<Message> wrong(Review last) {
    var then = last.header();
    var now = document.review().header();
    if (!then.site().id().equals(now.site().id())) {
      return Optional.of(of(Code.PREVIOUS_OTHER_SITE, Detail.name(then.site().id())));
    }
    if (then.kind() != now.kind()) {
      return Optional.of(of(Code.PREVIOUS_OTHER_KIND, Detail.name(then.kind().id())));
    }
    if (!then.visit().last().isBefore(now.visit().first())) {
      return Optional.of(of(Code.PREVIOUS_NOT_EARLIER, new Detail.Day(then.visit().last())));
    }
    if (byAnotherAlone(then, now)) {
      return Optional.of(of(Code.PREVIOUS_OF_RATER, Detail.name(then.rater())));
    }
    return last.origin().sha256().equals(named.sha256())
        ? Optional.empty()
        : Optional.of(of(Code.PREVIOUS_CHANGED));
  }

  private static boolean byAnotherAlone(Header then, Header now) {
    return !then.rater().isEmpty() && !then.rater().equals(now.rater());
  }

  /// Its scores by the rubric that it names; where this review is scored by another than its own,
  /// by that one too.
  private Scorecard score(ReviewDocument last, Scorecard now) {
    var own = now.rubric().identity().equals(document.rubric().identity());
    return Scorer.score(own ? last.rubric() : now.rubric(), last.review());
  }

  private static PreviousVisit found(VisitComparison since) {
    return new PreviousVisit(Optional.of(since), List.of());
  }

  private PreviousVisit unfit(Message why) {
    return new PreviousVisit(
        Optional.empty(), List.of(Diagnostic.of(document.previous(), PREVIOUS, why)));
  }

  /// A message that names the file before all else.
  private Message of(Code code, Detail... details) {
    var all = new ArrayList<Detail>();
    all.add(Detail.name(named.file()));
    all.addAll(List.of(details));
    return new Message(code, all);
  }
}
