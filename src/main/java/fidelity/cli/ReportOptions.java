package fidelity.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which reports to write, and where.
final class ReportOptions {

  @Mixin private FormatOption format;

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
    return format.formats().stream()
        .map(each -> new Target(each, new OutputFile(directory.resolve(stem + each.ending()))))
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
