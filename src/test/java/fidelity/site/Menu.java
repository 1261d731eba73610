package fidelity.site;

import java.util.Map;
import org.commonmark.node.Link;

/// The menu beside a page: a list of links from that page, in which it is marked itself.
record Menu(String markdown) {

  String beside(Page page) {
    return Markdown.html(
        markdown,
        (node, tag, attributes) -> {
          if (node instanceof Link link) {
            mark(link.getDestination(), page, attributes);
          }
        });
  }

  private static void mark(String name, Page page, Map<String, String> attributes) {
    attributes.put("href", page.root() + Markdown.address(name));
    if (name.equals(page.name())) {
      attributes.put("aria-current", "page");
    }
    if (Tongue.of(name) != Tongue.ENGLISH) {
      attributes.put("lang", Tongue.of(name).tag());
    }
  }
}
