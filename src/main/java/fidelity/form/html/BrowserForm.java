package fidelity.form.html;

import fidelity.data.yaml.ReviewYaml;
import fidelity.review.Review;
import fidelity.rubric.Rubric;
import fidelity.scoring.Scorecard;
import java.util.Optional;

/// A form for a browser: one file, opened by a double click, that scores as somebody types.
public final class BrowserForm {

  private BrowserForm() {}

  /// The text of the file.
  ///
  /// @param named how a review file beside the form names the rubric
  /// @param review what is filled in, by that rubric
  /// @param last the last review of the service, shown beside what is asked
  public static String html(
      Rubric rubric, String named, Optional<Review> review, Optional<Scorecard> last) {
    var text = review.map(each -> ReviewYaml.of(each, rubric));
    return new FormPage(rubric, named, text, last.map(LastReview::of)).html();
  }
}
