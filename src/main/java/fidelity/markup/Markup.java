package fidelity.markup;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A piece of a page. Text is escaped when the page is written, never before.
public sealed interface Markup {

  /// Text for people.
  record Text(String text) implements Markup {}

  /// Text in another language, such as a style sheet, that holds no end tag.
  record Verbatim(String text) implements Markup {}

  /// A tag with what stands between it and its end.
  ///
  /// @param attributes by their names, in their order
  record Element(String name, SequencedMap<String, String> attributes, List<Markup> content)
      implements Markup {

    public Element {
      attributes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(attributes));
      content = List.copyOf(content);
    }

    /// The same with one attribute more.
    public Element with(String attribute, String value) {
      var more = new LinkedHashMap<>(attributes);
      more.put(attribute, value);
      return new Element(name, more, content);
    }

    /// The same of this class.
    public Element called(String style) {
      return with("class", style);
    }
  }

  /// Text for people.
  static Text text(String text) {
    return new Text(text);
  }

  /// An element around some others.
  static Element tag(String name, List<? extends Markup> content) {
    return new Element(name, Collections.emptyNavigableMap(), List.copyOf(content));
  }

  /// The same around these.
  static Element tag(String name, Markup... content) {
    return tag(name, Arrays.asList(content));
  }

  /// An element around a text.
  static Element tag(String name, String text) {
    return tag(name, text(text));
  }
}
