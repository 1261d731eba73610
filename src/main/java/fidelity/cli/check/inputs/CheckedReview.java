package fidelity.cli.check.inputs;

import fidelity.cli.inputs.InputFile;
import fidelity.cli.outputs.ReportName;
import fidelity.cli.pseudonyms.Telling;
import fidelity.input.ReviewDocument;
import fidelity.input.Rubrics;
import fidelity.review.Header;
import fidelity.rubric.Origin;
import fidelity.rubric.Rubric;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// A review that was checked, no more of it than finds its reports. What is written in it is read
/// again where a report is held against it, so that very many reviews fit in little memory.
///
/// @param path the file as the user named it
/// @param rubric the rubric that it names
/// @param row whether it is a row of a table, whose path is that of the table
/// @param reading gives the whole review
public record CheckedReview(
    Path path,
    Origin origin,
    Header header,
    Rubric rubric,
    boolean row,
    Supplier<ReviewDocument> reading) {

  /// A review that is a file of its own. What cannot be read twice, like standard input, is kept.
  static CheckedReview ofFile(ReviewDocument document, Rubrics shelf) {
    var path = document.path();
    return Files.isRegularFile(path)
        ? of(document, () -> InputFile.review(path, shelf))
        : of(document, () -> document);
  }

  /// A row of a table, which is kept: it is short, and stands behind all rows above it.
  static CheckedReview ofRow(ReviewDocument document) {
    return of(document, () -> document);
  }

  private static CheckedReview of(ReviewDocument document, Supplier<ReviewDocument> reading) {
    var review = document.review();
    return new CheckedReview(
        document.path(),
        review.origin(),
        review.header(),
        document.rubric(),
        document.isRow(),
        reading);
  }

  /// The review as it is told.
  CheckedReview told(Telling telling) {
    return of(telling.told(document()), () -> telling.told(document()));
  }

  /// The whole review.
  ///
  /// @throws fidelity.problem.InputException when its file has become unreadable
  public ReviewDocument document() {
    return reading.get();
  }

  /// The rubric's id that a report beside the review is made by; none when it is no report of it.
  public Optional<String> rubricOf(Path report) {
    return ReportName.rubric(report, path, rubric.identity().id());
  }

  /// Whether a file's name says that it is a report of the review, in whatever folder it lies.
  public boolean claims(Path report) {
    return ReportName.claims(report, path, header);
  }
}
