package fidelity.input.book;

import fidelity.input.ReviewDocument;
import fidelity.input.xlsx.XlsxCell.Value;
import fidelity.keys.book.BookColumn;
import fidelity.keys.book.BookKey;
import fidelity.keys.book.BookKey.OfItem;
import fidelity.keys.book.BookKey.OfScores;
import fidelity.keys.book.BookKey.SectionRange;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Subject;
import fidelity.scoring.ItemScore;
import fidelity.scoring.Range;
import fidelity.scoring.Scorecard;
import fidelity.scoring.Scorer;
import fidelity.scoring.evaluation.Scores;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// Holds the scores that a book's own formulas show against those that its answers give, which
/// count.
///
/// A program that changes answers without calculating leaves the formulas' values as they were, or
/// none; values that are not there show nothing that could be wrong.
record ShownFigures(BookRows rows, ReviewDocument document) {

  /// A figure that the book shows otherwise than it is.
  private record Differing(BookCell cell, Subject subject, String right) {}

  /// One warning, at the first figure that differs; none where all are right.
  List<Diagnostic> differing() {
    var found = new ArrayList<Differing>();
    var scorecard = Scorer.score(document.rubric(), document.review());
    for (var item : scorecard.scored()) {
      compare(item, found);
    }
    compare(scorecard, found);
    return found.isEmpty() ? List.of() : List.of(warning(found));
  }

  private static Diagnostic warning(List<Differing> found) {
    var first = found.getFirst();
    return Diagnostic.of(
        first.cell().place(),
        first.subject(),
        Code.SHOWN_FIGURE_DIFFERS,
        Detail.written(first.cell().text()),
        Detail.name(first.right()),
        new Detail.MorePlaces(found.size() - 1));
  }

  private void compare(ItemScore item, List<Differing> found) {
    var id = item.item().id();
    rows.field(id, BookSet.ONLY, OfItem.RANGE)
        .ifPresent(field -> compare(field, range(item.scores()), Subject.item(id), found));
  }

  private void compare(Scorecard scorecard, List<Differing> found) {
    for (var section : scorecard.sections()) {
      var id = section.section().id();
      section
          .score()
          .ifPresent(score -> compare(new SectionRange(id), score, Subject.section(id), found));
    }
    compare(OfScores.TOTAL, scorecard.total(), Subject.REVIEW, found);
  }

  private void compare(BookKey key, Range range, Subject subject, List<Differing> found) {
    rows.field(key).ifPresent(field -> compare(field, range, subject, found));
  }

  private static void compare(
      BookField field, Range range, Subject subject, List<Differing> found) {
    compare(field.answer(), range.lowest(), subject, found);
    compare(field.cell(BookColumn.TO), range.highest(), subject, found);
  }

  private static void compare(
      BookCell cell, BigDecimal right, Subject subject, List<Differing> found) {
    if (cell.value() instanceof Value.Figure(var shown) && !same(shown, right)) {
      found.add(new Differing(cell, subject, right.toPlainString()));
    }
  }

  /// Whether they are the same as they are printed: formulas need not round.
  private static boolean same(BigDecimal shown, BigDecimal right) {
    return shown.setScale(right.scale(), RoundingMode.HALF_UP).compareTo(right) == 0;
  }

  private static Range range(Scores scores) {
    return Range.of(scores.lowest().number(), scores.highest().number());
  }
}
