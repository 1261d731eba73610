package fidelity.scoring.improvement;

import fidelity.rubric.AnswerCell.Point;
import fidelity.rubric.Question.YesNo;
import fidelity.rubric.grid.Facet.Tally;
import fidelity.rubric.grid.Run;
import fidelity.rubric.grid.Trend;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Where interchangeable yes-no questions could stand: how many are surely yes, and how many may
/// be.
///
/// Which of them change is all the same, so the first ones do, and there is one stand for each pair
/// of numbers, not one for each choice of questions. Where scores never fall as more are yes, only
/// the sure ones matter, and open ones need no no.
///
/// @param trend where scores go as more are yes
record TallyStands(CurrentAnswers current, Tally facet, Trend trend) {

  private static final Point NO = new Point(BigDecimal.ZERO);
  private static final Point YES = new Point(BigDecimal.ONE);

  /// Every stand that may gain something, the unchanged one among them.
  List<Stand> all() {
    var left = facet.left(current.evaluation().possible());
    var stands = new ArrayList<Stand>();
    if (trend.neverFalls()) {
      for (var surely = left.from(); surely < facet.cells(); surely++) {
        stands.add(Stand.of(Run.of(surely), moreYes(surely - left.from())));
      }
    } else {
      for (var surely = 0; surely < facet.cells(); surely++) {
        var most = Math.min(surely + left.to() - left.from(), facet.cells() - 1);
        for (var perhaps = surely; perhaps <= most; perhaps++) {
          var run = new Run(surely, perhaps);
          stands.add(Stand.of(run, changed(left, run)));
        }
      }
    }
    return stands;
  }

  /// The first ones that are not yes become yes.
  private List<Candidate> moreYes(int count) {
    return facet.questions().stream()
        .filter(question -> !isSurely(question, BigDecimal.ONE))
        .limit(count)
        .map(question -> candidate(question, YES))
        .toList();
  }

  /// The fewest changes from one stand to another: open ones are settled first, as far as yes is
  /// wanted to yes, and only what is still lacking changes from no to yes, or the other way.
  private List<Candidate> changed(Run left, Run wanted) {
    var settled = left.cells() - wanted.cells();
    var openToYes = Math.clamp(wanted.from() - left.from(), 0, settled);
    var openToNo = settled - openToYes;
    var noToYes = Math.max(0, wanted.from() - left.from() - openToYes);
    var yesToNo = Math.max(0, left.from() + openToYes - wanted.from());
    var changed = new ArrayList<Candidate>();
    for (var question : facet.questions()) {
      if (isSurely(question, BigDecimal.ONE)) {
        if (yesToNo-- > 0) {
          changed.add(candidate(question, NO));
        }
      } else if (isSurely(question, BigDecimal.ZERO)) {
        if (noToYes-- > 0) {
          changed.add(candidate(question, YES));
        }
      } else if (openToNo-- > 0) {
        changed.add(candidate(question, NO));
      } else if (openToYes-- > 0) {
        changed.add(candidate(question, YES));
      }
    }
    return changed;
  }

  private boolean isSurely(YesNo question, BigDecimal position) {
    return current.positions(question).equals(List.of(position));
  }

  private Candidate candidate(YesNo question, Point to) {
    return current.candidate(question, to.position().intValueExact(), to, Requirement.exactly(to));
  }
}
