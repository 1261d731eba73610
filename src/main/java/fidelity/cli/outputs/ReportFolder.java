package fidelity.cli.outputs;

import fidelity.cli.console.CommandException;
import fidelity.cli.console.Version;
import fidelity.cli.outputs.file.OutputFile;
import fidelity.problem.Diagnostic;
import fidelity.problem.Message;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.scoring.Provenance;
import fidelity.scoring.Scorecard;
import fidelity.scoring.comparison.VisitComparison;
import fidelity.scoring.improvement.Improvements;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The folder that a batch writes the reports of all its reviews to.
///
/// @param formats what is written of each review
/// @param plan whether the reports tell how to reach the next band
/// @param renew whether to write only what is missing or stale
public record ReportFolder(Path path, List<ReportFormat> formats, boolean plan, boolean renew) {

  public ReportFolder {
    formats = List.copyOf(formats);
  }

  /// What was done for one review.
  ///
  /// @param written how many reports were written
  /// @param current how many were up to date and left alone
  /// @param warnings warnings about letters or texts that a format could not hold
  public record Done(int written, int current, List<Diagnostic> warnings) {}

  /// Writes the reports of a review, all of them or, when one cannot be rendered, none.
  ///
  /// @param name what they are called, without an ending
  /// @param since what has changed since the last review
  /// @throws CommandException when the disk does not take them
  public Done write(String name, Scorecard scorecard, Optional<VisitComparison> since) {
    var right =
        Provenance.of(scorecard, Version.number()).beside(since.map(VisitComparison::before));
    var wanted = formats.stream().filter(each -> wanted(name, each, right)).toList();
    if (wanted.isEmpty()) {
      return new Done(0, formats.size(), List.of());
    }
    var all = Improvements.of(scorecard);
    var way = plan ? all : all.withoutPlan();
    var told = ReviewReport.of(way, since);
    var files = wanted.stream().map(each -> render(file(name, each), each, told)).toList();
    files.forEach(file -> ReportFile.refuseToReplaceForm(file.file()));
    files.forEach(Rendered::write);
    var warnings = files.stream().flatMap(file -> file.placed().stream()).toList();
    return new Done(files.size(), formats.size() - files.size(), warnings);
  }

  private Path file(String name, ReportFormat format) {
    return path.resolve(name + format.ending());
  }

  private boolean wanted(String name, ReportFormat format, Provenance right) {
    return !renew
        || ReportFile.provenance(file(name, format), format)
            .filter(right.telling(plan || !format.tellsPlan())::equals)
            .isEmpty();
  }

  private static Rendered render(Path file, ReportFormat format, ReviewReport told) {
    var bytes = new ByteArrayOutputStream();
    try {
      return new Rendered(file, bytes, format.write(told, bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it is in memory
    }
  }

  /// A report that is not written yet.
  private record Rendered(Path file, ByteArrayOutputStream bytes, List<Message> warnings) {

    void write() {
      new OutputFile(file).write(OutputFile.Content.exact(bytes::writeTo));
    }

    /// Its warnings, each in its file.
    List<Diagnostic> placed() {
      return warnings.stream()
          .map(each -> Diagnostic.of(Place.startOf(file.toString()), Subject.REPORT, each))
          .toList();
    }
  }
}
