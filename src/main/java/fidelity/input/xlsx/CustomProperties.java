package fidelity.input.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import javax.xml.stream.XMLStreamException;

/// The properties that a program gave a workbook, as its part is read.
public final class CustomProperties implements XmlPart.Listener {

  private final SequencedMap<String, String> all = new LinkedHashMap<>();
  private String name = "";

  private CustomProperties() {}

  /// The texts of a part, by their names.
  ///
  /// @throws XMLStreamException when it is no sound XML
  public static SequencedMap<String, String> of(byte[] part) throws XMLStreamException {
    var properties = new CustomProperties();
    XmlPart.read(part, properties);
    return properties.all;
  }

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
}
