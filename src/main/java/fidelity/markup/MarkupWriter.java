package fidelity.markup;

import fidelity.markup.Markup.Element;
import fidelity.markup.Markup.Text;
import fidelity.markup.Markup.Verbatim;
import java.util.Set;

/// Writes a page as HTML, what begins a line of its own on a line of its own.
public final class MarkupWriter {

  private static final Set<String> WITHOUT_END = Set.of("br", "meta", "col");

  /// Elements that never stand in a line of text.
  private static final Set<String> ON_LINES =
      Set.of(
          "head",
          "meta",
          "title",
          "style",
          "body",
          "header",
          "nav",
          "main",
          "footer",
          "section",
          "div",
          "h1",
          "h2",
          "h3",
          "p",
          "ul",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "caption",
          "colgroup",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "th",
          "td",
          "figure",
          "figcaption",
          "details");

  private final StringBuilder html = new StringBuilder();

  private MarkupWriter() {}

  /// The text of a file that is one page.
  public static String page(Element root) {
    var writer = new MarkupWriter();
    writer.html.append("<!DOCTYPE html>\n");
    writer.add(root);
    return writer.html.append('\n').toString();
  }

  private void add(Markup markup) {
    switch (markup) {
      case Text(var text) -> html.append(Escapes.escaped(text));
      case Verbatim(var text) -> html.append(text);
      case Element element -> add(element);
    }
  }

  private void add(Element element) {
    if (ON_LINES.contains(element.name()) && html.charAt(html.length() - 1) != '\n') {
      html.append('\n');
    }
    html.append('<').append(element.name());
    element
        .attributes()
        .forEach(
            (name, value) ->
                html.append(' ')
                    .append(name)
                    .append("=\"")
                    .append(Escapes.escaped(value))
                    .append('"'));
    html.append('>');
    element.content().forEach(this::add);
    if (!WITHOUT_END.contains(element.name())) {
      html.append("</").append(element.name()).append('>');
    }
  }
}
