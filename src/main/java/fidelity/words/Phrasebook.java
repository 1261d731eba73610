package fidelity.words;

import fidelity.rubric.Language;
import fidelity.words.phrase.Phrase;
import java.util.BitSet;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The phrases of one language, by their keys.
record Phrasebook(Language language, Map<String, String> texts) {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  /// The phrase's text as it is written, with `{0}`, `{1}` ... where its values belong.
  String template(Phrase phrase) {
    var text = texts.get(phrase.key());
    if (text == null) {
      throw new IllegalStateException("No text for " + phrase.key() + " in " + language);
    }
    return text;
  }

  /// The phrase's text with a value in each slot, no fewer values and no more.
  String say(Phrase phrase, Object... values) {
    var template = template(phrase);
    return values.length == 0 && template.indexOf('{') < 0
        ? template
        : filled(phrase, template, values);
  }

  private static String filled(Phrase phrase, String template, Object... values) {
    var used = new BitSet();
    var text =
        PLACE
            .matcher(template)
            .replaceAll(
                place -> {
                  var index = Integer.parseInt(place.group(1));
                  used.set(index);
                  return index < values.length
                      ? Matcher.quoteReplacement(values[index].toString())
                      : "";
                });
    if (used.cardinality() != values.length || used.length() != values.length) {
      throw new IllegalStateException(
          "%s takes %d values and not %d".formatted(phrase.key(), used.length(), values.length));
    }
    return text;
  }
}
