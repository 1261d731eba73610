package fidelity.cli.batch;

import fidelity.cli.batch.Finished.Reported;
import fidelity.problem.Diagnostic;
import java.util.List;
import java.util.stream.Stream;

/// How the sites and the groups of a run are written.
record Spellings(SiteSpellings sites, GroupSpellings groups) {

  /// Warnings for the first review that writes a site or a group in another way.
  List<Diagnostic> look(Reported review) {
    return Stream.concat(sites.look(review).stream(), groups.look(review).stream()).toList();
  }
}
