package fidelity.cli;

import fidelity.cli.console.CommandException;
import fidelity.cli.console.Console;
import fidelity.cli.console.ProblemPrinter;
import fidelity.cli.console.Waiting;
import fidelity.cli.inputs.ReadFiles;
import fidelity.cli.outputs.Pipeline;
import fidelity.cli.outputs.ReportFile;
import fidelity.cli.outputs.file.Leftovers;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// Reports as files.
record WrittenReports(List<? extends ReportSource> sources, Console console) {

  /// Refuses two reports with the same file, and a report that would replace what is read or a
  /// book.
  void refuseClashes(ReadFiles inputs) {
    var taken = new HashSet<Path>();
    var paths = targets().toList();
    paths.forEach(inputs::refuseToReplace);
    paths.forEach(ReportFile::refuseToReplaceForm);
    paths.stream()
        .filter(path -> !taken.add(path.toAbsolutePath().normalize()))
        .findFirst()
        .ifPresent(
            path -> {
              throw path.toString().equals("-")
                  ? new CommandException(Code.ONE_REPORT_TO_OUTPUT)
                  : new CommandException(Code.OVERWRITES_OTHER, Detail.name(path.toString()));
            });
  }

  private Stream<Path> targets() {
    return sources.stream()
        .flatMap(each -> each.targets().stream())
        .map(target -> target.file().path());
  }

  /// Deletes what earlier runs left unfinished in these folders, and says so.
  void tellLeftovers() {
    var folders = targets().filter(each -> !each.toString().equals("-")).map(Leftovers::folderOf);
    ProblemPrinter.onErr(console).warnings(Leftovers.delete(folders.toList()));
  }

  /// Writes the reports, so many at once, and tells the warnings even if one cannot be written.
  void write(int atOnce) {
    var warnings = new ArrayList<String>();
    try {
      Waiting.during(console, () -> written(atOnce, warnings));
    } finally {
      warnings.forEach(console.err()::println);
    }
  }

  /// Writes the reports and returns how many were written.
  private int written(int atOnce, List<String> warnings) {
    var written = 0;
    if (atOnce > 0) {
      try (var pipeline = new Pipeline(atOnce)) {
        var all =
            pipeline.map(sources.stream().flatMap(ReportSource::unwritten).iterator(), this::write);
        for (; all.hasNext(); written++) {
          warnings.addAll(all.next());
        }
      }
    }
    return written;
  }

  /// Writes a report and returns its warnings in words, each with the file.
  private List<String> write(UnwrittenReport report) {
    var file = report.target().file();
    var words = console.words();
    var warnings = report.write();
    if (!file.toStandardOutput()) {
      console.written().add(file.path());
    }
    return warnings.stream().map(warning -> words.line(file.path().toString(), warning)).toList();
  }
}
