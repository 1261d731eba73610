package fidelity.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A file is named by a reference that leads back to it, whatever its name holds.
class FileReferenceTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "review.yaml, review.yaml",
        "a:b.yaml, a%3Ab.yaml",
        "10:30.yaml, 10%3A30.yaml",
        "./a:b.yaml, ./a%3Ab.yaml",
        "reviews/a:b.yaml, reviews/a%3Ab.yaml",
        "two words.yaml, two%20words.yaml",
        "kev\u00E4t.yaml, kev%C3%A4t.yaml",
        "kevat\u0308.yaml, kevat%CC%88.yaml",
        "\uD83D\uDE00.yaml, %F0%9F%98%80.yaml",
        "100%.yaml, 100%25.yaml",
        "a%20b.yaml, a%2520b.yaml",
        "a#b?c&d=e.yaml, a%23b%3Fc%26d%3De.yaml",
        "[a]+{b}.yaml, %5Ba%5D%2B%7Bb%7D.yaml",
        "a\\b.yaml, a%5Cb.yaml",
        "/reviews/a:b c.yaml, file:///reviews/a%3Ab%20c.yaml",
        "stdin, stdin"
      })
  void itHoldsWhatAUriMayHold(String file, String reference) {
    assertThat(FileReference.of(file, '/')).isEqualTo(reference);
  }

  @ParameterizedTest
  @CsvSource({
    "..\\north\\2025 a.yaml, ../north/2025%20a.yaml",
    "C:\\reviews\\a#1.yaml, file:///C:/reviews/a%231.yaml",
    "C:a.yaml, C%3Aa.yaml"
  })
  void windowsSeparatesFoldersByABackslash(String file, String reference) {
    assertThat(FileReference.of(file, '\\')).isEqualTo(reference);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a:b.yaml", "10:30.yaml", "h\u00E4 1.yaml", "100%.yaml", "a#b?c.yaml", "//a"})
  void itLeadsBackToTheFile(String file) {
    var reference = URI.create(FileReference.of(file, '/'));
    assertThat(URI.create("file:///work/").resolve(reference).getPath()).endsWith(file);
    assertThat(reference.getFragment()).isNull();
    assertThat(reference.getQuery()).isNull();
  }
}
