package fidelity.form.html;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A template of a page.
final class PageTemplate {

  private static final Pattern SLOT = Pattern.compile("\\{([a-z-]+)}");

  private PageTemplate() {}

  /// The template with a value in each of its slots; what the values hold is no slot.
  static String filled(String template, Map<String, String> values) {
    return SLOT.matcher(template)
        .replaceAll(slot -> Matcher.quoteReplacement(values.get(slot.group(1))));
  }
}
