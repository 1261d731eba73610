package fidelity.cli;

import fidelity.data.Annotation;
import fidelity.data.Annotation.Level;
import fidelity.data.AnnotationJson;
import fidelity.data.GithubAnnotations;
import fidelity.data.Sarif;
import fidelity.input.Problem;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;

/// Words problems and warnings, all in one place.
final class ProblemPrinter {

  private final PrintWriter err;
  private final ProblemFormat format;
  private final boolean terminal;

  private ProblemPrinter(PrintWriter err, ProblemFormat format, boolean terminal) {
    this.err = err;
    this.format = format;
    this.terminal = terminal;
  }

  /// The printer for what a command says on stderr.
  static ProblemPrinter of(CommandLine line) {
    return new ProblemPrinter(
        line.getErr(), FidelityCommand.of(line).problems(), line.getColorScheme().ansi().enabled());
  }

  /// Problems that kept everything from being done.
  void problems(List<Problem> problems) {
    print(Level.ERROR, problems);
    if (format == ProblemFormat.TEXT) {
      err.println(Count.of(problems.size(), "problem") + "; nothing was scored");
    }
  }

  /// What should be looked at again; nothing is printed when there is nothing.
  void warnings(List<Problem> warnings) {
    if (!warnings.isEmpty()) {
      print(Level.WARNING, warnings);
    }
  }

  private void print(Level level, List<Problem> problems) {
    var annotations = problems.stream().map(problem -> annotation(level, problem)).toList();
    switch (format) {
      case TEXT -> problems.forEach(problem -> text(level, problem));
      case JSON -> err.print(AnnotationJson.write(annotations));
      case SARIF -> err.print(Sarif.write(annotations, Version.number()));
      case GITHUB -> err.print(GithubAnnotations.write(annotations));
    }
    err.flush();
  }

  private void text(Level level, Problem problem) {
    err.println(
        switch (level) {
          case ERROR -> problem.toString();
          case WARNING -> problem.asWarning();
        });
    if (terminal) {
      SourceExcerpt.at(problem.place()).forEach(err::println);
    }
  }

  private static Annotation annotation(Level level, Problem problem) {
    var place = problem.place();
    return new Annotation(
        level,
        place.file(),
        place.line(),
        place.column(),
        "%s: %s".formatted(problem.subject(), problem.message()));
  }
}
