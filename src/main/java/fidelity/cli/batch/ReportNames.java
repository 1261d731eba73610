package fidelity.cli.batch;

import fidelity.cli.batch.Attempt.Failed;
import fidelity.cli.batch.Attempt.Scored;
import fidelity.input.Place;
import fidelity.input.Problem;
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

  private static Problem taken(Place place, String name, String first) {
    var wrong =
        "its reports would be named '%s' as those of %s; correct the site's id or the visit"
            .formatted(name, first);
    return new Problem(place, "review", wrong);
  }

  /// Some systems take capitals for small letters, and an ä for an a with its dots.
  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
