package fidelity.ooxml;

/// Text with the signs escaped that XML has a meaning for.
public final class XmlText {

  private XmlText() {}

  /// A text as it stands in XML, be it an element's or an attribute's.
  public static String escaped(String text) {
    var xml = new StringBuilder(text.length());
    append(xml, text, true);
    return xml.toString();
  }

  /// Adds a text to XML that is being written.
  ///
  /// @param quoted whether it stands in an attribute
  public static void append(StringBuilder xml, String text, boolean quoted) {
    for (var at = 0; at < text.length(); at++) {
      var letter = text.charAt(at);
      switch (letter) {
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '&' -> xml.append("&amp;");
        case '"' -> xml.append(quoted ? "&quot;" : "\"");
        case '\n' -> xml.append(quoted ? "&#10;" : "\n"); // an attribute would make it a space
        default -> xml.append(letter);
      }
    }
  }
}
