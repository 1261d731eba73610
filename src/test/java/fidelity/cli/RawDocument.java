package fidelity.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Word files put together by hand, each with the mark of a report of this version.
final class RawDocument {

  static final String TEXT = "<p><t>a</t></p>";
  static final String ROW = "<tbl><tr><tc>" + TEXT + "</tc></tr></tbl>";

  private static final String DOCUMENT = "word/document.xml";

  private RawDocument() {}

  /// A document that says one thing so many times.
  static byte[] of(String xml, int times) {
    return new RawPackage()
        .part(DOCUMENT, "<document>", xml.getBytes(UTF_8), times, "</document>")
        .bytes();
  }

  /// A file without a text.
  static byte[] empty() {
    return new RawPackage().bytes();
  }

  /// A text whose entities stand for each other, ten times each.
  static byte[] ofEntities() {
    var text = "<document><p><t>&e19;</t></p></document>";
    return new RawPackage().part(DOCUMENT, RawPackage.entities("document") + text).bytes();
  }
}
