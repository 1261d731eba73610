package fidelity.cli.console;

import fidelity.rubric.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The language of the user, in which problems are worded.
public final class UserLanguage {

  /// In this order, as all programs ask them.
  private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

  private UserLanguage() {}

  /// The language that the environment names: the first variable that is set decides, and English
  /// goes for every language that is not known.
  ///
  /// @param variables the variables of the environment, "fi_FI.UTF-8" for LANG
  public static Language of(Map<String, String> variables) {
    return VARIABLES.stream()
        .flatMap(name -> Optional.ofNullable(variables.get(name)).stream())
        .filter(value -> !value.isEmpty())
        .findFirst()
        .map(value -> value.split("[_.@-]", 2)[0])
        .flatMap(Language::of)
        .orElse(Language.ENGLISH);
  }
}
