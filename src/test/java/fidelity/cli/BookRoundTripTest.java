package fidelity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.cli.inputs.InputFile;
import fidelity.input.ReviewReader;
import fidelity.input.Rubrics;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A review that is filled into a book is read back whole, and scores the same.
class BookRoundTripTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "samples/thl-2024.yaml",
        "samples/unfinished-2025.yaml",
        "samples/exemplary-2025.yaml",
        "samples/team-practice-2025.yaml",
        "samples/young-adults-2025.yaml",
        "samples/tyotoiminta-2025.yaml",
        "src/test/resources/rubrics/housing-review.yaml",
        "src/test/resources/rubrics/rescaled-review.yaml",
        "src/test/resources/rubrics/half-points-review.yaml",
        "src/test/resources/rubrics/half-points-left-out-review.yaml",
        "src/test/resources/rubrics/percent-of-range-review.yaml",
        "src/test/resources/rubrics/programme-43-review.yaml",
        "src/test/resources/rubrics/sections-29-review.yaml"
      })
  void nothingIsLost(Path file) {
    var book = folder.resolve("book.xlsx");
    var run = Cli.run("form", file.toString(), book.toString());
    assertThat(run.code()).as(run.err()).isZero();
    var written = ReviewReader.read(file, new Rubrics()).review();
    var read = InputFile.review(book, new Rubrics()).review();
    assertThat(read.header()).isEqualTo(written.header());
    assertThat(read.narrative()).isEqualTo(written.narrative());
    assertThat(read.outcome()).isEqualTo(written.outcome());
    assertThat(read.language()).isEqualTo(written.language());
    assertThat(read.items()).isEqualTo(written.items());
    assertThat(Cli.run("score", "--format", "none", book.toString()).out())
        .isEqualTo(Cli.run("score", "--format", "none", file.toString()).out());
  }
}
