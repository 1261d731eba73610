package fidelity.cli.outputs;

import fidelity.input.InputFile;
import fidelity.input.ReviewDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The names of reports that are written beside their review.
public final class ReportName {

  private ReportName() {}

  /// What the reports of a review are called, without an ending.
  public static String of(Path review) {
    return InputFile.isStandardInput(review)
        ? "stdin"
        : SafeName.of(stem(review.getFileName().toString()));
  }

  private static String stem(String file) {
    var point = file.lastIndexOf('.');
    return point > 0 && point < file.length() - 1 ? file.substring(0, point) : file;
  }

  /// The rubric's id that a report of the review is made by; none when it is no report of it.
  ///
  /// "north.pdf" is made by the rubric that north.yaml names, "north.ips-25.pdf" by another, unless
  /// there is a review "north.ips-25.yaml".
  public static Optional<String> rubric(Path report, ReviewDocument review) {
    var stem = of(review.path());
    var name = stem(report.getFileName().toString());
    if (name.equals(stem)) {
      return Optional.of(review.rubric().identity().id());
    }
    return name.startsWith(stem + ".") && !isReview(report.resolveSibling(name))
        ? Optional.of(name.substring(stem.length() + 1))
        : Optional.empty();
  }

  private static boolean isReview(Path stem) {
    return List.of(".yaml", ".yml").stream()
        .anyMatch(ending -> Files.exists(stem.resolveSibling(stem.getFileName() + ending)));
  }
}
