package fidelity.workbook.excel;

import fidelity.input.xlsx.XmlPart;
import fidelity.problem.Code;
import fidelity.problem.UnsoundFileException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import javax.xml.stream.XMLStreamException;

/// Takes the texts, numbers and formulas of cells while the sheets are read, one after the other.
final class SheetCells implements XmlPart.Listener {

  /// How many cells all sheets may have together, and characters in them; ours have some thousands.
  private static final int MOST_CELLS = 200_000;
  private static final int MOST_CHARACTERS = 16 * 1024 * 1024;

  private final List<String> shared;
  private final SequencedMap<String, String> cells = new LinkedHashMap<>();
  private String sheet = "";
  private final StringBuilder inline = new StringBuilder();
  private String address = "";
  private String type = "";
  private String value = "";
  private String formula = "";
  private int characters;

  /// @param shared the texts that cells refer to
  SheetCells(List<String> shared) {
    this.shared = shared;
  }

  /// Takes the cells of one more sheet.
  void read(String name, byte[] part) throws XMLStreamException {
    sheet = name;
    XmlPart.read(part, this);
  }

  /// The cells that hold something, by their places.
  SequencedMap<String, String> all() {
    return cells;
  }

  @Override
  public void begins(String element, Map<String, String> attributes) {
    if (element.equals("c")) {
      address = attributes.getOrDefault("r", "");
      type = attributes.getOrDefault("t", "n");
      value = "";
      formula = "";
      inline.setLength(0);
    }
  }

  @Override
  public void ends(String element, String text) throws XMLStreamException {
    switch (element) {
      case "v" -> value = text;
      case "f" -> formula = text;
      case "t" -> inline.append(text);
      case "c" -> put();
      default -> {}
    }
  }

  /// A formula counts with the value that it shows: either may have been edited alone.
  private void put() throws XMLStreamException {
    var text = formula.isEmpty() ? shown() : "%s (=%s)".formatted(shown(), formula);
    if (!text.isEmpty()) {
      cells.put("sheet '" + sheet + "', cell " + address, text); // a format is slow, 200,000 times
    }
    characters += text.length() + sheet.length();
    if (cells.size() > MOST_CELLS || characters > MOST_CHARACTERS) {
      throw new XMLStreamException(new UnsoundFileException(Code.REPORT_UNPACKS_TOO_LARGE));
    }
  }

  private String shown() {
    return switch (type) {
      case "s" -> shared();
      case "inlineStr" -> inline.toString();
      case "str" -> value;
      case "b" -> String.valueOf(value.equals("1"));
      case "e" -> "error " + value;
      default -> number();
    };
  }

  private String shared() {
    try {
      return shared.get(Integer.parseInt(value));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return value;
    }
  }

  private String number() {
    try {
      return value.isEmpty()
          ? ""
          : BigDecimal.valueOf(Double.parseDouble(value)).stripTrailingZeros().toString();
    } catch (NumberFormatException e) {
      return value;
    }
  }
}
