package fidelity.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Which reports to write, and where.
final class ReportOptions {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      defaultValue = "xlsx,pdf",
      description = "Files to write: any of xlsx, pdf, json, or none. Default: xlsx,pdf.")
  private List<Format> formats = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write the files into this folder instead of beside each review.")
  private Optional<Path> folder = Optional.empty();

  /// The files to write for a review.
  ///
  /// @param suffix what goes between the review's name and the ending, "" or ".ips-25"
  List<Target> targets(Path review, String suffix) {
    var directory = folder.orElse(Optional.ofNullable(review.getParent()).orElse(Path.of("")));
    var stem = reportStem(review) + (suffix.isEmpty() ? "" : "." + SafeName.of(suffix));
    return formats.stream()
        .distinct()
        .filter(format -> format != Format.NONE)
        .map(
            format -> new Target(format, new OutputFile(directory.resolve(stem + format.ending()))))
        .toList();
  }

  /// What the reports of a review are called, without an ending.
  static String reportStem(Path review) {
    return SafeName.of(stem(review.getFileName().toString()));
  }

  /// A file name without its ending.
  static String stem(String name) {
    return name.replaceFirst("(?<=.)\\.[^.]+$", "");
  }

  /// One file to write.
  record Target(Format format, OutputFile file) {}
}
