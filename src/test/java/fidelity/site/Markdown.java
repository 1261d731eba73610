package fidelity.site;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.Heading;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/// Markdown as HTML.
final class Markdown {

  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), HeadingAnchorExtension.create());
  private static final Parser PARSER =
      Parser.builder().extensions(EXTENSIONS).postProcessor(new ScrollingTables()).build();

  private Markdown() {}

  /// The content of a page. Its links lead to built pages, and the keyboard can scroll its code.
  static String html(String page) {
    return html(
        page,
        (node, tag, attributes) -> {
          attributes.computeIfPresent("href", (name, target) -> address(target));
          if (tag.equals("pre")) {
            attributes.put("tabindex", "0");
          }
        });
  }

  /// The text of the first heading.
  static String title(String page) {
    var first = PARSER.parse(page).getFirstChild();
    if (first instanceof Heading heading) {
      return TextContentRenderer.builder().build().render(heading).strip();
    }
    throw new IllegalArgumentException("A page begins with its title, not with: " + first);
  }

  /// Where a page is built, with the place in it if one is named.
  static String address(String page) {
    return page.replaceFirst("^(?!https?:)(.*)\\.md(?=#|$)", "$1.html");
  }

  /// The HTML, with attributes that depend on the nodes.
  static String html(String markdown, AttributeProvider attributes) {
    return HtmlRenderer.builder()
        .nodeRendererFactory(ScrollingTables.Renderer::new)
        .attributeProviderFactory(context -> attributes)
        .extensions(EXTENSIONS)
        .build()
        .render(PARSER.parse(markdown));
  }
}
