package fidelity.pseudonym;

import fidelity.data.yaml.ReviewYaml;
import fidelity.problem.Diagnostic;
import fidelity.review.Header;
import fidelity.review.Review;
import fidelity.review.Site;
import fidelity.rubric.Checksum;
import fidelity.rubric.Origin;
import fidelity.rubric.Rubric;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/// Puts a site's code where its review says its id, its name or its organisation.
///
/// What comes out hangs on the review and the code alone, and on no other review.
public final class Mask {

  private final String code;
  private final OwnNames names;

  /// A mask for a site.
  public Mask(Site site, String code) {
    this.code = code;
    this.names = new OwnNames(site, code);
  }

  /// The review in which the code stands for the site. Its origin is that of the file that it would
  /// be itself: the true one's name and hash would tell the site.
  ///
  /// @param rubric the one that the review is by
  /// @param file what the review's file is called, by its masked header
  public Review of(Review review, Rubric rubric, Function<Header, String> file) {
    var masked = new MaskedReview(code, names::hiddenIn).of(review);
    var bytes = ReviewYaml.of(masked, rubric).getBytes(StandardCharsets.UTF_8);
    return masked.from(new Origin(file.apply(masked.header()), Checksum.of(bytes)));
  }

  /// The same of what was found in the review.
  public Diagnostic of(Diagnostic found) {
    return new MaskedMessage(names::hiddenIn).of(found);
  }
}
