package fidelity.data.blank;

import fidelity.review.PreviousReview;
import fidelity.rubric.Rubric;
import fidelity.scoring.Scorecard;
import fidelity.words.Words;
import java.util.Optional;

/// A review file to fill in: every question with what it takes, and nothing answered.
public final class BlankReview {

  private BlankReview() {}

  /// The file's text, which reads as a valid review that scores as the full range.
  ///
  /// @param named the rubric's id or path, as the file shall name it
  public static String of(Rubric rubric, String named) {
    return write(rubric, named, Optional.empty(), Optional.empty());
  }

  /// A blank review begun from the last one: what stays true is kept, and all else that was
  /// recorded stands in comments beside its question.
  ///
  /// @param previous the last review as the new one names it; none where it has no file
  public static String after(
      Scorecard last, Optional<PreviousReview> previous, Rubric rubric, String named) {
    return write(rubric, named, Optional.of(last), previous);
  }

  private static String write(
      Rubric rubric, String named, Optional<Scorecard> last, Optional<PreviousReview> previous) {
    var words = Words.of(rubric.identity().language());
    var yaml = new CommentedYaml();
    new BlankHeader(words, yaml, rubric, named, last, previous).write();
    new BlankItems(words, yaml, last).write(rubric);
    return yaml.toString();
  }
}
