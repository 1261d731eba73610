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

/// Gives each report name to the first review that asks for it.
final class ReportNames {

  private final Map<String, String> sources = new HashMap<>();

  /// The attempt itself, or a failure where another review has its report name.
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

  /// The name as the laxest file systems compare it: with small letters only, and with each
  /// accented letter as one character.
  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
