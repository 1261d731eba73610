package fidelity.form.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A script means the same without the blanks that are left out of it.
class ScriptLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "const sum = (a, b) => a + b;         ¦ const sum=(a,b)=>a + b;",
        "if (a && !b) { return [c, 'd, e']; } ¦ if(a&&!b){return[c,'d, e'];}",
        "say(\"it's { here }\", x ? 1 : 2)    ¦ say(\"it's { here }\",x?1:2)",
        "say('a\\'b , c', 'd\\\\', e)         ¦ say('a\\'b , c','d\\\\',e)",
        "a - -b + +c                          ¦ a - -b + +c",
        "const x = / : /;                     ¦ const x = / : /;",
        "typeof a === 'object' || b in c      ¦ typeof a==='object'||b in c",
        "return '';                           ¦ return '';"
      })
  void blanksThatMeanNothingGo(String line, String compact) {
    assertThat(ScriptLine.compact(line)).isEqualTo(compact);
  }
}
