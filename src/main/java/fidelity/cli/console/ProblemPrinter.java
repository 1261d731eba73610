package fidelity.cli.console;

import fidelity.data.GithubAnnotations;
import fidelity.data.ProblemsJson;
import fidelity.data.Sarif;
import fidelity.problem.Diagnostic;
import fidelity.words.problem.Closing;
import fidelity.words.problem.Noun;
import fidelity.words.problem.ProblemWords;
import java.io.PrintWriter;
import java.util.List;

/// Prints problems, warnings and notes in the format and the language that were asked for.
public final class ProblemPrinter {

  private final PrintWriter writer;
  private final ProblemFormat format;
  private final ProblemWords words;
  private final boolean terminal;

  private ProblemPrinter(Console console, PrintWriter writer) {
    this.writer = writer;
    this.format = console.problems();
    this.words = console.words();
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
  public void refusal(List<Diagnostic> problems) {
    print(problems);
    summary(words.say(Closing.NOTHING_SCORED, words.count(Noun.PROBLEM, problems.size())));
  }

  /// Whether people are to read it.
  public boolean forPeople() {
    return format == ProblemFormat.TEXT;
  }

  /// What should be looked at again; nothing is printed when there is nothing.
  public void warnings(List<Diagnostic> warnings) {
    if (!warnings.isEmpty()) {
      print(warnings);
    }
  }

  /// Prints what was found, in the format that was asked for.
  public void print(List<Diagnostic> found) {
    switch (format) {
      case TEXT -> found.forEach(this::text);
      case JSON -> writer.print(ProblemsJson.write(found, words));
      case SARIF -> writer.print(Sarif.write(found, tool(), words));
      case GITHUB -> writer.print(GithubAnnotations.write(found, words));
    }
    writer.flush();
  }

  private static Sarif.Tool tool() {
    return new Sarif.Tool(Version.number(), Version.site() + "/reference/problems.html");
  }

  /// A closing line for people; no other format has one.
  public void summary(String line) {
    if (format == ProblemFormat.TEXT) {
      writer.println(line);
    }
  }

  private void text(Diagnostic found) {
    writer.println(words.line(found));
    if (terminal) {
      SourceExcerpt.at(found.place()).forEach(writer::println);
    }
  }
}
