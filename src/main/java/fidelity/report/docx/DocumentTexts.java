package fidelity.report.docx;

import fidelity.input.xlsx.XmlPart;
import fidelity.problem.Code;
import fidelity.problem.UnsoundFileException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import javax.xml.stream.XMLStreamException;

/// The texts of a document's parts as they are read, by their places: "paragraph 12", "table 2, row
/// 3, cell 1", "reply-17", "chart1, text 4". How a text is cut into runs does not matter.
final class DocumentTexts implements XmlPart.Listener {

  /// How many texts a document may have, and characters in them; ours have some hundreds.
  private static final int MOST_TEXTS = 100_000;

  private static final int MOST_CHARACTERS = 16 * 1024 * 1024;

  private final SequencedMap<String, String> all = new LinkedHashMap<>();
  private final StringBuilder text = new StringBuilder();
  private String part = "";
  private String reply = "";
  private int characters;
  private int paragraph;
  private int tables;
  private int depth;
  private int row;
  private int cell;

  /// All that is read from here on stands in a part of this name.
  void within(String name) {
    part = name;
    paragraph = 0;
  }

  @Override
  public void begins(String element, Map<String, String> attributes) throws XMLStreamException {
    switch (element) {
      case "tbl" -> {
        depth++;
        tables++;
        row = 0;
      }
      case "tr" -> {
        row++;
        cell = 0;
      }
      case "tc" -> cell++;
      case "tag" -> reply = attributes.getOrDefault("val", "");
      case "tab" -> text.append(text.isEmpty() ? "" : "\t");
      case "br", "cr" -> text.append('\n');
      case "textpath" -> add(attributes.getOrDefault("string", ""));
      default -> {}
    }
  }

  @Override
  public void ends(String element, String content) throws XMLStreamException {
    switch (element) {
      case "t" -> text.append(content);
      case "v" -> add(content);
      case "p" -> {
        add(text.toString());
        text.setLength(0);
      }
      case "sdt" -> reply = "";
      case "tbl" -> depth--;
      default -> {}
    }
  }

  private void add(String said) throws XMLStreamException {
    paragraph++;
    if (said.isBlank()) {
      return;
    }
    characters += said.length();
    if (all.size() >= MOST_TEXTS || characters > MOST_CHARACTERS) {
      throw new XMLStreamException(
          "Too much text", new UnsoundFileException(Code.REPORT_UNPACKS_TOO_LARGE));
    }
    var place = place();
    all.put(all.containsKey(place) ? place + ", paragraph " + paragraph : place, said);
  }

  private String place() {
    if (!part.isEmpty()) {
      return "%s, text %s".formatted(part, paragraph);
    }
    if (!reply.isEmpty()) {
      return reply;
    }
    return depth > 0
        ? "table %s, row %s, cell %s".formatted(tables, row, cell)
        : "paragraph " + paragraph;
  }

  /// All texts that say anything.
  SequencedMap<String, String> all() {
    return all;
  }
}
