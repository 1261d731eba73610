package fidelity.input.xlsx;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads one part of a workbook from its first element to its last, and keeps nothing of it.
public final class XmlPart {

  private final XMLStreamReader xml;
  private final Listener listener;
  private final StringBuilder text = new StringBuilder();

  private XmlPart(InputStream part, Listener listener) throws XMLStreamException {
    this.xml = factory().createXMLStreamReader(part);
    this.listener = listener;
  }

  /// What is told of the elements.
  public interface Listener {

    /// An element begins.
    void begins(String element, Map<String, String> attributes) throws XMLStreamException;

    /// An element ends.
    ///
    /// @param text what stood in it since the last element began or ended
    void ends(String element, String text) throws XMLStreamException;
  }

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
  public static void read(byte[] part, Listener listener) throws XMLStreamException {
    var reading = open(new ByteArrayInputStream(part), listener);
    while (reading.step()) {
      // each step tells the listener
    }
  }

  /// Begins to read a part, of which a listener is told step by step.
  ///
  /// @throws XMLStreamException when it is no sound XML
  static XmlPart open(InputStream part, Listener listener) throws XMLStreamException {
    return new XmlPart(part, listener);
  }

  /// Reads on to the next tag or piece of text; false behind the last.
  ///
  /// @throws XMLStreamException when it is no sound XML, or the listener has had enough
  boolean step() throws XMLStreamException {
    if (!xml.hasNext()) {
      return false;
    }
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
    return true;
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
