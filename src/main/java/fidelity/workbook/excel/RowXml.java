package fidelity.workbook.excel;

import fidelity.ooxml.XmlText;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// The XML of a sheet's rows while it is written: elements, their attributes, their text.
///
/// Java's own writer locks, and copies, for every few letters; a cohort has a million of them.
final class RowXml {

  /// From how many characters on a block is handed over.
  private static final int FULL = 1 << 14;

  private final Consumer<byte[]> out;
  private final StringBuilder xml = new StringBuilder(2 * FULL);
  private boolean inTag;

  /// @param out what takes the XML, block by block
  RowXml(Consumer<byte[]> out) {
    this.out = out;
  }

  /// Begins an element.
  RowXml begin(String element) {
    endTag();
    xml.append('<').append(element);
    inTag = true;
    return this;
  }

  /// Gives the element that has just begun an attribute.
  RowXml with(String attribute, String value) {
    xml.append(' ').append(attribute).append("=\"");
    XmlText.append(xml, value, true);
    xml.append('"');
    return this;
  }

  /// Gives the element that has just begun an attribute that is a number.
  RowXml with(String attribute, int value) {
    xml.append(' ').append(attribute).append("=\"").append(value).append('"');
    return this;
  }

  /// Adds text to the element that has begun last.
  RowXml text(String text) {
    endTag();
    XmlText.append(xml, text, false);
    return this;
  }

  /// Ends an element, which must be the one that has begun last.
  RowXml end(String element) {
    endTag();
    xml.append("</").append(element).append('>');
    return this;
  }

  /// Hands over what there is, when it is enough to be worth it.
  void passOn() {
    if (xml.length() >= FULL) {
      flush();
    }
  }

  /// Hands over what there is.
  void flush() {
    out.accept(xml.toString().getBytes(StandardCharsets.UTF_8));
    xml.setLength(0);
  }

  private void endTag() {
    if (inTag) {
      xml.append('>');
      inTag = false;
    }
  }
}
