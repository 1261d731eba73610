package fidelity.report.docx.template;

import fidelity.problem.Code;
import fidelity.problem.UnsoundFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// A part of a document as a tree that can be changed.
final class XmlTree {

  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final Document tree;

  private XmlTree(Document tree) {
    this.tree = tree;
  }

  /// Reads a part; without document types, which could make a small file large or reach out for
  /// others.
  ///
  /// @throws UnsoundFileException when it is no sound XML
  static XmlTree of(byte[] part) throws UnsoundFileException {
    try {
      var factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return new XmlTree(builder.parse(new ByteArrayInputStream(part)));
    } catch (SAXException | IOException | RuntimeException e) {
      throw new UnsoundFileException(Code.TEMPLATE_NOT_WORD, e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e); // every Java can
    }
  }

  /// The same of XML that is the program's own.
  static XmlTree ofOwn(String part) {
    try {
      return of(part.getBytes(StandardCharsets.UTF_8));
    } catch (UnsoundFileException e) {
      throw new IllegalStateException(e);
    }
  }

  Element root() {
    return tree.getDocumentElement();
  }

  /// All elements of a name, however deep, in their order.
  List<Element> all(String namespace, String name) {
    return all(root(), namespace, name);
  }

  static List<Element> all(Element from, String namespace, String name) {
    var found = from.getElementsByTagNameNS(namespace, name);
    List<Element> elements = new ArrayList<>();
    for (var each = 0; each < found.getLength(); each++) {
      elements.add((Element) found.item(each));
    }
    return elements;
  }

  /// The element of Word's of that name right under another.
  static Optional<Element> under(Element parent, String name) {
    return all(parent, WORD, name).stream()
        .filter(each -> each.getParentNode().equals(parent))
        .findFirst();
  }

  /// An attribute of Word's; empty where there is none.
  static String value(Element element, String name) {
    return element.getAttributeNS(WORD, name);
  }

  /// The value of the element of that name right under another; empty where there is none.
  static String value(Optional<Element> element) {
    return element.map(each -> value(each, "val")).orElse("");
  }

  static void set(Element element, String name, String value) {
    element.setAttributeNS(WORD, "w:" + name, value);
  }

  static void remove(Node node) {
    node.getParentNode().removeChild(node);
  }

  /// A copy of another tree's element that can be put into this one.
  Element imported(Element other) {
    return (Element) tree.importNode(other, true);
  }

  /// The whole part.
  String xml() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml(root());
  }

  /// An element as it stands alone.
  static String xml(Element element) {
    try {
      var text = new StringWriter();
      var transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      transformer.transform(new DOMSource(element), new StreamResult(text));
      return text.toString();
    } catch (TransformerException e) {
      throw new IllegalStateException(e); // what was read can be written
    }
  }
}
