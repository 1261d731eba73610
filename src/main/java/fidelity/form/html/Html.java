package fidelity.form.html;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text in a page.
final class Html {

  private static final Pattern SLOT = Pattern.compile("\\{([a-z-]+)}");

  private Html() {}

  /// The text as it stands between tags or in an attribute.
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /// The template with a value in each of its slots; what the values hold is no slot.
  static String filled(String template, Map<String, String> values) {
    return SLOT.matcher(template)
        .replaceAll(slot -> Matcher.quoteReplacement(values.get(slot.group(1))));
  }
}
