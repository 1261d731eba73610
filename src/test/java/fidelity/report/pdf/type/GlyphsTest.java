package fidelity.report.pdf.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is printed for letters that the faces lack, in each of the faces.
class GlyphsTest {

  @ParameterizedTest
  @CsvSource({
    "Caseload list: ☒ yes ☐ no ☑ done ✔ ✘, Caseload list: ✗ yes □ no ✓ done ✓ ✗",
    "The o\uFB03ce is e\uFB03cient, The office is efficient",
    "\uFF21\uFF22\uFF23 \uFF11\uFF12\uFF13\uFF01, ABC 123!",
    "\uF0B7 First, • First",
    "\u2460 \u3000one, 1  one",
    "call \u2068+358\u2069\u200E, call +358",
    "work\u00ADplace\u200B, workplace",
    "kylla\u0308, kyllä",
    "\uD83D\uDE00\uFE0F\u200D, ?",
    "\u0915\uD83D\uDE00, ??"
  })
  void everyFacePrints(String text, String printed) {
    for (var face : new Face[] {Face.REGULAR, Face.SEMIBOLD}) {
      assertThat(new Glyphs().printable(text, face)).isEqualTo(printed);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u000B", "\u0085", "\u2028", "\u2029", "\r", "\r\n"})
  void everyKindOfLineEndBreaksTheLine(String end) {
    assertThat(new Glyphs().printable("a" + end + "b", Face.REGULAR)).isEqualTo("a\nb");
  }

  @ParameterizedTest
  @CsvSource({"☐ \uFB01 \u200E\uF0B7, ''", "\uD83D\uDE00\u0915\uD83D\uDE00, U+1F600 U+0915"})
  void whatIsLackingIsNamedOnce(String text, String letters) {
    assertThat(String.join(" ", Glyphs.lacking(text))).isEqualTo(letters);
  }
}
