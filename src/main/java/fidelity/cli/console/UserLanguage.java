package fidelity.cli.console;

import fidelity.rubric.Language;
import java.util.List;

/// The language of the user, in which problems are worded.
public final class UserLanguage {

  /// The variables that name the language, the one that decides first.
  private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

  private UserLanguage() {}

  /// The language that the environment names. The first variable that is set decides; a language
  /// that fidelity does not speak gives English.
  ///
  /// @param environment its variables, like "fi_FI.UTF-8" for LANG
  public static Language of(Environment environment) {
    return VARIABLES.stream()
        .flatMap(name -> environment.variable(name).stream())
        .findFirst()
        .map(value -> value.split("[_.@-]", 2)[0])
        .flatMap(Language::of)
        .orElse(Language.ENGLISH);
  }
}
