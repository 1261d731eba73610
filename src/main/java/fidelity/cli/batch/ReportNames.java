package fidelity.cli.batch;

import fidelity.cli.batch.Attempt.Failed;
import fidelity.cli.batch.Attempt.Scored;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Which review has which name for its reports: the first that asks.
final class ReportNames {

  private final Map<String, String> sources = new HashMap<>();

  /// The same, or a failure where the name is taken.
  Attempt claim(Attempt attempt) {
    return switch (attempt) {
      case Scored scored -> claim(scored);
      case Attempt.Ended ended -> ended;
    };
  }

  private Attempt claim(Scored scored) {
    var name = scored.reportName();
    var first = sources.putIfAbsent(key(name), scored.origin());
    return first == null ? scored : Failed.of(taken(scored.place(), name, first));
  }

  private static Diagnostic taken(Place place, String name, String first) {
    return Diagnostic.of(
        place, Subject.REVIEW, Code.REPORT_NAME_TAKEN, Detail.name(name), Detail.name(first));
  }

  /// Some systems take capitals for small letters, and an ä for an a with its dots.
  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
