package fidelity.input.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// The properties that a program gave a workbook, as its part is read.
public final class CustomProperties implements XmlPart.Listener {

  private final SequencedMap<String, String> all = new LinkedHashMap<>();
  private String name = "";

  @Override
  public void begins(String element, Map<String, String> attributes) {
    if (element.equals("property")) {
      name = attributes.getOrDefault("name", "");
    }
  }

  @Override
  public void ends(String element, String text) {
    if (element.equals("lpwstr")) {
      all.put(name, text);
    }
  }

  /// The texts among them, by their names.
  public SequencedMap<String, String> all() {
    return all;
  }
}
