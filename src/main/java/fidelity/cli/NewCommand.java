package fidelity.cli;

import fidelity.cli.console.CommandException;
import fidelity.cli.console.ProblemPrinter;
import fidelity.cli.inputs.InputFile;
import fidelity.cli.inputs.NamedRubric;
import fidelity.cli.inputs.ReadFiles;
import fidelity.cli.options.Command;
import fidelity.cli.options.ExitCode;
import fidelity.cli.options.GlobalOptions;
import fidelity.cli.options.Usage;
import fidelity.cli.options.argument.Argument;
import fidelity.cli.options.argument.Arguments;
import fidelity.cli.options.argument.ValueType;
import fidelity.cli.outputs.file.Leftovers;
import fidelity.cli.outputs.file.OutputFile;
import fidelity.cli.outputs.file.OutputFile.Content;
import fidelity.cli.previous.PreviousName;
import fidelity.data.blank.BlankReview;
import fidelity.data.yaml.ReviewYaml;
import fidelity.input.ReviewDocument;
import fidelity.input.Rubrics;
import fidelity.input.book.BookFile;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.rubric.Rubric;
import fidelity.scoring.Scorer;
import fidelity.words.problem.RunLine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// Writes a review file to fill in.
final class NewCommand implements Command {

  private final GlobalOptions options;
  private final Arguments arguments = Arguments.ofCommand();

  private final Argument<Optional<Path>> named =
      arguments.optionalParameter(
          0,
          "FILE",
          ValueType.FILE,
          "The file to write; - for the terminal. Default: review.yaml.");

  private final Argument<Optional<String>> rubricName =
      arguments.option(
          "--rubric",
          "ID|FILE",
          ValueType.RUBRIC,
          "Review by this rubric; with --from, by the last review's when not given.");

  private final Argument<Optional<Path>> last =
      arguments.option(
          "--from",
          "LAST",
          ValueType.FILE,
          "Keep the header of the last review and show the rest of it in comments; an answer book is"
              + " written as the same review, whole.");

  private final Argument<Boolean> force =
      arguments.flag("--force", "Write over the file if it is there.");

  NewCommand(GlobalOptions options) {
    this.options = options;
  }

  @Override
  public CommandSpec spec() {
    return Usage.of(
            "new", "Write a commented, empty review to fill in, or begin one from the last.")
        .example("fidelity new --rubric ips-25 north-2026.yaml")
        .example("fidelity new --from north-2025.yaml north-2026.yaml")
        .example("fidelity new --from book.xlsx kept.yaml")
        .exit(ExitCode.DONE, "done")
        .exit(
            ExitCode.COULD_NOT,
            "wrong options, an unusable rubric or last review, or a file that would be overwritten")
        .spec(this, arguments);
  }

  @Override
  public Integer call() {
    refuseOverwriting();
    var shelf = new Rubrics();
    var book = last.value().filter(BookFile::is);
    return book.isPresent() ? keep(book.get(), shelf) : begin(shelf);
  }

  /// Writes the review in a book as a file, whole: a book is no file to begin the next from.
  private int keep(Path book, Rubrics shelf) {
    if (rubricName.value().isPresent()) {
      throw new CommandException(Code.BOOK_HAS_RUBRIC, Detail.name(book.toString()));
    }
    var document = InputFile.review(book, shelf);
    refuseToReplace(shelf);
    ProblemPrinter.onErr(options.console()).warnings(document.warnings());
    var rubric = document.rubric();
    write(
        ReviewYaml.of(previous().moved(document).by(name(rubric)), rubric),
        RunLine.BOOK_AS_TEXT,
        file().toString(),
        book.toString());
    return ExitCode.DONE;
  }

  private int begin(Rubrics shelf) {
    var before = last.value().map(path -> InputFile.review(path, shelf));
    var rubric =
        rubricName
            .value()
            .map(name -> NamedRubric.find(name, shelf))
            .or(() -> before.map(ReviewDocument::rubric))
            .orElseThrow(() -> new CommandException(Code.NO_RUBRIC_NAMED));
    refuseToReplace(shelf);
    write(text(rubric, before), RunLine.BLANK_REVIEW, file().toString());
    return ExitCode.DONE;
  }

  private void refuseToReplace(Rubrics shelf) {
    if (!toTerminal()) {
      new ReadFiles(last.value().stream().toList(), shelf).refuseToReplace(file());
    }
  }

  private void refuseOverwriting() {
    if (!toTerminal() && Files.exists(file()) && !force.value()) {
      throw new CommandException(Code.FILE_EXISTS, Detail.name(file().toString()));
    }
  }

  private String text(Rubric rubric, Optional<ReviewDocument> before) {
    var name = name(rubric);
    return before
        .map(each -> after(each, rubric, name))
        .orElseGet(() -> BlankReview.of(rubric, name));
  }

  private String after(ReviewDocument before, Rubric rubric, String name) {
    var scorecard = Scorer.score(before.rubric(), before.review());
    return BlankReview.after(scorecard, previous().of(before), rubric, name);
  }

  /// The rubric as a review in the file's folder names it.
  private String name(Rubric rubric) {
    return NamedRubric.from(beside(), rubric);
  }

  /// How the review in the file names the last one.
  private PreviousName previous() {
    return new PreviousName(beside());
  }

  private Path beside() {
    return toTerminal() ? Path.of("review.yaml") : file();
  }

  private void write(String text, RunLine done, String... names) {
    if (toTerminal()) {
      options.console().out().print(text);
      return;
    }
    var folder = List.of(Leftovers.folderOf(file()));
    ProblemPrinter.onErr(options.console()).warnings(Leftovers.delete(folder));
    new OutputFile(file())
        .write(Content.exact(out -> out.write(text.getBytes(StandardCharsets.UTF_8))));
    var console = options.console();
    console.err().println(console.words().say(done, names));
  }

  private Path file() {
    return named.value().orElse(Path.of("review.yaml"));
  }

  private boolean toTerminal() {
    return file().toString().equals("-");
  }
}
