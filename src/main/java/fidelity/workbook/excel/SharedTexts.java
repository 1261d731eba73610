package fidelity.workbook.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/// The texts that the cells of a workbook refer to by their numbers.
final class SharedTexts implements XmlPart.Listener {

  private final List<String> all = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();

  private SharedTexts() {}

  /// The texts of a part, in order.
  static List<String> of(byte[] part) throws XMLStreamException {
    var texts = new SharedTexts();
    XmlPart.read(part, texts);
    return texts.all;
  }

  @Override
  public void begins(String element, Map<String, String> attributes) {
    if (element.equals("si")) {
      current.setLength(0);
    }
  }

  @Override
  public void ends(String element, String text) {
    if (element.equals("t")) {
      current.append(text);
    } else if (element.equals("si")) {
      all.add(current.toString());
    }
  }
}
