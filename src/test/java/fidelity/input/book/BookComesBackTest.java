package fidelity.input.book;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.data.yaml.NastyReviews;
import fidelity.data.yaml.ReviewYaml;
import fidelity.form.Form;
import fidelity.form.book.Books;
import fidelity.input.TestRubric;
import fidelity.rubric.Rubric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A review that becomes a book comes back as the same review: every answer as it was given, every
/// text, source and note.
class BookComesBackTest {

  private static final int ROUNDS = Integer.getInteger("book.rounds", 8);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ips-25",
        "ips-25-social-care",
        "samples/rubrics/team-practice-12.yaml",
        "samples/rubrics/young-adults-14.yaml",
        "samples/rubrics/kuntouttava-tyotoiminta.yaml"
      })
  void aReviewByARealRubricDoes(String named) throws IOException {
    for (var seed = 0; seed < ROUNDS; seed++) {
      assertComesBack(TestRubric.named(named), new NastyReviews(seed), named);
    }
  }

  private void assertComesBack(Rubric rubric, NastyReviews chance, String named)
      throws IOException {
    var review = AsInCells.of(NastyReviews.plain(chance.review(rubric, named)));
    var file = folder.resolve("book.xlsx");
    Files.write(file, Books.bytes(Form.filled(rubric, review, named)));
    var read = BookFile.find(file).orElseThrow().review(_ -> Optional.of(rubric)).review();
    assertThat(differing(ReviewYaml.of(AsInCells.of(read), rubric), ReviewYaml.of(review, rubric)))
        .as(named)
        .isEmpty();
  }

  /// The lines that differ, of long texts.
  static List<String> differing(String read, String written) {
    var lines = new ArrayList<>(read.lines().toList());
    var others = written.lines().toList();
    return IntStream.range(0, Math.max(lines.size(), others.size()))
        .mapToObj(at -> line(lines, at) + " <> " + line(others, at))
        .filter(
            each ->
                !each.substring(0, each.indexOf(" <> "))
                    .equals(each.substring(each.indexOf(" <> ") + 4)))
        .limit(3)
        .toList();
  }

  private static String line(List<String> lines, int at) {
    return at < lines.size() ? lines.get(at) : "";
  }
}
