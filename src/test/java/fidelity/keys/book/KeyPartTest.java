package fidelity.keys.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the column of keys says is read as it was written.
class KeyPartTest {

  static Stream<BookKey> keys() {
    return Stream.<BookKey[]>of(
            BookKey.OfHeader.values(),
            BookKey.OfBook.values(),
            BookKey.OfItem.values(),
            BookKey.OfScores.values(),
            new BookKey[] {
              new BookKey.Asked("clients_per_specialist"), new BookKey.SectionRange("staffing")
            })
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everyKeyIsReadAsItIsWritten(BookKey key) {
    for (var part : new KeyPart[] {KeyPart.whole(key), new KeyPart(key, 2), new KeyPart(key, 12)}) {
      assertThat(KeyPart.parse(part.format())).contains(part);
    }
  }

  @Test
  void noTwoKeysAreWrittenAlike() {
    assertThat(keys().map(BookKey::text)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"comments, 1", "comments#2, 2", "comments#10, 10", "question:a#3, 3"})
  void aFurtherPartIsNumbered(String written, int part) {
    assertThat(KeyPart.parse(written)).get().extracting(KeyPart::part).isEqualTo(part);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "comment", "Comments", "comments#1", "comments#", "comments#0", "#2"})
  void whatIsNoKeyIsNone(String written) {
    assertThat(KeyPart.parse(written)).isEmpty();
  }

  @Test
  void partsAreCountedFromOne() {
    assertThatThrownBy(() -> new KeyPart(BookKey.OfItem.COMMENTS, 0))
        .hasMessage("Part 0 of comments");
  }
}
