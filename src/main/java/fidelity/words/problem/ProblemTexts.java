package fidelity.words.problem;

import fidelity.rubric.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The texts of one language with slots for their values, `{0}`, `{1}` ...; the language's file is
/// read when the first text is needed.
final class ProblemTexts {

  private static final Map<Language, ProblemTexts> LOADED = new ConcurrentHashMap<>();
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

  private final Language language;
  private final Properties texts;

  private ProblemTexts(Language language, Properties texts) {
    this.language = language;
    this.texts = texts;
  }

  static ProblemTexts of(Language language) {
    return LOADED.computeIfAbsent(language, each -> new ProblemTexts(each, load(each)));
  }

  private static Properties load(Language language) {
    var file = "/fidelity/words/problems_%s.properties".formatted(language.tag());
    try (var stream = ProblemTexts.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("The program lacks " + file);
      }
      var texts = new Properties();
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The text of a key with a value in every slot.
  ///
  /// @throws IllegalStateException when there is no such text or its values are not as many
  String say(String key, String... values) {
    var text = sentence(key);
    if (places(text) != values.length) {
      throw new IllegalStateException(
          "%d values for %s in %s: %s".formatted(values.length, key, language, text));
    }
    return PLACE.matcher(text).replaceAll(place -> quoted(values[index(place)]));
  }

  /// The text of a key with its slots.
  ///
  /// @throws IllegalStateException when there is no such text
  String sentence(String key) {
    var text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("No text for %s in %s".formatted(key, language));
    }
    return text;
  }

  private static long places(String text) {
    return PLACE.matcher(text).results().mapToInt(ProblemTexts::index).distinct().count();
  }

  private static int index(MatchResult place) {
    return Integer.parseInt(place.group(1));
  }

  private static String quoted(String value) {
    return Matcher.quoteReplacement(value);
  }
}
