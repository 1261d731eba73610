package fidelity.cli.inputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fidelity.input.ReviewDocument;
import fidelity.input.Rubrics;
import fidelity.problem.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that must be reviews.
class InputFileTest {

  @TempDir private Path folder;

  @Test
  void manyAreReadInTheOrderNamed() throws IOException {
    var second = review("b.yaml", "ips-25");
    var first = review("a.yaml", "ips-25");
    assertThat(InputFile.reviews(List.of(second, first), new Rubrics()))
        .extracting(ReviewDocument::path)
        .containsExactly(second, first);
  }

  @Test
  void theProblemsOfManyAreToldTogether() throws IOException {
    var broken = review("b.yaml", "ips-52");
    var sound = review("a.yaml", "ips-25");
    var gone = folder.resolve("c.yaml");
    var refused =
        catchThrowableOfType(
            InputException.class,
            () -> InputFile.reviews(List.of(broken, sound, gone), new Rubrics()));
    assertThat(refused.problems())
        .extracting(each -> each.code().id())
        .containsExactly("unknown-rubric", "no-such-file");
  }

  private Path review(String name, String rubric) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        """
        rubric: %s
        site: { id: north, name: North }
        visited: [2025-03-11]
        items: {}
        """
            .formatted(rubric));
  }
}
