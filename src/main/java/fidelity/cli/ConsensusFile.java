package fidelity.cli;

import fidelity.cli.console.CommandException;
import fidelity.cli.console.Console;
import fidelity.cli.console.ProblemPrinter;
import fidelity.cli.inputs.NamedRubric;
import fidelity.cli.outputs.file.Leftovers;
import fidelity.cli.outputs.file.OutputFile;
import fidelity.cli.outputs.file.OutputFile.Content;
import fidelity.data.yaml.ConsensusYaml;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.review.RaterReview;
import fidelity.review.Review;
import fidelity.scoring.comparison.Consensus;
import fidelity.scoring.comparison.RaterComparison;
import fidelity.words.problem.RunLine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The file in which two raters write down what they agree on.
record ConsensusFile(Path path, Console console) {

  /// Refuses what could not be written, before anything is.
  ///
  /// @param force whether a file that is there may be written over
  void refuseUnfit(RaterComparison raters, boolean force) {
    var one = raters.first().review();
    var other = raters.second().review();
    if (one.header().kind() != other.header().kind()) {
      throw new CommandException(Code.CONSENSUS_OF_KINDS);
    }
    if (one.header().rater().isEmpty()
        || other.header().rater().isEmpty()
        || one.header().rater().equals(other.header().rater())) {
      throw new CommandException(Code.CONSENSUS_WITHOUT_RATERS);
    }
    if (Files.exists(path) && !force) {
      throw new CommandException(Code.FILE_EXISTS, Detail.name(path.toString()));
    }
  }

  /// Writes the beginning of the consensus, and says so.
  void write(RaterComparison raters) {
    var reviews = List.of(rater(raters.first().review()), rater(raters.second().review()));
    var text = ConsensusYaml.of(raters, named(Consensus.of(raters, reviews), raters));
    ProblemPrinter.onErr(console).warnings(Leftovers.delete(List.of(Leftovers.folderOf(path))));
    new OutputFile(path)
        .write(Content.exact(out -> out.write(text.getBytes(StandardCharsets.UTF_8))));
    console.err().println(console.words().say(RunLine.CONSENSUS_BEGUN, path.toString()));
  }

  private RaterReview rater(Review review) {
    return new RaterReview(
        review.header().rater(), named(Path.of(review.origin().file())), review.origin().sha256());
  }

  /// A file as this one names it, its folders parted by slashes on every system.
  private String named(Path file) {
    return path.toAbsolutePath()
        .resolveSibling("")
        .normalize()
        .relativize(file.toAbsolutePath().normalize())
        .toString()
        .replace('\\', '/');
  }

  /// The consensus under the rubric that both were scored by, as a file beside this one names it.
  private Review named(Review consensus, RaterComparison raters) {
    return consensus.by(NamedRubric.from(path, raters.first().rubric()));
  }
}
