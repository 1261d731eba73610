package fidelity.input;

import fidelity.scoring.Scorecard;
import fidelity.scoring.Scorer;
import java.nio.file.Path;

/// The scorecard of a review file, by the rubric that it names.
public final class TestScorecard {

  private TestScorecard() {}

  public static Scorecard of(Path review) {
    var document = ReviewReader.read(review, new Rubrics());
    return Scorer.score(document.rubric(), document.review());
  }
}
