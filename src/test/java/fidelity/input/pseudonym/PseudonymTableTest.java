package fidelity.input.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fidelity.problem.InputException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A table of codes is read as spreadsheets write it, and goes on as it began.
class PseudonymTableTest {

  private static PseudonymTable of(String text) {
    return PseudonymTable.of("codes.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String extended(String text, String... sites) {
    var table = of(text);
    return table.with(table.pseudonyms().with(List.of(sites))).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | site,code~b,S001~",
        "site,code | site,code~b,S001~",
        "site,code~a,X | site,code~a,X~b,S001~",
        "site;code~a;X~ | site;code~a;X~b;S001~",
        "Code,remark,SITE~X,\"of, old\",a~ | Code,remark,SITE~X,\"of, old\",a~S001,,b~",
        "site,code~~a,X~ | site,code~~a,X~b,S001~"
      })
  void newSitesComeBelow(String before, String after) {
    assertThat(extended(before.replace('~', '\n'), "b")).isEqualTo(after.replace('~', '\n'));
  }

  @Test
  void linesEndAsTheyDid() {
    assertThat(extended("site\tcode\r\na\tX", "b")).isEqualTo("site\tcode\r\na\tX\r\nb\tS001\r\n");
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    var nasty = new String[] {"=1+1", "'quoted", "'=x", "a,b", "say \"x\"", "-", "ä"};
    var text = extended("", nasty);
    assertThat(of(text).pseudonyms().codes().keySet()).containsExactly(nasty);
    assertThat(text).contains("\n'=1+1,");
    assertThat(extended(text, nasty)).isEqualTo(text);
  }

  @Test
  void accentedLettersAreCompared() {
    assertThat(of("site,code\na\u0308,X\n").pseudonyms().codes()).containsEntry("\u00e4", "X");
  }

  @Test
  void whatIsNoUtf8IsRefused() {
    var bytes = "site,code\n\u00e4,X\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> PseudonymTable.of("codes.csv", bytes))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("not-utf8");
  }
}
