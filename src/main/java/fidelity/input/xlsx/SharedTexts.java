package fidelity.input.xlsx;

import fidelity.problem.Code;
import fidelity.problem.UnsoundFileException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/// The texts that the cells of a workbook refer to by their numbers.
public final class SharedTexts implements XmlPart.Listener {

  /// How many characters they may have together; Excel keeps each text once.
  private static final int MOST_CHARACTERS = 32 * 1024 * 1024;

  private final List<String> all = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();
  private int phonetic;
  private int characters;

  private SharedTexts() {}

  /// The texts of a part, in order.
  ///
  /// @throws XMLStreamException when it is no sound XML
  public static List<String> of(byte[] part) throws XMLStreamException {
    return of(new ByteArrayInputStream(part));
  }

  static List<String> of(InputStream part) throws XMLStreamException {
    var texts = new SharedTexts();
    var reading = XmlPart.open(part, texts);
    while (reading.step()) {
      // each step tells the listener
    }
    return texts.all;
  }

  @Override
  public void begins(String element, Map<String, String> attributes) {
    switch (element) {
      case "si" -> current.setLength(0);
      case "rPh" -> phonetic++;
      default -> {}
    }
  }

  /// How a text is spoken, which Japanese files say beside it, is no part of the text.
  @Override
  public void ends(String element, String text) throws XMLStreamException {
    switch (element) {
      case "t" -> current.append(phonetic == 0 ? text : "");
      case "rPh" -> phonetic--;
      case "si" -> add();
      default -> {}
    }
  }

  private void add() throws XMLStreamException {
    characters += current.length() + 1;
    if (characters > MOST_CHARACTERS) {
      throw new XMLStreamException(new UnsoundFileException(Code.WORKBOOK_TOO_LARGE));
    }
    all.add(EscapedText.meant(current.toString()));
  }
}
