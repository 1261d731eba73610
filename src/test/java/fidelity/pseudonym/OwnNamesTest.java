package fidelity.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.review.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A site's name is found where it is a name, and not in other words or in figures.
class OwnNamesTest {

  private static final OwnNames NAMES =
      new OwnNames(new Site("pohj", "Pohjola Talo", "Pohjola"), "S007");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pohjola Talo on auki. | S007 on auki.",
        "POHJOLA TALO, pohjola talo | S007, S007",
        "Pohjola  Talossa asuu | S007 asuu",
        "Pohjolan hyvinvointi | S007 hyvinvointi",
        "(Pohjola) Pohjola-malli Pohjola's | (S007) S007-malli S007's",
        "pohj, pohj_1, pohj-1 | S007, S007_1, S007-1",
        "Pohj POHJ pohjoinen | S007 S007 pohjoinen",
        "Etelä-Pohjola, Ylipohjola | Etelä-S007, Ylipohjola",
        "Pohjoisen talo | Pohjoisen talo"
      })
  void itIsFoundAsAWord(String text, String told) {
    assertThat(NAMES.hiddenIn(text)).isEqualTo(told);
  }

  @Test
  void anEndOfALineMayBeInIt() {
    assertThat(NAMES.hiddenIn("at Pohjola\n  Talo,")).isEqualTo("at S007,");
  }

  @ParameterizedTest
  @CsvSource({"12, 12 clients", "ab, ab and c", "2024, in 2024", "'', anything"})
  void whatWouldBeFoundInFiguresIsLeftAlone(String name, String text) {
    assertThat(new OwnNames(new Site(name, name, name), "S001").hiddenIn(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Jo\u2019s \u201CK\u00F6ti\u201D\u2013Talo | S007",
        "Jo's \"Ko\u0308ti\"-Talo | S007",
        "jo\u02BCs\u202F\u00BBK\u00D6TI\u00BB\u2011talossa | S007",
        "Jo's \"K\u00F6\u00ADti\"-Ta\u200Blo | S007",
        "north-quay_2, North Quay 2, NORTH\u2013QUAY.2 | S007, S007, S007",
        "northquay2, north-quay_22 | northquay2, north-quay_22",
        "Ko\u0308yha\u0308 | Ko\u0308yha\u0308"
      })
  void itIsFoundHoweverItsSignsAreWritten(String text, String told) {
    var names = new OwnNames(new Site("north-quay_2", "Jo's \"K\u00F6ti\"-Talo", ""), "S007");
    assertThat(names.hiddenIn(text)).isEqualTo(told);
  }

  @Test
  void signsOfPatternsAreSigns() {
    var names = new OwnNames(new Site("a+b", "What? (*)", "C$1"), "$0");
    assertThat(names.hiddenIn("a+b, What? (*), C$1, aab")).isEqualTo("$0, $0, $0, aab");
  }
}
