package fidelity.site;

/// The language of a page, with the words around its content.
enum Tongue {
  ENGLISH("en", "Skip to the content", "Menu"),
  FINNISH("fi", "Siirry sisältöön", "Valikko");

  private final String tag;
  private final String skip;
  private final String menu;

  Tongue(String tag, String skip, String menu) {
    this.tag = tag;
    this.skip = skip;
    this.menu = menu;
  }

  /// Pages in Finnish have a folder of their own.
  static Tongue of(String page) {
    return page.startsWith("fi/") ? FINNISH : ENGLISH;
  }

  String tag() {
    return tag;
  }

  String skip() {
    return skip;
  }

  String menu() {
    return menu;
  }
}
