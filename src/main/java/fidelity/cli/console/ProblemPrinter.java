package fidelity.cli.console;

import fidelity.data.AnnotationJson;
import fidelity.data.GithubAnnotations;
import fidelity.data.Sarif;
import fidelity.input.Problem;
import java.io.PrintWriter;
import java.util.List;

/// Words problems, warnings and notes, all in one place.
public final class ProblemPrinter {

  private final PrintWriter writer;
  private final ProblemFormat format;
  private final boolean terminal;

  private ProblemPrinter(Console console, PrintWriter writer) {
    this.writer = writer;
    this.format = console.problems();
    this.terminal = console.terminal();
  }

  /// The printer for what a command says beside its product.
  public static ProblemPrinter onErr(Console console) {
    return new ProblemPrinter(console, console.err());
  }

  /// The printer for a command whose product is what it found.
  public static ProblemPrinter onOut(Console console) {
    return new ProblemPrinter(console, console.out());
  }

  /// Problems that kept everything from being done.
  public void refusal(List<Problem> problems) {
    print(problems.stream().map(each -> new Notice(Severity.PROBLEM, each)).toList());
    summary(Count.of(problems.size(), "problem") + "; nothing was scored");
  }

  /// Problems that are the product, or that keep only this one file from being read.
  public void problems(List<Problem> problems) {
    print(problems.stream().map(each -> new Notice(Severity.PROBLEM, each)).toList());
  }

  /// Whether people are to read it.
  public boolean forPeople() {
    return format == ProblemFormat.TEXT;
  }

  /// What should be looked at again; nothing is printed when there is nothing.
  public void warnings(List<Problem> warnings) {
    if (!warnings.isEmpty()) {
      print(warnings.stream().map(each -> new Notice(Severity.WARNING, each)).toList());
    }
  }

  /// Words notices in the format that was asked for.
  public void print(List<Notice> notices) {
    var annotations = notices.stream().map(Notice::annotation).toList();
    switch (format) {
      case TEXT -> notices.forEach(this::text);
      case JSON -> writer.print(AnnotationJson.write(annotations));
      case SARIF -> writer.print(Sarif.write(annotations, Version.number()));
      case GITHUB -> writer.print(GithubAnnotations.write(annotations));
    }
    writer.flush();
  }

  /// A closing line for people; no other format has one.
  public void summary(String line) {
    if (format == ProblemFormat.TEXT) {
      writer.println(line);
    }
  }

  private void text(Notice notice) {
    writer.println(notice);
    if (terminal) {
      SourceExcerpt.at(notice.problem().place()).forEach(writer::println);
    }
  }
}
