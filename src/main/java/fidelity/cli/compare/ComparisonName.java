package fidelity.cli.compare;

import fidelity.cli.outputs.ReportName;
import fidelity.cli.outputs.SafeName;
import fidelity.cohort.agreement.Calibration;
import fidelity.cohort.change.CohortChange;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.SiteTrend;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/// What the files of comparisons are called, without an ending, and where they go.
public final class ComparisonName {

  /// The agreement of raters over many visits.
  public static final String AGREEMENT = "agreement";

  private ComparisonName() {}

  /// Two reviews: "north-a-north-b".
  public static String of(Scorecard first, Scorecard second) {
    return ReportName.ofBoth(file(first), file(second));
  }

  /// Raters beside a master review, by the master: "north-calibration".
  public static String of(Calibration calibration) {
    return ReportName.of(file(calibration.master())) + "-calibration";
  }

  /// The trends, each by its site: "north-trend"; a further one of a site by its kind as well.
  public static List<String> of(List<SiteTrend> trends) {
    var taken = new HashSet<String>();
    var names = new ArrayList<String>();
    for (var trend : trends) {
      var header = trend.latest().review().header();
      var name = SafeName.of(header.site().id()) + "-trend";
      names.add(taken.add(name) ? name : name + "-" + header.kind().id());
    }
    return names;
  }

  /// The changes at several sites: "change"; further ones by their kind and rubric as well.
  public static List<String> ofChanges(List<CohortChange> changes) {
    var names = new ArrayList<String>();
    for (var change : changes) {
      var more = "-" + change.kind().id() + "-" + change.rubric().identity().id();
      names.add(names.isEmpty() ? "change" : SafeName.of("change" + more));
    }
    return names;
  }

  /// Where a review lies; that of standard input is where the program runs.
  public static Path folder(Scorecard review) {
    return Objects.requireNonNullElse(file(review).getParent(), Path.of(""));
  }

  /// A folder of reviews, or the one in which a named file lies.
  public static Path folder(Path named) {
    return Files.isDirectory(named)
        ? named
        : Objects.requireNonNullElse(named.getParent(), Path.of(""));
  }

  /// The file of a review.
  public static Path file(Scorecard review) {
    return Path.of(review.review().origin().file());
  }
}
