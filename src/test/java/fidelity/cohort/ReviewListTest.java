package fidelity.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.rubric.Checksum;
import fidelity.rubric.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The list of a cohort's review files has the names within their folder, in order, and the hash
/// that `sha256sum` gives of it.
class ReviewListTest {

  @ParameterizedTest
  @CsvSource({
    "a/b/x.yaml, a/b/y.yaml, a/b",
    "a/b/x.yaml, a/c/y.yaml, a",
    "a/b/x.yaml, ab/y.yaml, ''",
    "a/x.yaml, a/b/y.yaml, a",
    "x.yaml, y.yaml, ''",
    "a\\b\\x.yaml, a\\b\\y.yaml, a/b"
  })
  void theFolderIsTheDeepestThatAllLieIn(String one, String other, String folder) {
    assertThat(list(one, other).folder()).isEqualTo(folder);
    assertThat(list(other, one)).isEqualTo(list(one, other));
  }

  @Test
  void theNamesAreThoseWithinTheFolderInTheOrderOfTheirLetters() {
    var list = list("r/b.yaml", "r/a/c.yaml", "r/B.yaml");
    assertThat(list.files().sequencedKeySet()).containsExactly("B.yaml", "a/c.yaml", "b.yaml");
  }

  @Test
  void withoutReviewsTheListIsEmpty() {
    assertThat(list().digest().count()).isZero();
    assertThat(list().folder()).isEmpty();
  }

  /// What `cd samples/cohort && sha256sum *.yaml | sha256sum` prints.
  @Test
  void theHashIsThatOfTheListOfHashes() throws IOException {
    try (var files = Files.list(Path.of("samples/cohort"))) {
      var reviews = files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
      var printed =
          reviews.stream()
              .map(file -> "%s  %s\n".formatted(hash(file), file.getFileName()))
              .collect(Collectors.joining());
      var list =
          ReviewList.ofFiles(
              reviews.stream().map(file -> new Origin(file.toString(), hash(file))).toList());
      assertThat(list.digest())
          .isEqualTo(new ReviewList.Digest(12, digits(printed), "samples/cohort"));
      assertThat(Files.readString(Path.of("samples/cohort/cohort.json")))
          .contains(list.digest().sha256());
    }
  }

  private static String hash(Path file) {
    try {
      return Checksum.of(Files.readAllBytes(file)).digits();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digits(String text) {
    return Checksum.of(text.getBytes(StandardCharsets.UTF_8)).digits();
  }

  private static ReviewList list(String... files) {
    return ReviewList.ofFiles(Stream.of(files).map(file -> new Origin(file, "0")).toList());
  }
}
