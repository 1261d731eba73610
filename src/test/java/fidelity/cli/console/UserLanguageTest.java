package fidelity.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.rubric.Language;
import java.util.HashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The environment says in which language problems are worded.
class UserLanguageTest {

  @ParameterizedTest(name = "LC_ALL={0} LC_MESSAGES={1} LANG={2} is {3}")
  @CsvSource({
    ",            ,            ,             ENGLISH",
    ",            ,            fi_FI.UTF-8,  FINNISH",
    ",            ,            fi,           FINNISH",
    ",            ,            fi_FI@euro,   FINNISH",
    ",            ,            fil_PH.UTF-8, ENGLISH",
    ",            ,            sv_FI.UTF-8,  ENGLISH",
    ",            ,            C.UTF-8,      ENGLISH",
    ",            fi_FI.UTF-8, en_GB.UTF-8,  FINNISH",
    ",            C,           fi_FI.UTF-8,  ENGLISH",
    "C,           fi_FI.UTF-8, fi_FI.UTF-8,  ENGLISH",
    "fi_FI.UTF-8, C,           C,            FINNISH",
    "'',          '',          fi_FI.UTF-8,  FINNISH"
  })
  void theFirstVariableThatIsSetDecides(
      String all, String messages, String lang, Language language) {
    var variables = new HashMap<String, String>();
    variables.put("LC_ALL", all);
    variables.put("LC_MESSAGES", messages);
    variables.put("LANG", lang);
    variables.values().removeIf(each -> each == null);
    assertThat(UserLanguage.of(new Environment(false, "UTF-8", variables))).isEqualTo(language);
  }
}
