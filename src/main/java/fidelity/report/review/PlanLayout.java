package fidelity.report.review;

import fidelity.report.Block;
import fidelity.report.Block.Heading;
import fidelity.report.Report;
import fidelity.scoring.improvement.Improvements;
import java.util.ArrayList;

/// Lays out the plan of a review on its own, for the terminal.
public final class PlanLayout {

  private PlanLayout() {}

  /// The plan, under the name of the site and the facts of the review.
  public static Report layOut(Improvements way) {
    var scorecard = way.scorecard();
    var language = ReportLanguage.of(scorecard.rubric(), scorecard.review());
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(1, scorecard.review().header().site().name()));
    blocks.add(ReviewLines.of(scorecard, language));
    blocks.addAll(ImprovementsLayout.of(way, language));
    return new Report(ReviewMetadata.of(scorecard, language.words()), blocks);
  }
}
