package fidelity.cli.batch;

import fidelity.cli.batch.Attempt.Failed;
import fidelity.cli.batch.Attempt.Scored;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Subject;
import fidelity.review.ReviewKind;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Gives each report name to the first review that asks for it. A review of another kind of the
/// same visit, such as a self-assessment, has its kind in its name then.
final class ReportNames {

  private final Map<String, Claim> claims = new HashMap<>();

  /// The attempt itself, or a failure where another review has its report name.
  Attempt claim(Attempt attempt) {
    return switch (attempt) {
      case Scored scored -> claim(scored);
      case Attempt.Ended ended -> ended;
    };
  }

  private Attempt claim(Scored scored) {
    var claim = Claim.of(scored);
    var first = claims.putIfAbsent(key(scored.reportName()), claim);
    if (first == null) {
      return scored;
    }
    return claim.isOtherKindThan(first) ? claimByKind(scored) : taken(scored, first);
  }

  private Attempt claimByKind(Scored scored) {
    var named = scored.namedByKind();
    var first = claims.putIfAbsent(key(named.reportName()), Claim.of(scored));
    return first == null ? named : taken(named, first);
  }

  private static Failed taken(Scored scored, Claim first) {
    return Failed.of(
        Diagnostic.of(
            scored.place(),
            Subject.REVIEW,
            Code.REPORT_NAME_TAKEN,
            Detail.name(scored.reportName()),
            Detail.name(first.origin())));
  }

  /// The name as the laxest file systems compare it: with small letters only, and with each
  /// accented letter as one character.
  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /// Who has a name.
  private record Claim(String origin, String site, ReviewKind kind) {

    static Claim of(Scored scored) {
      var header = scored.scorecard().review().header();
      return new Claim(scored.origin(), header.site().id(), header.kind());
    }

    boolean isOtherKindThan(Claim other) {
      return site.equals(other.site) && kind != other.kind;
    }
  }
}
