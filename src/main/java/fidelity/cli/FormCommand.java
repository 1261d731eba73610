package fidelity.cli;

import fidelity.cli.console.CommandException;
import fidelity.cli.console.ProblemPrinter;
import fidelity.cli.console.Version;
import fidelity.cli.console.Waiting;
import fidelity.cli.inputs.InputFile;
import fidelity.cli.inputs.NamedRubric;
import fidelity.cli.inputs.ReadFiles;
import fidelity.cli.inputs.RubricCheck;
import fidelity.cli.options.Command;
import fidelity.cli.options.ExitCode;
import fidelity.cli.options.GlobalOptions;
import fidelity.cli.options.Usage;
import fidelity.cli.options.argument.Argument;
import fidelity.cli.options.argument.Arguments;
import fidelity.cli.options.argument.ValueType;
import fidelity.cli.outputs.FormFormat;
import fidelity.cli.outputs.file.Leftovers;
import fidelity.cli.outputs.file.OutputFile;
import fidelity.cli.previous.PreviousName;
import fidelity.form.Form;
import fidelity.input.ReviewDocument;
import fidelity.input.Rubrics;
import fidelity.input.YamlFile;
import fidelity.input.book.BookFile;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.InputException;
import fidelity.problem.Message;
import fidelity.scoring.Scorer;
import fidelity.words.problem.RunLine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/// Writes a form to fill in that scores as somebody types: a page for a browser or an Excel book.
final class FormCommand implements Command {

  private final GlobalOptions options;
  private final Arguments arguments = Arguments.ofCommand();

  private final Argument<String> of =
      arguments.parameter(
          0,
          "RUBRIC|REVIEW",
          ValueType.RUBRIC,
          "The rubric to review by: its id or file; or a review file to fill the form in with.");

  private final Argument<Path> out =
      arguments.parameter(
          1,
          "OUT",
          ValueType.FILE,
          "The form to write; .html is a page for a browser, .xlsx a book for Excel.");

  private final Argument<Optional<Path>> last =
      arguments.option(
          "--from",
          "LAST",
          ValueType.FILE,
          "Keep the header of the last review and show its answers and scores beside what is asked.");

  private final Argument<Boolean> force =
      arguments.flag("--force", "Write over the file if it is there.");

  FormCommand(GlobalOptions options) {
    this.options = options;
  }

  @Override
  public CommandSpec spec() {
    return Usage.of(
            "form", "Write a form to fill in that scores as you type, for a browser or Excel.")
        .example("fidelity form ips-25 north-2026.html")
        .example("fidelity form ips-25 north-2026.xlsx")
        .example("fidelity form ips-25 --from north-2025.yaml north-2026.xlsx")
        .example("fidelity form north-2025.yaml north-2025.xlsx")
        .exit(ExitCode.DONE, "done")
        .exit(
            ExitCode.COULD_NOT,
            "wrong options, an unusable rubric or review, or a file that would be overwritten")
        .spec(this, arguments);
  }

  @Override
  public Integer call() {
    var format = FormFormat.of(out.value());
    refuseOverwriting();
    var shelf = RubricCheck.soundRubrics();
    var filled = filled(shelf);
    filled.ifPresent(FormCommand::refuseConsensus);
    var before = last.value().map(path -> InputFile.review(path, shelf));
    var form = Waiting.during(options.console(), () -> form(filled, before, shelf));
    var read = Stream.of(filled, before).flatMap(Optional::stream).toList();
    new ReadFiles(read.stream().map(ReviewDocument::path).toList(), shelf)
        .refuseToReplace(out.value());
    warn(read.stream().flatMap(document -> document.warnings().stream()).toList());
    write(form, format);
    return ExitCode.DONE;
  }

  private void refuseOverwriting() {
    if (Files.exists(out.value()) && !force.value()) {
      throw new CommandException(Code.FILE_EXISTS, Detail.name(out.value().toString()));
    }
  }

  /// A form would lose who rated and what they settled.
  private static void refuseConsensus(ReviewDocument document) {
    if (document.review().header().consensus()) {
      throw new CommandException(Code.CONSENSUS_IN_FORM, Detail.name(document.path().toString()));
    }
  }

  /// The review to fill the form in with; none where a rubric is named.
  private Optional<ReviewDocument> filled(Rubrics shelf) {
    return namesFile()
        ? switch (InputFile.open(Path.of(of.value()))) {
          case InputFile.Book(var book) -> Optional.of(book.review(shelf));
          case InputFile.Yaml(var file) -> filled(file, shelf);
        }
        : Optional.empty();
  }

  private boolean namesFile() {
    var name = of.value();
    return !Rubrics.builtIn().contains(name)
        && (YamlFile.isYaml(name) || BookFile.isNamed(Path.of(name)));
  }

  private static Optional<ReviewDocument> filled(YamlFile file, Rubrics shelf) {
    return switch (file.kind()) {
      case REVIEW -> Optional.of(file.review(shelf).with(file.remarks()));
      case RUBRIC -> Optional.empty();
      case NEITHER -> throw new InputException(List.of(file.neither()));
    };
  }

  private Form form(
      Optional<ReviewDocument> filled, Optional<ReviewDocument> before, Rubrics shelf) {
    var rubric =
        filled.map(ReviewDocument::rubric).orElseGet(() -> NamedRubric.find(of.value(), shelf));
    var named = NamedRubric.from(out.value(), rubric);
    var previous = new PreviousName(out.value());
    var form =
        filled
            .map(document -> Form.filled(rubric, previous.moved(document), named))
            .orElseGet(() -> Form.of(rubric, named));
    return before
        .map(
            document ->
                form.after(Scorer.score(document.rubric(), document.review()))
                    .naming(previous.of(document)))
        .orElse(form);
  }

  private void warn(List<Diagnostic> warnings) {
    ProblemPrinter.onErr(options.console()).warnings(warnings);
  }

  private void write(Form form, FormFormat format) {
    var console = options.console();
    ProblemPrinter.onErr(console)
        .warnings(Leftovers.delete(List.of(Leftovers.folderOf(out.value()))));
    var lost = new OutputFile(out.value()).write(to -> format.write(form, Version.number(), to));
    lost.forEach(this::tell);
    console.err().println(console.words().say(RunLine.BLANK_REVIEW, out.value().toString()));
  }

  private void tell(Message lost) {
    var console = options.console();
    console.err().println(console.words().line(out.value().toString(), lost));
  }
}
