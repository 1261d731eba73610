package fidelity.cli.options;

import fidelity.cli.outputs.OutputFile;
import fidelity.cli.outputs.ReportFormat;
import fidelity.cli.outputs.ReportName;
import fidelity.cli.outputs.SafeName;
import fidelity.input.YamlFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Which reports to write, and where.
public final class ReportOptions {

  private final FormatOption format;
  private final Argument<Optional<Path>> folder;

  /// Adds itself to the arguments of a command.
  public ReportOptions(Arguments arguments) {
    format = new FormatOption(arguments);
    folder =
        arguments.option(
            "--out",
            "DIR",
            ValueType.FILE,
            "Write the files into this folder instead of beside each review; - for standard output.");
  }

  /// Each format once; an empty list when no report is wanted.
  public List<ReportFormat> formats() {
    return format.formats();
  }

  /// The files to write for a review.
  ///
  /// @param suffix what goes between the review's name and the ending, "" or ".ips-25"
  public List<Target> targets(Path review, String suffix) {
    if (folder.value().filter(each -> each.toString().equals("-")).isPresent()) {
      return formats().stream()
          .map(each -> new Target(each, new OutputFile(Path.of("-"))))
          .toList();
    }
    var directory = folder.value().orElseGet(() -> beside(review));
    var stem = ReportName.of(review) + (suffix.isEmpty() ? "" : "." + SafeName.of(suffix));
    return formats().stream()
        .map(each -> new Target(each, new OutputFile(directory.resolve(stem + each.ending()))))
        .toList();
  }

  /// The folder of a review; that of standard input is the one that the program runs in.
  private static Path beside(Path review) {
    return YamlFile.isStandardInput(review) || review.getParent() == null
        ? Path.of("")
        : review.getParent();
  }

  /// One file to write.
  public record Target(ReportFormat format, OutputFile file) {}
}
