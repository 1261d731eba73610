package fidelity.input;

import java.util.Locale;
import java.util.regex.Pattern;

/// The keys that reviews and rubrics have, as they are found in a text that need not be YAML.
final class OurKeys {

  private static final Pattern KEY =
      Pattern.compile(
          "(?im)(?:^|[{,]\\s*)[\"']?"
              + "(rubric|site|visited|items|scores|total|bands|sections)[\"']?\\s*:");

  private OurKeys() {}

  /// How many different ones there are.
  static long in(String text) {
    return KEY.matcher(text)
        .results()
        .map(key -> key.group(1).toLowerCase(Locale.ROOT))
        .distinct()
        .count();
  }
}
