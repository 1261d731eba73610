package fidelity.cli;

import static java.util.stream.Collectors.joining;

import fidelity.cli.compare.ComparisonReport;
import fidelity.cli.console.ProblemPrinter;
import fidelity.cli.inputs.ReadFiles;
import fidelity.cli.options.GlobalOptions;
import fidelity.cli.options.ReportOptions;
import fidelity.cli.options.argument.Argument;
import fidelity.cli.options.argument.Arguments;
import fidelity.report.text.TextWriter;
import java.nio.file.Path;
import java.util.List;

/// What commands that set reviews side by side print, and the files that they write.
final class ComparisonOutput {

  private final GlobalOptions options;
  private final Argument<Boolean> json;
  private final ReportOptions files;

  /// Adds its options to the arguments of a command.
  ///
  /// @param lines what `--json` prints
  ComparisonOutput(GlobalOptions options, Arguments arguments, String lines) {
    this.options = options;
    this.files = ReportOptions.ofComparisons(arguments);
    this.json = arguments.flag("--json", lines);
  }

  /// A report with the files that it goes to.
  ///
  /// @param folder where they are written unless the user says where
  /// @param name what they are called, without an ending
  ComparedReviews planned(ComparisonReport report, Path folder, String name) {
    return new ComparedReviews(report, files.targets(folder, name));
  }

  /// Refuses what could not be written, before anything is.
  ///
  /// @throws fidelity.cli.console.CommandException when a file would replace another one
  void refuseClashes(List<ComparedReviews> reviews, ReadFiles inputs) {
    written(reviews).refuseClashes(inputs);
  }

  /// Writes the files, and prints what does not go to standard output itself.
  void write(List<ComparedReviews> reviews) {
    ProblemPrinter.onErr(options.console()).warnings(files.template().warnings());
    var reports = written(reviews);
    reports.tellLeftovers();
    reports.write(files.formats().size());
    var out = options.console().out();
    out.print(printed(reviews.stream().filter(ReportSource::printed).toList()));
    out.flush();
  }

  private WrittenReports written(List<ComparedReviews> reviews) {
    return new WrittenReports(reviews, options.console());
  }

  private String printed(List<ComparedReviews> reviews) {
    var reports = reviews.stream().map(ComparedReviews::report);
    return json.value()
        ? reports.map(each -> each.line() + "\n").collect(joining())
        : reports.map(this::text).collect(joining("\n"));
  }

  private String text(ComparisonReport report) {
    return TextWriter.write(report.layout(), options.display());
  }
}
