package fidelity.report;

import fidelity.report.Block.Facts;
import fidelity.report.Block.Heading;
import fidelity.scoring.improvement.Improvements;
import java.util.ArrayList;

/// Lays out the plan of a review on its own, for the terminal.
public final class PlanLayout {

  private PlanLayout() {}

  public static Report layOut(Improvements way) {
    var scorecard = way.scorecard();
    var voice = Voice.of(scorecard.rubric(), scorecard.review());
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(1, scorecard.review().header().site().name()));
    blocks.add(new Facts(ReviewFacts.of(scorecard, voice)));
    blocks.addAll(WayLayout.of(way, voice));
    return new Report(Imprints.of(scorecard, voice.words()), blocks);
  }
}
