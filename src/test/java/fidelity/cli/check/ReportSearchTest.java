package fidelity.cli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fidelity.cli.console.CommandException;
import fidelity.input.ReviewDocument;
import fidelity.input.ReviewReader;
import fidelity.input.Rubrics;
import fidelity.rubric.Language;
import fidelity.words.problem.ProblemWords;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Reports are looked for beside their review.
class ReportSearchTest {

  @Test
  void theFolderOfAReviewMayBeGone() {
    var read = ReviewReader.read(Path.of("samples/thl-2024.yaml"), new Rubrics());
    var gone =
        new ReviewDocument(
            Path.of("gone/a.yaml"), read.review(), read.rubric(), read.items(), read.warnings());
    var search = new ReportSearch(CheckedInputs.read(List.of()));
    var exception = catchThrowableOfType(CommandException.class, () -> search.beside(gone));
    assertThat(new ProblemWords(Language.ENGLISH).coded(exception.wrong()))
        .isEqualTo(
            "the folder of gone/a.yaml cannot be read; check its permissions"
                + " [unreadable-folder-of-review]");
  }
}
