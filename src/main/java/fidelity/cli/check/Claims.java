package fidelity.cli.check;

import fidelity.cli.check.inputs.CheckedReview;
import fidelity.cli.outputs.ReportName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Which reviews claim a report by its name, found without asking every review.
final class Claims {

  private final Map<String, List<CheckedReview>> reviews = new HashMap<>();
  private final Set<String> broken = new HashSet<>();

  private Claims() {}

  /// The claims of some reviews, and of files that should be reviews and cannot be read.
  static Claims of(List<CheckedReview> reviews, List<Path> broken) {
    var claims = new Claims();
    reviews.forEach(claims::add);
    broken.forEach(file -> claims.broken.add(ReportName.stem(file)));
    return claims;
  }

  private void add(CheckedReview review) {
    ReportName.stems(review.path(), review.header()).stream()
        .distinct()
        .forEach(stem -> reviews.computeIfAbsent(stem, _ -> new ArrayList<>(1)).add(review));
  }

  /// The reviews that claim a report.
  Stream<CheckedReview> on(Path report) {
    return ReportName.beginnings(report).stream()
        .flatMap(stem -> reviews.getOrDefault(stem, List.of()).stream())
        .distinct();
  }

  /// Whether a report is claimed by a review, or by a file that cannot be read.
  boolean areOn(Path report) {
    return ReportName.beginnings(report).stream()
        .anyMatch(stem -> reviews.containsKey(stem) || broken.contains(stem));
  }
}
