package fidelity.words;

import fidelity.rubric.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/// The file with the phrases of a language.
final class WordsFile {

  private WordsFile() {}

  /// The phrases of a language by their keys.
  static Map<String, String> read(Language language) {
    var file = "words_" + language.tag() + ".properties";
    try (var stream = WordsFile.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("The program lacks " + file);
      }
      var properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      var texts = new HashMap<String, String>();
      properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
