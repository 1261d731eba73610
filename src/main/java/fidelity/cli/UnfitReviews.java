package fidelity.cli;

import fidelity.cli.console.CommandException;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.Pairing;

/// Two reviews that cannot be set side by side.
record UnfitReviews(Scorecard one, Scorecard other) {

  /// What the user is told of it.
  CommandException refused(Pairing.Why why) {
    return switch (why) {
      case OTHER_SITES -> new CommandException(Code.COMPARE_OTHER_SITES, site(one), site(other));
      case OTHER_KINDS -> new CommandException(Code.COMPARE_OTHER_KINDS, kind(one), kind(other));
      case OTHER_RUBRICS ->
          new CommandException(Code.COMPARE_OTHER_RUBRICS, rubric(one), rubric(other));
    };
  }

  private static Detail site(Scorecard scorecard) {
    return Detail.name(scorecard.review().header().site().id());
  }

  private static Detail kind(Scorecard scorecard) {
    return Detail.name(scorecard.review().header().kind().id());
  }

  private static Detail rubric(Scorecard scorecard) {
    var identity = scorecard.rubric().identity();
    return Detail.name("%s %s".formatted(identity.id(), identity.version()));
  }
}
