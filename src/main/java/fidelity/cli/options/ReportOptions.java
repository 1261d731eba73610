package fidelity.cli.options;

import fidelity.cli.options.argument.Argument;
import fidelity.cli.options.argument.Arguments;
import fidelity.cli.options.argument.ValueType;
import fidelity.cli.outputs.ReportFormat;
import fidelity.cli.outputs.ReportName;
import fidelity.cli.outputs.SafeName;
import fidelity.cli.outputs.file.OutputFile;
import fidelity.input.YamlFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Which reports to write, and where.
public final class ReportOptions {

  private final FormatOption format;
  private final TemplateOption template;
  private final Argument<Optional<Path>> folder;

  private ReportOptions(Arguments arguments, FormatOption format, String beside) {
    this.format = format;
    this.folder =
        arguments.option(
            "--out",
            "DIR",
            ValueType.FILE,
            "Write the files into this folder instead of beside %s; - for standard output."
                .formatted(beside));
    this.template = TemplateOption.toWrite(arguments);
  }

  /// Adds itself to the arguments of a command that writes reports of each review.
  public static ReportOptions ofReviews(Arguments arguments) {
    return new ReportOptions(arguments, new FormatOption(arguments), "each review");
  }

  /// Adds itself to the arguments of a command that sets reviews side by side.
  public static ReportOptions ofComparisons(Arguments arguments) {
    return new ReportOptions(arguments, FormatOption.onDemand(arguments), "the reviews");
  }

  /// Each format once; an empty list when no report is wanted.
  public List<ReportFormat> formats() {
    return template.in(format.formats());
  }

  /// The template of reports for Word.
  public TemplateOption template() {
    return template;
  }

  /// The files to write for a review.
  ///
  /// @param suffix what goes between the review's name and the ending, "" or ".ips-25"
  public List<Target> ofReview(Path review, String suffix) {
    var stem = ReportName.of(review) + (suffix.isEmpty() ? "" : "." + SafeName.of(suffix));
    return targets(beside(review), stem);
  }

  /// The files to write of something.
  ///
  /// @param beside the folder for them unless the user named one
  /// @param name what they are called, without an ending
  public List<Target> targets(Path beside, String name) {
    if (folder.value().filter(each -> each.toString().equals("-")).isPresent()) {
      return formats().stream()
          .map(each -> new Target(each, new OutputFile(Path.of("-"))))
          .toList();
    }
    var directory = folder.value().orElse(beside);
    return formats().stream()
        .map(each -> new Target(each, new OutputFile(directory.resolve(name + each.ending()))))
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
