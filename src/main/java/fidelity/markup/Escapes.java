package fidelity.markup;

/// The signs that mean something between tags and in attributes.
public final class Escapes {

  private Escapes() {}

  /// The text as it stands between tags or in an attribute.
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /// The text that stands there as it was before.
  public static String plain(String escaped) {
    return escaped
        .replace("&quot;", "\"")
        .replace("&gt;", ">")
        .replace("&lt;", "<")
        .replace("&amp;", "&");
  }
}
