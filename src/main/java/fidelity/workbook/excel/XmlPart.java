package fidelity.workbook.excel;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads one part of a workbook from its first element to its last, and keeps nothing of it.
final class XmlPart {

  /// What is told of the elements.
  interface Listener {

    /// An element begins.
    void begins(String element, Map<String, String> attributes) throws XMLStreamException;

    /// An element ends.
    ///
    /// @param text what stood in it since the last element began or ended
    void ends(String element, String text) throws XMLStreamException;
  }

  private XmlPart() {}

  /// Without document types, which could make a small file large or reach out for others.
  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /// Reads a part.
  ///
  /// @throws XMLStreamException when it is no sound XML, or the listener has had enough
  static void read(byte[] part, Listener listener) throws XMLStreamException {
    var xml = factory().createXMLStreamReader(new ByteArrayInputStream(part));
    var text = new StringBuilder();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          text.setLength(0);
          listener.begins(xml.getLocalName(), attributes(xml));
        }
        case XMLStreamConstants.END_ELEMENT -> {
          listener.ends(xml.getLocalName(), text.toString());
          text.setLength(0);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(xml.getText());
        default -> {}
      }
    }
  }

  private static Map<String, String> attributes(XMLStreamReader xml) {
    if (xml.getAttributeCount() == 0) {
      return Map.of();
    }
    var attributes = new HashMap<String, String>();
    for (var each = 0; each < xml.getAttributeCount(); each++) {
      attributes.put(xml.getAttributeLocalName(each), xml.getAttributeValue(each));
    }
    return attributes;
  }
}
