package fidelity.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What word processors leave in a text shows as its writer saw it.
class PastedTextTest {

  @Test
  void marksWithoutInkAreLeftOut() {
    assertThat(
            PastedText.shown(
                "\u200Ea\u202Ab\u202Cc\u2066d\u2069e\u00ADf\u200Bg\u2060h\uFEFFi\u061Cj\u200Fk"))
        .isEqualTo("abcdefghijk");
  }

  @Test
  void joinersStay() {
    var family = "\uD83D\uDC69\u200D\uD83D\uDC67 \u2764\uFE0F";
    assertThat(PastedText.shown(family)).isEqualTo(family);
  }

  @Test
  void everyKindOfLineEndIsALineFeed() {
    assertThat(PastedText.shown("a\r\nb\rc\nd\u000Be\u000Cf\u0085g\u2028h\u2029i"))
        .isEqualTo("a\nb\nc\nd\ne\nf\ng\nh\ni");
  }

  @Test
  void signsOfSymbolFontsAreBulletsBoxesAndChecks() {
    assertThat(PastedText.shown("\uF0B7\uF0A7\uF06F\uF0FC\uF0FB\uF0D8")).isEqualTo("•▪□✓✗→");
  }

  @Test
  void otherLettersOfPrivateUseStay() {
    assertThat(PastedText.shown("\uE000\uF041")).isEqualTo("\uE000\uF041");
  }

  @Test
  void lettersAndTheirMarksStayApart() {
    assertThat(PastedText.shown("e\u0301")).isEqualTo("e\u0301");
  }
}
