package fidelity.cli;

import fidelity.data.BlankReview;
import fidelity.input.ReviewDocument;
import fidelity.input.ReviewReader;
import fidelity.input.RubricShelf;
import fidelity.rubric.Rubric;
import fidelity.scoring.Scorer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes a review file to fill in.
@Command(
    name = "new",
    description = "Write a commented, empty review to fill in, or begin one from the last.",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  fidelity new --rubric ips-25 north-2026.yaml",
      "  fidelity new --from north-2025.yaml north-2026.yaml",
      "",
      "Exit codes:",
      "  0   done",
      "  2   wrong options, an unusable rubric or last review, or a file that would be overwritten",
      "  70  a bug in fidelity",
    })
final class NewCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      defaultValue = "review.yaml",
      description = "The file to write; - for the terminal. Default: review.yaml.")
  private Path file = Path.of("");

  @Option(
      names = "--rubric",
      paramLabel = "ID|FILE",
      description = "Review by this rubric; with --from, by the last review's when not given.")
  private Optional<String> rubric = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "LAST",
      description = "Keep the header of the last review and show its answers beside the questions.")
  private Optional<Path> last = Optional.empty();

  @Option(names = "--force", description = "Write over the file if it is there.")
  private boolean force;

  @Override
  public Integer call() {
    refuseOverwriting();
    var shelf = new RubricShelf();
    var before = last.map(path -> ReviewReader.read(path, shelf));
    var scale =
        rubric
            .map(name -> NamedRubric.find(name, shelf).rubric())
            .or(() -> before.map(ReviewDocument::rubric))
            .orElseThrow(() -> new CommandException("no rubric is named; give --rubric or --from"));
    write(text(scale, before));
    return ExitCode.DONE;
  }

  private void refuseOverwriting() {
    if (!toTerminal() && Files.exists(file) && !force) {
      throw new CommandException(
          "%s is there already; name another file or give --force".formatted(file));
    }
    if (last.filter(this::isOutput).isPresent()) {
      throw new CommandException("%s is the last review itself; name another file".formatted(file));
    }
  }

  private boolean isOutput(Path path) {
    return path.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize());
  }

  private String text(Rubric scale, Optional<ReviewDocument> before) {
    var named = name(scale);
    return before
        .map(each -> Scorer.score(each.rubric(), each.review()))
        .map(scorecard -> BlankReview.after(scorecard, scale, named))
        .orElseGet(() -> BlankReview.of(scale, named));
  }

  /// The rubric as a review in the file's folder names it.
  private String name(Rubric scale) {
    var origin = scale.identity().origin().file();
    if (RubricShelf.builtIn().contains(origin)) {
      return origin;
    }
    var folder = toTerminal() ? Path.of("") : file.toAbsolutePath().resolveSibling("");
    return folder
        .toAbsolutePath()
        .normalize()
        .relativize(Path.of(origin).toAbsolutePath().normalize())
        .toString();
  }

  private void write(String text) {
    if (toTerminal()) {
      spec.commandLine().getOut().print(text);
      return;
    }
    new OutputFile(file)
        .write(
            out -> {
              out.write(text.getBytes(StandardCharsets.UTF_8));
              return List.of();
            });
    spec.commandLine().getErr().printf("%s is written; fill it in%n", file);
  }

  private boolean toTerminal() {
    return file.toString().equals("-");
  }
}
