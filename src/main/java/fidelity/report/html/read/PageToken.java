package fidelity.report.html.read;

import java.util.Collections;
import java.util.SequencedMap;
import java.util.TreeMap;

/// What a page is made of, one after the other.
public sealed interface PageToken {

  /// The beginning of an element.
  ///
  /// @param attributes by their names, in the order of these
  record Opening(String name, SequencedMap<String, String> attributes) implements PageToken {

    public Opening {
      attributes = Collections.unmodifiableSequencedMap(new TreeMap<>(attributes));
    }

    /// The value of an attribute; empty where it has none.
    public String value(String attribute) {
      return attributes.getOrDefault(attribute, "");
    }
  }

  /// The end of an element.
  record Closing(String name) implements PageToken {}

  /// Text between tags.
  record Said(String text) implements PageToken {}

  /// What a style sheet or a script says to the browser.
  record Verbatim(String text) implements PageToken {}
}
