package fidelity.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A page of the documentation in its source: where it is among the pages, and its Markdown.
record Page(String name, String markdown) {

  static Page read(Path folder, Path file) throws IOException {
    var name = folder.relativize(file).toString().replace('\\', '/');
    return new Page(name, Files.readString(file));
  }

  /// Where the page is built.
  String address() {
    return Markdown.address(name);
  }

  /// The way from the page to the top of the site: `../` for each folder that it is in.
  String root() {
    return "../".repeat((int) name.chars().filter(letter -> letter == '/').count());
  }

  /// The page within the template, with the menu beside it.
  String html(String template, Menu menu, String version) {
    var tongue = Tongue.of(name);
    return template
        .replace("{{language}}", tongue.tag())
        .replace("{{skip}}", tongue.skip())
        .replace("{{menu}}", tongue.menu())
        .replace("{{title}}", Markdown.title(markdown))
        .replace("{{root}}", root())
        .replace("{{version}}", version)
        .replace("{{entries}}", menu.beside(this))
        .replace("{{content}}", Markdown.html(markdown));
  }
}
