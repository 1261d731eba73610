package fidelity.input.xlsx;

import fidelity.problem.Code;
import fidelity.problem.UnsoundFileException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/// Makes rows of the elements of a sheet's part.
final class RowCollector implements XmlPart.Listener {

  /// How many cells a sheet may have, with something in them or not, and how many characters a row.
  private static final int MOST_CELLS = 5_000_000;

  private static final int MOST_CHARACTERS = 1024 * 1024;

  private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");

  private final List<String> shared;
  private final ShownNumbers formats;
  private final boolean from1904;
  private final Deque<XlsxRow> ready = new ArrayDeque<>();
  private List<XlsxCell> cells = new ArrayList<>();
  private Map<String, String> cell = Map.of();
  private String written = "";
  private final StringBuilder inline = new StringBuilder();
  private String formula = "";
  private boolean derived;
  private int phonetic;
  private int row;
  private int column;
  private int count;
  private int characters;

  /// @param shared the texts that cells refer to
  /// @param from1904 whether days are counted from 1904 on
  RowCollector(List<String> shared, ShownNumbers formats, boolean from1904) {
    this.shared = shared;
    this.formats = formats;
    this.from1904 = from1904;
  }

  /// The next row that is complete.
  Optional<XlsxRow> next() {
    return Optional.ofNullable(ready.poll());
  }

  @Override
  public void begins(String element, Map<String, String> attributes) throws XMLStreamException {
    switch (element) {
      case "row" -> beginRow(attributes);
      case "c" -> beginCell(attributes);
      case "f" -> derived = true;
      case "rPh" -> phonetic++;
      default -> {}
    }
  }

  private void beginRow(Map<String, String> attributes) throws XMLStreamException {
    var number = number(attributes.getOrDefault("r", String.valueOf(row + 1)));
    if (number <= row) {
      throw new XMLStreamException(new UnsoundFileException(Code.UNSOUND_WORKBOOK));
    }
    row = number;
    column = 0;
    characters = 0;
    cells = new ArrayList<>();
  }

  private void beginCell(Map<String, String> attributes) throws XMLStreamException {
    cell = attributes;
    written = "";
    formula = "";
    derived = false;
    inline.setLength(0);
    var address = ADDRESS.matcher(attributes.getOrDefault("r", ""));
    var next = address.matches() ? column(address.group(1)) : column + 1;
    count++;
    if (next <= column) {
      throw new XMLStreamException(new UnsoundFileException(Code.UNSOUND_WORKBOOK));
    }
    if (count > MOST_CELLS) {
      throw new XMLStreamException(new UnsoundFileException(Code.WORKBOOK_TOO_LARGE));
    }
    column = next;
  }

  @Override
  public void ends(String element, String text) throws XMLStreamException {
    switch (element) {
      case "v" -> written = text;
      case "f" -> formula = text;
      case "t" -> inline.append(phonetic == 0 ? text : "");
      case "rPh" -> phonetic--;
      case "c" -> endCell();
      case "row" -> ready.add(new XlsxRow(row, cells));
      default -> {}
    }
  }

  private void endCell() throws XMLStreamException {
    var value = value();
    characters += value.shown().length() + formula.length();
    if (characters > MOST_CHARACTERS) {
      throw new XMLStreamException(new UnsoundFileException(Code.WORKBOOK_TOO_LARGE));
    }
    if (!value.shown().isEmpty() || value instanceof XlsxCell.Value.Missing) {
      cells.add(new XlsxCell(row, column, value, formula));
    }
  }

  private XlsxCell.Value value() {
    var type = cell.getOrDefault("t", "n");
    if (type.equals("inlineStr")) {
      return new XlsxCell.Value.Text(EscapedText.meant(inline.toString()));
    }
    if (written.isEmpty()) {
      return derived && !type.equals("str")
          ? new XlsxCell.Value.Missing()
          : new XlsxCell.Value.Text("");
    }
    return switch (type) {
      case "s" -> new XlsxCell.Value.Text(shared());
      case "b" -> new XlsxCell.Value.Truth(written.equals("1"));
      case "e" -> new XlsxCell.Value.Failure(written.toUpperCase(Locale.ROOT));
      case "n" -> formats.value(written, cell.getOrDefault("s", "0"), from1904);
      default ->
          new XlsxCell.Value.Text(
              EscapedText.meant(written)); // texts of formulas, and dates written as text
    };
  }

  private String shared() {
    var number = number(written);
    return number >= 0 && number < shared.size() ? shared.get(number) : "";
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static int column(String letters) {
    return letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
  }
}
