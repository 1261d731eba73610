package fidelity.cli.previous;

import fidelity.input.ReviewDocument;
import fidelity.review.PreviousReview;
import fidelity.review.Review;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// How a review names the last one: by its file as it is seen from the review's own, and by the
/// file's checksum.
///
/// @param review the file of the review that names it
public record PreviousName(Path review) {

  /// The name of a last review; none for what is no file, like standard input.
  public Optional<PreviousReview> of(ReviewDocument last) {
    return Files.isRegularFile(last.path())
        ? Optional.of(new PreviousReview(relative(last.path()), last.review().origin().sha256()))
        : Optional.empty();
  }

  /// A review that was read elsewhere, whose last review is named from here.
  public Review moved(ReviewDocument document) {
    var header = document.review().header();
    return document
        .review()
        .under(header.after(header.previous().map(each -> moved(each, document.path()))));
  }

  private PreviousReview moved(PreviousReview last, Path from) {
    return new PreviousReview(relative(from.resolveSibling(last.file())), last.sha256());
  }

  /// A file as this one names it, its folders parted by slashes on every system.
  private String relative(Path file) {
    return review
        .toAbsolutePath()
        .resolveSibling("")
        .normalize()
        .relativize(file.toAbsolutePath().normalize())
        .toString()
        .replace('\\', '/');
  }
}
