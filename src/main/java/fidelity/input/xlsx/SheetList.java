package fidelity.input.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/// The sheets of a workbook: first the targets of its relations are read, then its list of sheets.
public final class SheetList implements XmlPart.Listener {

  private final Map<String, String> targets = new HashMap<>();
  private final Map<String, String> sheets = new LinkedHashMap<>();
  private final Set<String> hidden = new HashSet<>();
  private boolean from1904;
  private final Set<String> taken = new HashSet<>();

  /// @throws XMLStreamException when two sheets have one part: reading it for each could be endless
  @Override
  public void begins(String element, Map<String, String> attributes) throws XMLStreamException {
    var id = attributes.getOrDefault("id", attributes.getOrDefault("Id", ""));
    switch (element) {
      case "Relationship" -> targets.put(id, attributes.getOrDefault("Target", ""));
      case "workbookPr" ->
          from1904 = List.of("1", "true").contains(attributes.getOrDefault("date1904", ""));
      case "sheet" -> {
        var name = attributes.getOrDefault("name", "");
        add(name, part(targets.getOrDefault(id, "")));
        if (!attributes.getOrDefault("state", "visible").equals("visible")) {
          hidden.add(name);
        }
      }
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
  public Map<String, String> sheets() {
    return sheets;
  }

  /// Each sheet in order, and whether people see it.
  List<XlsxSheet> all() {
    var all = new ArrayList<XlsxSheet>();
    sheets.forEach(
        (name, part) -> all.add(new XlsxSheet(name, all.size() + 1, part, hidden.contains(name))));
    return all;
  }

  /// Whether days are counted from 1904 on, as old programs on Macs did.
  boolean from1904() {
    return from1904;
  }
}
