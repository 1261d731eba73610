package fidelity.workbook.excel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/// The sheets of a workbook: first the targets of its relations are read, then its list of sheets.
final class SheetList implements XmlPart.Listener {

  private final Map<String, String> targets = new HashMap<>();
  private final Map<String, String> sheets = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();

  /// @throws XMLStreamException when two sheets have one part: reading it for each could be endless
  @Override
  public void begins(String element, Map<String, String> attributes) throws XMLStreamException {
    var id = attributes.getOrDefault("id", attributes.getOrDefault("Id", ""));
    switch (element) {
      case "Relationship" -> targets.put(id, attributes.getOrDefault("Target", ""));
      case "sheet" -> add(attributes.getOrDefault("name", ""), part(targets.getOrDefault(id, "")));
      default -> {}
    }
  }

  private void add(String name, String part) throws XMLStreamException {
    if (!taken.add(part)) {
      throw new XMLStreamException("Two sheets with one part: " + part);
    }
    sheets.put(name, part);
  }

  private static String part(String target) {
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  @Override
  public void ends(String element, String text) {
    // all that counts stands in attributes
  }

  /// The name of each sheet, with the name of its part, in order.
  Map<String, String> sheets() {
    return sheets;
  }
}
