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
        "Pohj pohjoinen | Pohj pohjoinen",
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

  @Test
  void signsOfPatternsAreSigns() {
    var names = new OwnNames(new Site("a+b", "What? (*)", "C$1"), "$0");
    assertThat(names.hiddenIn("a+b, What? (*), C$1, aab")).isEqualTo("$0, $0, $0, aab");
  }
}
